import { SESSION_SERIES, type SessionReference } from "../calendar/session";

/** What an entry of the audit was done to. */
export type ActivitySubject =
  | { readonly is: "resolution"; readonly slug: string; readonly label: string | null }
  | { readonly is: "session"; readonly session: SessionReference }
  /** A person, a reminder, a token: their numbers are not for readers. */
  | { readonly is: "other" };

const OTHERS = ["reminders", "access-token", "people", "invitations", "register"];

/**
 * Takes the subject of an entry apart: a resolution ("A-RES-74-176"), a paragraph of one ("A-RES-74-176/26"), an event of one
 * ("A-RES-74-176/events/…"), a session ("calendar/ORGAN/SERIES/NUMBER"), or something else.
 * @example
 * parseSubject("A-RES-74-176/26") // => { is: "resolution", slug: "A-RES-74-176", label: "26" }
 * @example
 * parseSubject("A-RES-74-176/events/high-level-event") // => { is: "resolution", slug: "A-RES-74-176", label: null }
 * @example
 * parseSubject("calendar/General Assembly/regular/76") // => { is: "session", session: { organ: "General Assembly", series: "regular", number: 76 } }
 * @example
 * parseSubject("people/7f3a") // => { is: "other" }
 */
export function parseSubject(subject: string): ActivitySubject {
  const [first = "", second, third, fourth] = subject.split("/");
  if (first === "calendar") {
    const series = SESSION_SERIES.find((one) => one === third);
    const number = Number(fourth);
    if (second === undefined || series === undefined || !Number.isInteger(number)) return { is: "other" };
    return { is: "session", session: { organ: second, series, number } };
  }
  if (first === "" || OTHERS.includes(first)) return { is: "other" };
  return { is: "resolution", slug: first, label: second === "events" ? null : (second ?? null) };
}
