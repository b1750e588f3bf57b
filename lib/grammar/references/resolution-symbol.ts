import type { NumberAt } from "./numbers";
import { sessionOf } from "./numbers";

/** Whether a text was adopted as a resolution or as a decision. */
export type Adopted = "RES" | "DEC";

/** The Assembly numbers by session since its thirty-first (1976); before, it gave the session in Roman numerals. */
const FIRST_NUMBERED_SESSION = 31;
/** Sessions that only the Assembly has reached: a bare "71/167" is its own. */
const BEYOND_OTHER_ORGANS = 62;
/** Of a higher session the Council has no resolution: "its resolution 78/1" is another organ's. */
const HIGHEST_COUNCIL_SESSION = 75;

/** The Assembly's first session opened in 1946 for 1945; the seventy-first one runs from September 2016 to September 2017. */
function isInSession(number: NumberAt): boolean {
  const opened = 1945 + sessionOf(number);
  return number.year === null || number.year === opened || number.year === opened + 1;
}

interface Series {
  readonly start: string;
  readonly fits: (number: NumberAt) => boolean;
}

const byYear = ({ shape }: NumberAt) => shape === "year" || shape === "roman-in-brackets";

/** Organs whose resolutions have a symbol that follows from their number. */
const SERIES: ReadonlyMap<string, Series> = new Map([
  [
    "General Assembly",
    {
      start: "A",
      fits: (number) =>
        (sessionOf(number) >= FIRST_NUMBERED_SESSION && isInSession(number)) ||
        /^(?:special-session|roman-in-brackets)$/.test(number.shape),
    },
  ],
  ["Security Council", { start: "S", fits: ({ shape }) => shape === "year-in-brackets" }],
  ["Economic and Social Council", { start: "E", fits: byYear }],
  [
    "Human Rights Council",
    {
      start: "A/HRC",
      fits: (number) => sessionOf(number) <= HIGHEST_COUNCIL_SESSION || number.number.startsWith("S-"),
    },
  ],
  ["Commission on Human Rights", { start: "E/CN.4", fits: byYear }],
  [
    "Economic and Social Commission for Asia and the Pacific",
    { start: "ESCAP", fits: ({ shape }) => shape === "session" },
  ],
]);

/** It numbers by session and item, in a symbol of its own form. */
export const ENVIRONMENT_ASSEMBLY =
  "United Nations Environment Assembly of the United Nations Environment Programme";

/** The symbol of a number that an organ adopted: "71/167" of the General Assembly is A/RES/71/167; null where it can have no such number. */
export function symbolOf(number: NumberAt, organ: string, adopted: Adopted): string | null {
  if (number.shape === "series") return number.number;
  if (organ === ENVIRONMENT_ASSEMBLY) return environmentAssembly(number, adopted);
  const series = SERIES.get(organ);
  return series?.fits(number) ? `${series.start}/${adopted}/${number.number}` : null;
}

/** "5/14" of the Environment Assembly is UNEP/EA.5/Res.14. */
function environmentAssembly({ number, shape }: NumberAt, adopted: Adopted): string | null {
  const [session, item] = number.split("/");
  return shape === "session" ? `UNEP/EA.${session}/${adopted === "RES" ? "Res" : "Dec"}.${item}` : null;
}

/** The symbol that the shape of a number alone tells: only where no other organ numbers so. */
export function symbolOfShape(number: NumberAt, adopted: Adopted): string | null {
  if (number.shape === "series") return number.number;
  if (number.shape === "year-in-brackets") return `S/${adopted}/${number.number}`;
  if (number.shape === "year") return `E/${adopted}/${number.number}`;
  const assembly =
    sessionOf(number) >= BEYOND_OTHER_ORGANS || /^ES-|S-[IVX]|^S-(?:1\d|2\d)/.test(number.number);
  return assembly || isEarly(number) ? `A/${adopted}/${number.number}` : null;
}

/** "2625 (XXV)" is of the Assembly: its thirtieth session was the last one so numbered; beyond it, the Economic and Social Council. */
function isEarly({ shape, number }: NumberAt): boolean {
  return shape === "roman-in-brackets" && !/\((?:XXX[IVX]|XL|L)/.test(number);
}
