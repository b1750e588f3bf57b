import { addDays, type Day, daysBetween } from "../calendar/day";
import type { CalendarEvent } from "../exports/calendar-feed";
import type { OccurrenceView } from "../queries/views";
import type { FeedOccurrence } from "../store/reading/feed-occurrences";
import { DUE_SOON_DAYS } from "../tracking/standing";
import { say } from "../vocabulary/words";
import { descriptionOf, summaryWithState } from "./deadline-words";

/** What a calendar depends on beside the register. */
export interface EventSettings {
  /** The address of the application, without a slash at its end. */
  readonly base: string;
  readonly asOf: Day | null;
  readonly alarms: boolean;
}

/** Reminders in a calendar come so many days before. */
const ALARM_DAYS = [30, 7];

/** A window of so many days is shown as it is; a longer one would lie over a calendar for a year, so its last day stands for it. */
const LONGEST_SPAN = 7;

/** An occurrence as an event of a calendar. */
export function eventOf(found: FeedOccurrence, settings: EventSettings): CalendarEvent | null {
  const { mandate, occurrence, identity, changes } = found;
  if (occurrence.by === null) return null;
  return {
    uid: uidOf(identity),
    changedAt: changedAt(changes.last, standingSince(occurrence)),
    sequence: changes.number,
    ...spanOf(occurrence.from, occurrence.by),
    yearly: null,
    summary: summaryWithState(found),
    description: descriptionOf(found).join("\n"),
    address: mandateAddress(settings, mandate.resolution.slug, mandate.label),
    categories: [...standingCategory(occurrence), ...commonCategories(found)],
    cancelled: occurrence.status === "superseded" || occurrence.status === "overtaken-by-events",
    alarms: alarmsOf(found, settings),
  };
}

/** The same in every installation: where the register is reached may change, and must not double what a calendar holds. */
export function uidOf(identity: string): string {
  return `${identity}@operative`;
}

/** What an event is filed under, whatever day it is: force and body. */
export function commonCategories({ provision, occurrence }: FeedOccurrence): string[] {
  const { body } = occurrence;
  return [say(`force.${provision.force}`), ...(body === null ? [] : [body.acronym ?? body.name])];
}

/** Reminders of what is asked, not done and still ahead. */
export function alarmsOf(
  { provision, occurrence }: FeedOccurrence,
  { alarms }: EventSettings,
): readonly number[] {
  const ahead = occurrence.standing === "due-soon" || occurrence.standing === "upcoming";
  return alarms && ahead && provision.asks ? ALARM_DAYS : [];
}

/** The address of the page of a mandate, in full. */
export function mandateAddress(
  { base, asOf }: Pick<EventSettings, "base" | "asOf">,
  slug: string,
  label: string,
): string {
  const page = `${base}/mandates/${encodeURIComponent(slug)}/${encodeURIComponent(label)}`;
  return asOf === null ? page : `${page}?asOf=${asOf}`;
}

/**
 * When an event became what it is: the last thing that happened to it, or the day on which time alone changed it (`turned`).
 * Never the time of asking, so that an unchanged register gives the same text.
 */
export function changedAt(last: Date, turned: Day | null): string {
  const changed = last.toISOString();
  const turn = turned === null ? "" : `${turned}T00:00:00.000Z`;
  return turn > changed ? turn : changed;
}

/** The day on which an occurrence came into a standing that time alone brings; null: something else brought it. */
export function standingSince({
  standing,
  by,
  status,
}: Pick<OccurrenceView, "standing" | "by" | "status">): Day | null {
  if (by === null) return null;
  if (standing === "due-soon") return addDays(by, -DUE_SOON_DAYS);
  const past = standing === "overdue" || (standing === "closed" && status === "not-applicable");
  return past ? addDays(by, 1) : null;
}

function standingCategory({ standing }: OccurrenceView): string[] {
  return standing === null ? [] : [say(`standing.${standing}`)];
}

function spanOf(from: Day | null, by: Day): { from: Day; by: Day } {
  const short = from !== null && daysBetween(from, by) < LONGEST_SPAN;
  return { from: short ? from : by, by };
}
