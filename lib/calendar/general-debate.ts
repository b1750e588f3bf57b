import { addDays, type Day } from "./day";
import { type Basis, findSession } from "./session";

/** The general debate of a regular session of the General Assembly, both days included. */
export interface GeneralDebate {
  readonly number: number;
  readonly opens: Day;
  readonly closes: Day;
  /** `observed` only where both days are. */
  readonly basis: Basis;
}

/**
 * Debates that happened; a null close was not looked up and is computed. 76th, 78th to 80th: as the notes on the seed give them;
 * the close of the 78th: a report of the debate by others, not the Assembly's own page.
 */
const OBSERVED: Readonly<Record<number, { readonly opens: Day; readonly closes: Day | null }>> = {
  76: { opens: "2021-09-21", closes: "2021-09-27" },
  78: { opens: "2023-09-19", closes: "2023-09-26" },
  79: { opens: "2024-09-24", closes: null },
  80: { opens: "2025-09-23", closes: null },
};

/** Resolution 57/301 gave the debate its present form from the 58th session; before that it lasted some weeks, as agreed each time. */
const FIRST_BY_RULE = 58;
/** From the 78th session the Assembly opens a week earlier, and the debate kept its place in the month. */
const FIRST_TWO_WEEKS_AFTER = 78;

/**
 * The general debate of the General Assembly's session of this number. "The general debate in the General Assembly shall
 * open on the Tuesday following the opening of the regular session" (resolution 57/301), from the 78th session on the
 * Tuesday after that. The resolution gives it nine working days; in practice it takes six days of meetings and ends on the
 * Monday, which is computed here. Null: before the 58th session, or not a session the calendar knows.
 * @example
 * generalDebate(76) // => { "number": 76, "opens": "2021-09-21", "closes": "2021-09-27", "basis": "observed" }
 * @example
 * generalDebate(84) // => { "number": 84, "opens": "2029-09-25", "closes": "2029-10-01", "basis": "computed" }
 * @example
 * generalDebate(40) // => null
 */
export function generalDebate(number: number): GeneralDebate | null {
  const session = findSession({ organ: "General Assembly", number });
  if (!session || number < FIRST_BY_RULE) return null;
  const observed = OBSERVED[number];
  const opens = observed?.opens ?? addDays(session.opens, number < FIRST_TWO_WEEKS_AFTER ? 7 : 14);
  const closes = observed?.closes ?? addDays(opens, 6);
  return { number, opens, closes, basis: observed?.closes ? "observed" : "computed" };
}
