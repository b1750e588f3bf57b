import { addDays, type Day } from "../calendar/day";
import { type FeedEntry, writeAtom } from "../exports/atom-feed";
import { all } from "../queries/condition";
import { queryCondition } from "../queries/register-query";
import { standingCondition } from "../queries/standing-condition";
import { readChangedResolutions, readChangedStatuses, readChangedWindows } from "../store/reading/changes";
import {
  type FeedOccurrence,
  type FoundOccurrence,
  findOccurrencesInOrder,
  readFeedOccurrences,
} from "../store/reading/feed-occurrences";
import { say } from "../vocabulary/words";
import {
  type EntrySettings,
  moveEntry,
  resolutionEntry,
  standingEntry,
  statusEntry,
  tagOf,
} from "./change-entry";
import { named } from "./deadline-feed";
import { addressFor, describeQuery, type FeedQuery } from "./feed-query";
import type { Register } from "./register";
import { viewOf } from "./view";

/** More entries make a feed slow; readers ask often enough to miss none. */
export const MOST_ENTRIES = 100;

const NOTHING_YET = "1970-01-01T00:00:00.000Z";

/**
 * What happened to the mandates that a query finds, as an Atom feed, the newest first: what was recorded, imported and moved, and what
 * came within 90 days of its last day or passed it. The text depends on the register, the query and the day seen from.
 */
export async function changeFeed(
  register: Register,
  { query }: Pick<FeedQuery, "query">,
  base: string,
): Promise<string> {
  const settings = { base, asOf: query.asOf, until: endOfTelling(register, query.asOf) };
  const entries = (await readEntries(register, query, settings)).sort(newestFirst).slice(0, MOST_ENTRIES);
  const filters = await describeQuery(register, query);
  const address = addressFor(base, "/feeds/changes.atom", query);
  return writeAtom({
    id: tagOf("changes", address.slice(base.length)),
    title: named(say("feed.changesName", { filtered: filters === "" ? "no" : "yes", filters }), query.asOf),
    about: say("feed.changesAbout"),
    address,
    page: addressFor(base, "/deadlines", query),
    at: entries[0]?.at ?? NOTHING_YET,
    entries,
  });
}

async function readEntries(
  register: Register,
  query: FeedQuery["query"],
  settings: EntrySettings,
): Promise<FeedEntry[]> {
  const { store } = register;
  const view = viewOf(register, query.asOf);
  const condition = queryCondition(query, view.today);
  const wanted = { limit: MOST_ENTRIES, past: view.today < register.today };
  const statuses = await readChangedStatuses(store, view, condition, wanted);
  const moves = await readChangedWindows(store, view, condition, {
    limit: MOST_ENTRIES,
    until: settings.until,
  });
  const resolutions = await readChangedResolutions(store, view, condition, wanted);
  const ofStanding = (standing: "overdue" | "due-soon") =>
    findOccurrencesInOrder(
      store,
      view,
      all(condition, standingCondition(standing, view.today)),
      "latest",
      MOST_ENTRIES,
    );
  const standings = [...(await ofStanding("overdue")), ...(await ofStanding("due-soon"))];
  const found = await readFeedOccurrences(store, view, unique([...statuses, ...moves, ...standings]));
  const byId = new Map(found.map((one) => [one.occurrence.id, one]));
  const each = <Change extends FoundOccurrence>(
    changes: readonly Change[],
    entryOf: (change: Change, occurrence: FeedOccurrence) => FeedEntry | readonly FeedEntry[],
  ) =>
    changes.flatMap((change) => {
      const occurrence = byId.get(change.occurrence);
      return occurrence === undefined ? [] : entryOf(change, occurrence);
    });
  return [
    ...each(statuses, (change, occurrence) => statusEntry(change, occurrence, settings)),
    ...each(moves, (change, occurrence) => moveEntry(change, occurrence, settings)),
    ...each(standings, (_, occurrence) => standingEntry(occurrence, settings)),
    ...resolutions.map((change) => resolutionEntry(change, settings)),
  ];
}

/** Seen from today, all that is written down up to now is told; seen from another day, what was written down by its end. */
function endOfTelling({ today, now }: Register, asOf: Day | null): Date {
  if (asOf === null || asOf === today) return new Date(now.getTime() + 1);
  return new Date(`${addDays(asOf, 1)}T00:00:00.000Z`);
}

function unique(found: readonly FoundOccurrence[]): FoundOccurrence[] {
  return [...new Map(found.map((one) => [one.occurrence, one])).values()];
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  // Of one instant the record with the higher number came later.
  return b.id.localeCompare(a.id, "en", { numeric: true });
}
