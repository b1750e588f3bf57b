import { type Day, parseDay } from "../calendar/day";
import type { Range } from "../calendar/recurrence";
import type { Extraction, Provision } from "../grammar/provision";
import { deriveDueTimes, type TimeContext } from "./due-times";
import { deriveEvents, timeOfEvent } from "./events";
import type { Occurrence } from "./occurrence";
import { type KnownDays, PUBLISHED_DAYS } from "./resolve-deadlines";

/**
 * The occurrences of every provision, by paragraph and provision: one for each time it falls due and each body it is
 * addressed to (one without a body where nobody is named). `until` bounds recurrences; they begin with the adoption. `days` are those by which
 * sessions and events are dated.
 * @example
 * deriveOccurrences({ resolution: { header: { date: null }, paragraphs: [] }, provisions: [] }, "2026-11-24") // => []
 */
export function deriveOccurrences(
  extraction: Extraction,
  until: Day,
  days: KnownDays = PUBLISHED_DAYS,
): Occurrence[][][] {
  const adopted = adoptionOf(extraction);
  const range: Range = { from: adopted ?? until, to: until };
  const contextOf = (paragraph: number): TimeContext => ({
    text: extraction.resolution.paragraphs[paragraph]?.text ?? "",
    siblings: (extraction.provisions[paragraph] ?? []).flatMap((provision) => provision.deadlines),
    adopted,
    range,
    days,
    event: null,
  });
  const events = deriveEvents(extraction, (paragraph, provision) =>
    deriveDueTimes(provision, contextOf(paragraph)),
  );
  return extraction.provisions.map((provisions, paragraph) =>
    provisions.map((provision) => {
      const event = provision.event === null ? undefined : events.get(provision.event.key);
      const waits = provision.event?.role === "serves" || days.eventDays(event?.key ?? "") !== null;
      const time = waits ? timeOfEvent(event, days.eventDays) : null;
      return occurrencesOf(provision, { ...contextOf(paragraph), event: time });
    }),
  );
}

function occurrencesOf(provision: Provision, context: TimeContext): Occurrence[] {
  const bodies = [...new Set(provision.addressees.map((addressee) => addressee.bodyId))];
  return deriveDueTimes(provision, context).flatMap((time) =>
    (bodies.length > 0 ? bodies : [null]).map((bodyId) => ({
      ...time,
      key: `${bodyId ?? "nobody"} | ${time.key}`,
      bodyId,
    })),
  );
}

function adoptionOf(extraction: Extraction): Day | null {
  return parseDay(extraction.resolution.header.date ?? "");
}
