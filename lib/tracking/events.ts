import type { Extraction, Provision } from "../grammar/provision";
import type { DueTime } from "./occurrence";

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
 * When a provision that serves an event falls due: with the event, where that happens once and has days. What serves a
 * recurring event ("to continue to observe the World Day") is asked once, of no day; the days are the event's own.
 * @example
 * timeOfEvent(undefined) // => null
 */
export function timeOfEvent(event: SetEvent | undefined): DueTime | null {
  const time = event?.times.length === 1 ? event.times[0] : undefined;
  if (event === undefined || time === undefined || time.kind === "recurrence" || time.window.by === null)
    return null;
  const { window } = time;
  const hanging = { rule: "event" as const, values: { name: event.name, number: event.number } };
  return {
    key: `event ${event.key}`,
    kind: "event",
    window: { ...window, reasons: [hanging, ...window.reasons] },
  };
}
