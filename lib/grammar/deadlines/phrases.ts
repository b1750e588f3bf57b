import { afterTheGeneralDebate } from "./after-the-general-debate";
import { annualReport } from "./annual-report";
import { annually } from "./annually";
import { atATime } from "./at-a-time";
import { atItsNextSession } from "./at-its-next-session";
import { atItsNthSession } from "./at-its-nth-session";
import { atThatSession } from "./at-that-session";
import { byADayWithoutYear } from "./by-a-day-without-year";
import { everyMonths } from "./every-months";
import { forAPeriodOf } from "./for-a-period-of";
import type { Phrase } from "./place";
import { priorToAnEvent } from "./prior-to-an-event";
import { regularly } from "./regularly";
import { toTheNthAssembly } from "./to-the-nth-assembly";
import { untilAnEvent } from "./until-an-event";
import { withinMonths } from "./within-months";

/** The phrases in the order in which they take their words; what one has taken, no later one sees. */
export const PHRASES: readonly Phrase[] = [
  // "on a four-year basis starting at its seventy-second session": the session is a start, not a deadline of its own.
  annually,
  // "every two sessions, beginning in 2025": likewise.
  everyMonths,
  // "for a period of six months, until 31 January 2023": one time, not two; and it holds a length as the next does.
  forAPeriodOf,
  // "six weeks before the opening of its session", "within one year": before the session or year alone is seen.
  withinMonths,
  // "at its seventy-second session, in October 2017": the month narrows the session.
  atItsNthSession,
  atItsNextSession,
  // Needs the sessions that were found before.
  atThatSession,
  toTheNthAssembly,
  // Needs the session that was found before.
  afterTheGeneralDebate,
  // "at the fourth Conference, to be held in 2025": the year is that of the event.
  priorToAnEvent,
  // Every date and year that is left.
  atATime,
  // "By 31 August", where no year was read with it.
  byADayWithoutYear,
  // Adjectives and vague adverbs, which no other phrase holds.
  annualReport,
  regularly,
  // Runs on to the end of the clause, so it comes last.
  untilAnEvent,
];
