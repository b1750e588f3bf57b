import { addDays, type Day, parseDay } from "./day";
import { generalDebate } from "./general-debate";
import type { Reason } from "./reason";
import { type Calendar, SESSION_SERIES, type SessionReference } from "./session";
import { intersectWindows, sessionWindow, type Window } from "./window";

/** The days of an event as they are known now; null: not known. `sense` says how the words hang on it. */
export type EventDays = (
  key: string,
) => { readonly from: Day; readonly by: Day; readonly source: string } | null;

/** What an arithmetic hangs on beside the calendar. */
export interface Beside {
  readonly eventDays: EventDays;
  /** False: of a named stretch of time ("in 2024") only its end counts, as in "before the session in 2024". */
  readonly fromCounts: boolean;
}

const NOTHING_BESIDE: Beside = { eventDays: () => null, fromCounts: true };

/**
 * The window that an arithmetic gives under a calendar, with its steps said anew. Every step but the last ("together") restrains the window: a session to its
 * days, "before" to the day before, a named day to itself. So a window can be made anew, without its words, when a session or an event has moved.
 * Steps that exclude one another under the new days leave those that do not hang on the calendar.
 * @example
 * resolveReasons([{ rule: "session", values: { organ: "General Assembly", number: 76 } }], publishedCalendar).by // => "2022-09-12"
 * @example
 * resolveReasons([{ rule: "period", values: { words: "in 2020", from: "2020-01-01", by: "2020-12-31" } }], publishedCalendar).from // => "2020-01-01"
 */
export function resolveReasons(
  reasons: readonly Reason[],
  calendar: Calendar,
  besides: Beside = NOTHING_BESIDE,
): Window {
  const steps = reasons
    .filter(({ rule }) => rule !== "together" && rule !== "event-dated")
    .map((reason, index) => ({ reason, window: stepWindow(reason, reasons[index + 1], calendar, besides) }));
  const windows = steps.map(({ window }) => window);
  const fixed = steps.filter(({ reason }) => sessionOfReason(reason) === null).map(({ window }) => window);
  const together = intersectWindows(windows) ?? intersectWindows(fixed) ?? { from: null, by: null, reasons };
  // Of one restraint there is nothing to be said together, however many steps lead to it.
  const restraints = windows.filter(({ from, by }) => from !== null || by !== null);
  if (restraints.length > 1) return together;
  return { ...together, reasons: together.reasons.filter(({ rule }) => rule !== "together") };
}

/**
 * The session that a step of an arithmetic speaks of; null: none.
 * @example
 * sessionOfReason({ rule: "before-session", values: { organ: "General Assembly", number: 76, by: "2021-09-13" } }) // => { organ: "General Assembly", number: 76 }
 * @example
 * sessionOfReason({ rule: "day", values: { words: "by 5 July 2022", by: "2022-07-05" } }) // => null
 */
export function sessionOfReason({ rule, values }: Reason): SessionReference | null {
  const debate = rule === "general-debate" || rule === "general-debate-unknown";
  if (!debate && !rule.includes("session")) return null;
  const organ = debate ? "General Assembly" : values.organ;
  if (typeof organ !== "string" || typeof values.number !== "number") return null;
  const series = SESSION_SERIES.find((candidate) => candidate === values.series);
  return { organ, number: values.number, ...(series && { series }) };
}

/** A step by itself. A session that is followed by "before" or "after" that session restrains nothing of its own. */
function stepWindow(
  reason: Reason,
  next: Reason | undefined,
  calendar: Calendar,
  { eventDays, fromCounts }: Beside,
): Window {
  const { rule, values } = reason;
  const session = sessionOfReason(reason);
  switch (rule) {
    case "session":
    case "session-of-year":
    case "session-season":
    case "session-unknown": {
      if (session === null) return free(reason);
      const window = sessionWindow(session, calendar);
      const only = next?.rule === "before-session" || next?.rule === "after-session";
      return only ? { ...window, from: null, by: null } : window;
    }
    case "before-session":
    case "after-session":
      return beside(reason, session, calendar);
    case "general-debate":
    case "general-debate-unknown":
      return afterDebate(Number(values.number), calendar);
    case "event":
      return onEvent(reason, eventDays);
    case "day":
    case "before":
    case "relative":
    case "period":
    case "from":
      return { from: fromCounts ? dayOf(values.from) : null, by: dayOf(values.by), reasons: [reason] };
    default:
      return free(reason);
  }
}

function free(reason: Reason): Window {
  return { from: null, by: null, reasons: [reason] };
}

function dayOf(value: string | number | undefined): Day | null {
  return typeof value === "string" ? parseDay(value) : null;
}

function beside(reason: Reason, session: SessionReference | null, calendar: Calendar): Window {
  const days = session && calendar.find(session);
  if (session === null || days === null) return free(reason);
  if (reason.rule === "after-session") {
    const from = addDays(days.closes, 1);
    return { from, by: null, reasons: [{ rule: "after-session", values: { ...session, from } }] };
  }
  const by = addDays(days.opens, -1);
  return { from: null, by, reasons: [{ rule: "before-session", values: { ...session, by } }] };
}

function afterDebate(number: number, calendar: Calendar): Window {
  const debate = generalDebate(number, calendar);
  if (debate === null) return free({ rule: "general-debate-unknown", values: { number } });
  const from = addDays(debate.closes, 1);
  return { from, by: null, reasons: [{ rule: "general-debate", values: { ...debate } }] };
}

/** What is due before an event ends the day before it; at it, on its days; after it, it begins on its last day; until it, it ends with it. */
function onEvent(reason: Reason, eventDays: EventDays): Window {
  const { key, name, sense = "at" } = reason.values;
  const days = typeof key === "string" ? eventDays(key) : null;
  if (days === null) return free(reason);
  const { from, by, source } = days;
  const dated: Reason = { rule: "event-dated", values: { name: String(name), from, by, source } };
  const reasons = [reason, dated];
  if (sense === "before") return { from: null, by: addDays(from, -1), reasons };
  if (sense === "after") return { from: by, by: null, reasons };
  return sense === "until" ? { from: null, by, reasons } : { from, by, reasons };
}
