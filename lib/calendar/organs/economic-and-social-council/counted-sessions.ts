import { makeDay } from "../../day";
import { type Season, type SessionRow, sessionTable } from "../session-table";

/** The last session that was counted; since 1978 the Council's sessions and resolutions go by the year. */
export const LAST_COUNTED = 63;

/** Sessions of which the days were looked up: the main part, without the meetings later in the year at which a session was resumed. */
const HELD: readonly SessionRow[] = [
  [
    1,
    "1946-01-23",
    "1946-02-18",
    "Official Records of the Council, first session; document E/25 of 18 February 1946",
  ],
  [
    2,
    "1946-05-25",
    "1946-06-21",
    "Official Records of the Council, second session; resolution 8 (II) of 21 June 1946",
  ],
  [
    6,
    "1948-02-02",
    "1948-03-11",
    "Official Records of the Council, sixth session; un.org, Universal Declaration: meetings of 1948",
  ],
  [
    13,
    "1951-07-30",
    "1951-09-21",
    "Official Records of the Council, thirteenth session; International Organization 6, 1952",
  ],
  [
    41,
    "1966-07-05",
    "1966-08-05",
    "Official Records of the Council, forty-first session, prefatory fascicle",
  ],
];

/** The first number of each run of years in which the Council held a session in spring and one in summer. */
const RUNS: readonly (readonly [number: number, year: number])[] = [
  [38, 1965],
  [15, 1953],
  [4, 1947],
];

/** Three sessions were held in 1946, one each in 1952 and 1964, in every other year up to 1977 two. */
const ALONE: Readonly<Record<number, readonly [year: number, half: Half]>> = {
  1: [1946, "winter"],
  2: [1946, "spring"],
  3: [1946, "autumn"],
  14: [1952, "middle"],
  37: [1964, "summer"],
};

type Half = keyof typeof HALVES;

/** The months between which the main parts of such sessions lie: first and last month and day. */
const HALVES = {
  winter: [1, 1, 2, 28],
  spring: [2, 1, 6, 20],
  middle: [5, 1, 8, 31],
  summer: [6, 21, 9, 30],
  autumn: [9, 1, 12, 31],
} as const;

function placeOf(number: number): readonly [year: number, half: Half] | null {
  if (!Number.isInteger(number) || number < 1 || number > LAST_COUNTED) return null;
  const alone = ALONE[number];
  const run = RUNS.find(([first]) => number >= first);
  if (alone || !run) return alone ?? null;
  const [first, year] = run;
  return [year + Math.floor((number - first) / 2), (number - first) % 2 === 0 ? "spring" : "summer"];
}

function seasonOf(number: number): Season | null {
  const place = placeOf(number);
  if (place === null) return null;
  const [year, half] = place;
  const [month, day, lastMonth, lastDay] = HALVES[half];
  return { opens: makeDay(year, month, day), closes: makeDay(year, lastMonth, lastDay) };
}

/**
 * A session of the Economic and Social Council that was counted, 1st (1946) to 63rd (1977): its days where they are known, else the part of its year in
 * which it lies. Null: there is no such number.
 * @example
 * countedSession(41).closes // => "1966-08-05"
 * @example
 * countedSession(34) // => { organ: "Economic and Social Council", number: 34, opens: "1962-06-21", opensBasis: "season", closes: "1962-09-30", closesBasis: "season", source: null }
 */
export const countedSession = sessionTable("Economic and Social Council", "regular", HELD, seasonOf);

/**
 * The first session of a year in which sessions were counted; of an earlier year the first of all.
 * @example
 * firstCountedIn(1962) // => 33
 */
export function firstCountedIn(year: number): number {
  const numbers = Array.from({ length: LAST_COUNTED }, (_, index) => index + 1);
  return numbers.find((number) => (placeOf(number)?.[0] ?? 0) >= year) ?? LAST_COUNTED;
}
