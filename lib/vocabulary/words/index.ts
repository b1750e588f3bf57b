import { createTranslator } from "use-intl/core";
import { activityWords } from "./activity";
import { apiWords } from "./api";
import { calendarWords } from "./calendar";
import { chartWords } from "./charts";
import { deadlineWords } from "./deadlines";
import { exportWords } from "./exports";
import { feedWords } from "./feeds";
import { filterWords } from "./filters";
import { importWords } from "./import";
import { labelWords } from "./labels";
import { pageWords } from "./pages";
import { peopleWords } from "./people";
import { reminderWords } from "./reminders";
import { reportWords } from "./report";
import { reviewWords } from "./review";
import { stateWords } from "./states";
import { togetherWords } from "./together";

/** The catalogue: every word of the interface, in English. */
export const WORDS = {
  ...activityWords,
  ...labelWords,
  ...feedWords,
  ...filterWords,
  ...pageWords,
  ...importWords,
  ...chartWords,
  ...deadlineWords,
  ...exportWords,
  ...calendarWords,
  ...reminderWords,
  ...reportWords,
  ...peopleWords,
  ...apiWords,
  ...reviewWords,
  ...stateWords,
  ...togetherWords,
};

const LOCALE = "en";

/**
 * A sentence of the catalogue, filled with values: `say("common.page", { page: 2, pages: 5 })`. A key that the catalogue
 * does not have does not compile.
 * @example
 * say("common.page", { page: 2, pages: 5 }) // => "Page 2 of 5"
 */
export const say = createTranslator({
  locale: LOCALE,
  messages: WORDS,
  onError: (error) => {
    throw error;
  },
});

/**
 * "A, B and C", or "A, B or C".
 * @example
 * listWords(["UNODC", "the Secretary-General"], "or") // => "UNODC or the Secretary-General"
 */
export function listWords(items: readonly string[], joined: "and" | "or"): string {
  const type = joined === "and" ? "conjunction" : "disjunction";
  return new Intl.ListFormat("en-GB", { style: "long", type }).format(items);
}
