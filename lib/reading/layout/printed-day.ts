const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

const DAY = new RegExp(
  `(?<![\\p{L}\\d~^.,/-])(\\d{1,2})\\s+(${MONTHS.join("|")})\\s*,?\\s+(\\d{4})\\b`,
  "iu",
);

/**
 * The first day printed in a text as "7 November 2019", as an ISO day; null where there is none or no such day exists.
 * @example
 * findDay("Adopted on 18 December 2019") // => "2019-12-18"
 */
export function findDay(text: string): string | null {
  // "on30 October 2023": a space lost between two lines of the original
  const found = DAY.exec(text.replace(/([a-z,])(\d{1,2} [A-Z])/g, "$1 $2"));
  if (!found) return null;
  const [, day = "", month = "", year = ""] = found;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const last = new Date(Date.UTC(Number(year), number, 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > last) return null;
  return `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
}
