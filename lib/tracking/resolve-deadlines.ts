import type { Reason } from "../calendar/reason";
import { type EventDays, resolveReasons, sessionOfReason } from "../calendar/resolve-reasons";
import { type Calendar, publishedCalendar } from "../calendar/session";
import type { Window } from "../calendar/window";
import type { Deadline } from "../grammar/provision";

/** What the windows of a resolution depend on beside its words. */
export interface KnownDays {
  readonly calendar: Calendar;
  /** The days of its events that somebody gave. */
  readonly eventDays: EventDays;
}

/** What comes with Operative, and nothing that people gave. */
export const PUBLISHED_DAYS: KnownDays = { calendar: publishedCalendar, eventDays: () => null };

/**
 * The window of a deadline that does not recur, by the days that are known now. What hangs on no session and no event keeps the window that its words gave.
 * @example
 * resolveDeadline({ every: null, from: "2021-09-14", by: "2022-09-12", reasons: [{ rule: "session", values: { organ: "General Assembly", number: 76 } }] }, { calendar: { find: () => ({ organ: "General Assembly", number: 76, opens: "2021-09-21", opensBasis: "recorded", closes: "2022-09-12", closesBasis: "observed", source: "A/INF/76" }) }, eventDays: () => null }).from // => "2021-09-21"
 */
export function resolveDeadline(deadline: Deadline, { calendar, eventDays }: KnownDays): Window {
  const { from, by, reasons } = deadline;
  if (!reasons.some(canMove)) return { from, by, reasons };
  // "Before the session in 2024": of the year only its end counts.
  return resolveReasons(reasons, calendar, { eventDays, fromCounts: from !== null });
}

function canMove(reason: Reason): boolean {
  return reason.rule === "event" || sessionOfReason(reason) !== null;
}
