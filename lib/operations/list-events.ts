import type { Day } from "../calendar/day";
import type { Window } from "../calendar/window";
import type { ResolutionReference } from "../queries/views";
import { readExtraction } from "../store/reading/read-extraction";
import { findResolutionReference } from "../store/reading/resolution-references";
import { daySchema } from "../store/rows";
import { deriveEvents } from "../tracking/events";
import { eventsOf, type ResolutionEvent } from "../tracking/events-of";
import { deriveFixedTimes } from "../tracking/fixed-times";
import type { Register } from "./register";
import { viewOf } from "./view";

/** An event of a resolution, with its days as its words give them and as somebody gave them. */
export interface EventView extends ResolutionEvent {
  /** What the words that set it say of its time; null: nothing that has days. */
  readonly said: Window | null;
  readonly given: {
    readonly from: Day;
    readonly by: Day;
    readonly source: string;
    readonly recordedBy: string;
    readonly recordedOn: Day;
  } | null;
}

export interface EventList {
  readonly resolution: ResolutionReference;
  readonly events: readonly EventView[];
}

/** The events that a resolution sets or waits for; null: there is no such resolution, or not on that day. */
export async function listEvents(
  register: Register,
  slug: string,
  asOf: Day | null,
): Promise<EventList | null> {
  const { store } = register;
  const found = await findResolutionReference(store, viewOf(register, asOf), slug);
  if (found === null) return null;
  const extraction = await readExtraction(store, found.id);
  const set = deriveEvents(extraction, (paragraph, provision) =>
    deriveFixedTimes(provision.deadlines, extraction.resolution.paragraphs[paragraph]?.text ?? ""),
  );
  const rows = await store.eventDate.findMany({ where: { resolutionId: found.id } });
  const given = new Map(rows.map((row) => [row.key, row]));
  const events = eventsOf(extraction).map((event) => {
    const row = given.get(event.key);
    return {
      ...event,
      said: set.get(event.key)?.times.find(({ window }) => window.by !== null)?.window ?? null,
      given: row
        ? {
            from: daySchema.parse(row.from),
            by: daySchema.parse(row.by),
            source: row.source,
            recordedBy: row.recordedBy,
            recordedOn: daySchema.parse(row.recordedAt.toISOString().slice(0, 10)),
          }
        : null,
    };
  });
  return { resolution: found.reference, events };
}
