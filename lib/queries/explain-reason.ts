import { createTranslator } from "use-intl/core";
import { formatDayWithWeekday, makeDay, parseDay } from "../calendar/day";
import { parseDuration } from "../calendar/duration";
import type { Reason } from "../calendar/reason";
import { reasonWords } from "../vocabulary/words/reasons";

const messages: Record<string, string> = reasonWords;
const sentence = createTranslator({
  locale: "en",
  messages: { reason: messages },
  // A sentence that cannot be filled is a mistake in the catalogue; the tests fill each.
  onError: (error) => {
    throw error;
  },
});

/** Values that a sentence may ask for and a reason may lack; ICU's `select` wants something to select by. */
const ABSENT = {
  ...{ from: "none", by: "none", index: "none", number: "none", words: "", every: "" },
  ...{ organ: "none", series: "regular", source: "none", sense: "none", basis: "computed" },
};

/**
 * One step of the arithmetic behind a window as an English sentence without its full stop: days in words, durations in words,
 * sessions as ordinals, with the source of days where one is
 * known. Goes in: a reason of the calendar or the grammar.
 * @example
 * explainReason({ rule: "day", values: { words: "by 5 July 2022", by: "2022-07-05" } }) // => "“by 5 July 2022”: Tuesday 5 July 2022"
 * @example
 * explainReason({ rule: "recurrence", values: { words: "biennial", every: "P2Y" } }) // => "“biennial”: every 2 years"
 */
export function explainReason(reason: Reason): string {
  const values = Object.entries(reason.values).map(([name, value]) => [name, inWords(name, value)] as const);
  return sentence(`reason.${reason.rule}`, {
    ...ABSENT,
    hasNext: "next" in reason.values ? "yes" : "no",
    lasts: reason.values.from === reason.values.by ? "once" : "span",
    named: namesSessionsByYear(reason) ? "year" : "number",
    ...Object.fromEntries(values),
  });
}

/** No organ has held a thousand sessions, so such a number is a year. */
function namesSessionsByYear({ values: { number } }: Reason): boolean {
  return typeof number === "number" && number >= 1000;
}

function inWords(name: string, value: string | number): string | number {
  if (typeof value === "number") return value;
  const day = parseDay(value);
  if (day) return formatDayWithWeekday(day);
  if (name === "every") return durationInWords(value);
  // A message selects by words without a hyphen.
  if (name === "series") return value.split("-")[0] ?? value;
  return name === "on" ? dayOfYearInWords(value) : value;
}

/** As it stands after "every": "P4Y" is "4 years", "P1Y" "year", "P1Y6M" "18 months", for the calendar keeps years as months. */
function durationInWords(every: string): string {
  const duration = parseDuration(every);
  if (!duration) return every;
  const { months, days } = duration;
  const years = months % 12 === 0 ? months / 12 : 0;
  const parts = [
    years ? counted(years, "year") : months ? counted(months, "month") : "",
    days && days % 7 === 0 ? counted(days / 7, "week") : days ? counted(days, "day") : "",
  ];
  return parts.filter(Boolean).join(" and ");
}

function counted(number: number, unit: string): string {
  return number === 1 ? unit : `${number} ${unit}s`;
}

/** "07-30" is "30 July", shown in a leap year so that 29 February is a day. */
function dayOfYearInWords(on: string): string {
  const [month = 1, date = 1] = on.split("-").map(Number);
  return formatDayWithWeekday(makeDay(2000, month, date))
    .split(" ")
    .slice(1, 3)
    .join(" ");
}
