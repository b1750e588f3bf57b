import { addDays, type Day } from "../../calendar/day";
import type { Reason } from "../../calendar/reason";
import { findSession, type SessionReference } from "../../calendar/session";
import { intersectWindows, sessionWindow, type Window } from "../../calendar/window";
import type { Span } from "../../resolution/span";
import type { Deadline } from "../provision";
import { isPast, tenseBefore } from "./past";
import { deadlineAt, type Place } from "./place";
import type { Sense } from "./prepositions";

/**
 * The deadline that a session gives, with a narrower time where one is said with it ("at its seventy-second session, in
 * October 2017"). Null: the session is past.
 * - at, during, in: its days, from the one it opens to the one it closes;
 * - by, before: the day before it opens at the latest, for what is to be before a session must be there when it opens;
 * - after: from the day after it closes, which only restrains.
 * @example
 * sessionDeadline({ printed: "at its seventy-sixth session", text: "at its seventy-sixth session", context: { organ: "General Assembly", session: 74, adopted: "2019-12-18", asks: true } }, [0, 28], "within", { organ: "General Assembly", number: 76 }, null).by // => "2022-09-12"
 */
export function sessionDeadline(
  place: Place,
  span: Span,
  sense: Sense,
  session: SessionReference,
  narrower: Window | null,
): Deadline | null {
  const window = windowOf(sense, session);
  const together = narrower ? (intersectWindows([window, narrower]) ?? narrower) : window;
  const { from, by, reasons } = together;
  if (liesBehind(place, span[0], session, { from, by })) return null;
  if (sense === "after") return from && deadlineAt(place, span, { from, reasons });
  return deadlineAt(place, span, { session, from, by, reasons });
}

function windowOf(sense: Sense, session: SessionReference): Window {
  const days = findSession(session);
  const window = sessionWindow(session);
  if (!days) return window;
  if (sense === "after") {
    const from = addDays(days.closes, 1);
    const after: Reason = { rule: "after-session", values: { ...session, from } };
    return { from, by: null, reasons: [...window.reasons, after] };
  }
  if (sense !== "by" && sense !== "before") return window;
  const by = addDays(days.opens, -1);
  const before: Reason = { rule: "before-session", values: { ...session, by } };
  return { from: null, by, reasons: [...window.reasons, before] };
}

/** Of an organ whose days are not known, the adopting one's own numbers tell what is past. */
function liesBehind(
  { text, context }: Place,
  offset: number,
  session: SessionReference,
  days: { readonly from: Day | null; readonly by: Day | null },
): boolean {
  const own = session.organ === context.organ && context.session !== null;
  if (own && session.number < (context.session ?? 0)) return true;
  if (own && session.number > (context.session ?? 0)) return false;
  return isPast(days, tenseBefore(text, offset, context.asks), context);
}
