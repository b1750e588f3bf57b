import { parseSessionKey } from "../../calendar/session";
import type { Filter } from "./filter";

/**
 * Due dates that hang on a session of an organ, named by its key.
 * @example
 * sessionFilter.condition(["General Assembly regular 76"], "2021-09-01") // => { is: "session", sessions: ["General Assembly regular 76"] }
 */
export const sessionFilter: Filter = {
  name: "session",
  choices: null,
  parse: (value) => (parseSessionKey(value) === null ? null : value),
  condition: (values) => ({ is: "session", sessions: values }),
};
