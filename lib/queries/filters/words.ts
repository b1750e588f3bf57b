import { parseWords } from "../words";
import type { Filter } from "./filter";

const LONGEST = 200;

/** Words of the paragraph, as typed into a search field. */
export const wordsFilter: Filter = {
  name: "words",
  choices: null,
  parse: (value) => (parseWords(value).length > 0 ? value.trim().slice(0, LONGEST) : null),
  condition: (values) => ({ is: "words", words: values.flatMap(parseWords) }),
};
