import { addDays, type Day, yearOf } from "../day";
import type { Basis, SessionDays, SessionSeries } from "../session";
import { EMERGENCY_SPECIAL_SESSIONS } from "./general-assembly/emergency-special-sessions";
import { openingByRule, YEAR_BEFORE_THE_FIRST } from "./general-assembly/opening-rule";
import { REGULAR_SESSIONS } from "./general-assembly/regular-sessions";
import { SPECIAL_SESSIONS } from "./general-assembly/special-sessions";
import type { OrganCalendar } from "./organ-calendar";
import { sessionTable } from "./session-table";

const ORGAN = "General Assembly";

/** The calendar computes up to the session that opens in 2100. */
const LAST_NUMBER = 155;

const OPENINGS = new Map(REGULAR_SESSIONS.map((row) => [row[0], row]));

/** Openings that happened or were announced win over the rule. */
function opening(number: number): { day: Day; basis: Basis; source: string | null } {
  const row = OPENINGS.get(number);
  if (row === undefined) return { day: openingByRule(number), basis: "computed", source: null };
  return { day: row[1], basis: "observed", source: row[2] };
}

/**
 * A session closes on the day before the next one opens: so its close is as certain as that opening. Up to the 1970s many were declared closed in
 * December and some resumed in spring, and since then the last meeting is at times held on the morning of the next opening. What is asked for "at" a
 * session may be given as long as no other has opened, and every day is to fall into one session: so the days follow one another throughout.
 */
function findRegular(number: number): SessionDays | null {
  if (!Number.isInteger(number) || number < 1 || number > LAST_NUMBER) return null;
  const opens = opening(number);
  const next = opening(number + 1);
  return {
    organ: ORGAN,
    number,
    opens: opens.day,
    opensBasis: opens.basis,
    closes: addDays(next.day, -1),
    closesBasis: next.basis,
    source: opens.source,
  };
}

const FIND: Readonly<Record<SessionSeries, (number: number) => SessionDays | null>> = {
  regular: findRegular,
  special: sessionTable(ORGAN, "special", SPECIAL_SESSIONS),
  "emergency-special": sessionTable(ORGAN, "emergency-special", EMERGENCY_SPECIAL_SESSIONS),
};

/** Sessions of the General Assembly: regular, 1st (1946) to 155th (2100); special and emergency special, those that were held. */
export const generalAssembly: OrganCalendar = {
  organ: ORGAN,
  countedBy: "number",
  sessionsAYear: 1,
  contiguous: true,
  find: (number, series) => FIND[series](number),
  near: (day) => yearOf(day) - YEAR_BEFORE_THE_FIRST - 1,
  known: [
    { series: "regular", first: 1, last: 81 },
    { series: "special", first: 1, last: 32 },
    { series: "emergency-special", first: 1, last: 11 },
  ],
  rule: "A regular session opens on the Tuesday of the third week in September, counted from the first week with at least one working day (rule 1 of the rules of procedure, as amended by resolution 57/301); since 2023 the Assembly has opened a week earlier, and the next openings are announced and computed so. It closes the day before the next one opens. The 10th and 11th emergency special sessions are adjourned, not closed: no last day is known for them.",
};
