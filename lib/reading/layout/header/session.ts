import { parseOrdinal, parseRoman } from "../numerals";

const ORDINAL_SESSION =
  /^(?:Resumed )?([\p{L}\u2010\u2011 -]{4,40}?|\d{1,3}(?:st|nd|rd|th)) (?:(?:emergency )?special |regular |resumed |annual )*session\b(?!\s+of\b)/iu;
const YEAR_SESSION = /^(\d{4}) session\b/i;

/** "rrwenty-sixth session": scanned capitals lose their shape, the rest of the ordinal does not. */
const SCANNED = /(?:went|hirt|ort|ift|ixt|event|ight|inet)y-\p{L}{4,7} session\b/iu;
const TENS: Readonly<Record<string, string>> = {
  went: "twent",
  hirt: "thirt",
  ort: "fort",
  ift: "fift",
  ixt: "sixt",
  event: "sevent",
  ight: "eight",
  inet: "ninet",
};

/**
 * The session a line of the first page names: its number, or the year where the organ counts by years; null otherwise.
 * @example
 * findSession("Seventy-fourth session") // => 74
 * @example
 * findSession("2022 session") // => 2022
 */
export function findSession(line: string): number | null {
  const text = line.trim().replace(/^[¹²³*⁰-⁹]+/, "");
  const year = YEAR_SESSION.exec(text);
  if (year) return Number(year[1]);
  const words = ORDINAL_SESSION.exec(text)?.[1];
  const said = words === undefined ? null : parseOrdinal(words.trim());
  return said ?? (text.length < 40 ? scannedSession(text) : null);
}

function scannedSession(text: string): number | null {
  const [tens = "", unit = ""] =
    SCANNED.exec(text)?.[0].toLowerCase().replace(" session", "").split("y-") ?? [];
  const stem = TENS[tens];
  return stem === undefined ? null : parseOrdinal(`${stem}y-${unit}`);
}

/**
 * The session that the number of a resolution names: 77 of "77/122", 21 of "2205 (XXI)"; null for "2618 (2022)",
 * whose organ has no sessions.
 * @example
 * sessionFromNumber("2205 (XXI)") // => 21
 */
export function sessionFromNumber(number: string): number | null {
  const roman = /\(([A-Z]{1,3}-)?([IVXLC]+)\)/.exec(number)?.[2];
  if (roman) return parseRoman(roman);
  const conference = /\/(?:CP|CMP|CMA)\.(\d{1,3})$/.exec(number)?.[1];
  if (conference) return Number(conference);
  const before = /^(?:ES-|S-)?(\d{1,4})\//.exec(number)?.[1];
  return before === undefined ? null : Number(before);
}
