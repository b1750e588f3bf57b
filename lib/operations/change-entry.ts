import { type Day, formatDay } from "../calendar/day";
import type { FeedEntry } from "../exports/atom-feed";
import { formatWindow } from "../queries/format-window";
import type { ChangedResolution, ChangedStatus, ChangedWindow } from "../store/reading/changes";
import type { FeedOccurrence } from "../store/reading/feed-occurrences";
import { say } from "../vocabulary/words";
import { commonCategories, type EventSettings, mandateAddress, standingSince } from "./deadline-event";
import { causeInWords, descriptionOf, evidenceOf, nameOf, summaryOf } from "./deadline-words";

/** Where entries lead to, and the instant before which everything lies that is told. */
export interface EntrySettings extends Pick<EventSettings, "base" | "asOf"> {
  readonly until: Date;
}

/**
 * A name under which feed readers know an entry (RFC 4151). It does not depend on where the register is reached, so that a move to
 * another address does not bring everything anew.
 */
export function tagOf(...parts: readonly (string | number)[]): string {
  return `tag:operative,2026:${parts.map((part) => encodeURIComponent(part)).join("/")}`;
}

/** What somebody said of an occurrence. */
export function statusEntry(
  change: ChangedStatus,
  found: FeedOccurrence,
  settings: EntrySettings,
): FeedEntry[] {
  const record = found.occurrence.records.find(({ id }) => id === change.record);
  if (record === undefined) return [];
  const judgement = judgementInWords(record.judgement);
  return [
    {
      ...placeOf(found, settings),
      // What is imported anew keeps its records; a record has no other name than its number.
      id: tagOf("status", found.identity, change.record),
      title: say("feed.recorded", { status: say(`status.${record.status}`), what: summaryOf(found) }),
      at: toldAt(change.at, record.asOf, settings.until),
      author: record.recordedBy,
      paragraphs: [
        say("feed.recordedBy", { who: record.recordedBy, judgement, day: formatDay(record.asOf) }),
        ...(record.doneOn === null ? [] : [say("feed.doneOn", { day: formatDay(record.doneOn) })]),
        ...(record.note === null ? [] : [record.note]),
        ...(record.evidence.length === 0 ? [] : [say("feed.evidence")]),
        ...record.evidence.map(evidenceOf),
      ],
    },
  ];
}

/** That the days of an occurrence moved. */
export function moveEntry(change: ChangedWindow, found: FeedOccurrence, settings: EntrySettings): FeedEntry {
  const words = ({ from, by }: ChangedWindow["before"]) => formatWindow(from, by) ?? say("feed.noDays");
  return {
    ...placeOf(found, settings),
    id: tagOf("move", found.identity, change.move),
    title: say("feed.moved", { what: summaryOf(found) }),
    at: change.at.toISOString(),
    author: change.movedBy,
    paragraphs: [
      say("feed.movedFrom", { before: words(change.before), after: words(change.after) }),
      causeInWords(change.cause),
      ...descriptionOf(found),
    ],
  };
}

/** That a resolution came into the register, or was read anew. */
export function resolutionEntry(change: ChangedResolution, settings: EntrySettings): FeedEntry {
  const { resolution, result, mandates } = change;
  const page = `${settings.base}/resolutions/${encodeURIComponent(resolution.slug)}`;
  return {
    id: tagOf("resolution", resolution.slug, change.at.toISOString()),
    title: say("feed.imported", { result, resolution: nameOf(resolution) }),
    at: toldAt(change.at, resolution.date, settings.until),
    address: settings.asOf === null ? page : `${page}?asOf=${settings.asOf}`,
    author: change.importedBy,
    categories: [],
    paragraphs: [say("feed.importedWith", { mandates, title: resolution.title })],
  };
}

/** That an occurrence came near its last day, or passed it. */
export function standingEntry(found: FeedOccurrence, settings: EntrySettings): FeedEntry[] {
  const { standing, by } = found.occurrence;
  const since = standingSince(found.occurrence);
  if (since === null || by === null || (standing !== "overdue" && standing !== "due-soon")) return [];
  return [
    {
      ...placeOf(found, settings),
      id: tagOf(standing, found.identity, by),
      title: say(standing === "overdue" ? "feed.overdue" : "feed.dueSoon", { what: summaryOf(found) }),
      at: `${since}T00:00:00.000Z`,
      author: say("app.name"),
      paragraphs: descriptionOf(found),
    },
  ];
}

/**
 * Seen from a day, the register knows what is said of days up to it, whenever it was written down. What was written down later is
 * told as of the day it speaks of: nothing in the feed is later than the day it is seen from.
 */
function toldAt(at: Date, day: Day | null, until: Date): string {
  return at < until || day === null ? at.toISOString() : `${day}T00:00:00.000Z`;
}

function placeOf(found: FeedOccurrence, settings: EntrySettings): Pick<FeedEntry, "address" | "categories"> {
  return {
    address: mandateAddress(settings, found.mandate.resolution.slug, found.mandate.label),
    categories: commonCategories(found),
  };
}

function judgementInWords(judgement: string): string {
  const known = ["self-reported", "assessed", "register"] as const;
  const found = known.find((word) => word === judgement);
  return found === undefined ? judgement : say(`judgement.${found}`);
}
