import type { EventDays } from "../calendar/resolve-reasons";
import type { Extraction, Provision } from "../grammar/provision";
import { type DueTime, NO_TIME_KEY } from "./occurrence";

/** An event that a provision of a resolution sets, with the number of the paragraph that sets it. */
export interface SetEvent {
  readonly key: string;
  readonly name: string;
  readonly number: string;
  readonly times: readonly DueTime[];
}

/**
 * The events that a resolution sets, by key. `timesOf` gives the due times of the provision that sets one. Of two
 * provisions that set an event of one key, the first counts.
 * @example
 * deriveEvents({ resolution: { paragraphs: [] }, provisions: [] }, () => []).size // => 0
 */
export function deriveEvents(
  extraction: Extraction,
  timesOf: (paragraph: number, provision: Provision) => readonly DueTime[],
): ReadonlyMap<string, SetEvent> {
  const events = new Map<string, SetEvent>();
  for (const [paragraph, provisions] of extraction.provisions.entries()) {
    for (const provision of provisions) {
      const { event } = provision;
      if (event?.role !== "sets" || events.has(event.key)) continue;
      const number = extraction.resolution.paragraphs[paragraph]?.number ?? "";
      events.set(event.key, {
        key: event.key,
        name: event.name,
        number,
        times: timesOf(paragraph, provision),
      });
    }
  }
  return events;
}

/**
 * When a provision that serves an event falls due: on the days that somebody gave of the event, else with what the words that set it say, where that
 * happens once and has days. What serves a recurring event ("to continue to observe the World Day") is asked once, of no day; the days are the
 * event's own. A provision that sets an event falls due by its own words; only one that names no time waits for the days that are given.
 * @example
 * timeOfEvent(undefined, () => null) // => null
 * @example
 * timeOfEvent({ key: "conference", name: "conference", number: "3", times: [] }, () => ({ from: "2026-06-01", by: "2026-06-05", source: "note verbale" })).window.by // => "2026-06-05"
 */
export function timeOfEvent(event: SetEvent | undefined, eventDays: EventDays): DueTime | null {
  if (event === undefined) return null;
  const { name, number } = event;
  const hanging = { rule: "event" as const, values: { name, number, key: event.key } };
  const key = `event ${event.key}`;
  const time = event.times.length === 1 ? event.times[0] : undefined;
  const said = time === undefined || time.kind === "recurrence" || time.window.by === null ? null : time;
  const given = eventDays(event.key);
  if (given !== null) {
    const { from, by, source } = given;
    const reasons = [hanging, { rule: "event-dated" as const, values: { name, from, by, source } }];
    // Before somebody dated it, the provision had a time without days: it keeps that one's key, and with it its records.
    return { key: said === null ? NO_TIME_KEY : key, kind: "event", window: { from, by, reasons } };
  }
  if (said === null) return null;
  return { key, kind: "event", window: { ...said.window, reasons: [hanging, ...said.window.reasons] } };
}
