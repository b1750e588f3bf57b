import { formatDay, parseDay } from "../calendar/day";
import { type CalendarEvent, writeCalendar } from "../exports/calendar-feed";
import { queryCondition } from "../queries/register-query";
import { countDeadlines } from "../store/reading/deadlines";
import { findNearestOccurrences, readFeedOccurrences } from "../store/reading/feed-occurrences";
import { say } from "../vocabulary/words";
import { eventOf } from "./deadline-event";
import { gatherSeries, seriesEvent } from "./deadline-series";
import { addressFor, describeQuery, type FeedQuery } from "./feed-query";
import type { Register } from "./register";
import { viewOf } from "./view";

/** Programs for calendars grow slow with more; what is nearest to today is kept. */
export const MOST_EVENTS = 2000;

/**
 * The deadlines that a query finds, as a calendar. The text depends on the register, the query and the day seen from, on nothing
 * else. `base` is the address of the application.
 */
export async function deadlineFeed(
  register: Register,
  { query, alarms }: FeedQuery,
  base: string,
  most = MOST_EVENTS,
): Promise<string> {
  const { store } = register;
  const view = viewOf(register, query.asOf);
  const condition = queryCondition(query, view.today);
  const total = await countDeadlines(store, view, condition);
  const found = await readFeedOccurrences(
    store,
    view,
    await findNearestOccurrences(store, view, condition, most),
  );
  const settings = { base, asOf: query.asOf, alarms };
  const { series, single } = gatherSeries(found, view.today);
  const last = parseDay(query.filters.dueTo?.[0] ?? "");
  const events = [
    ...series.flatMap((one) => seriesEvent(one, settings, last) ?? []),
    ...single.flatMap((one) => eventOf(one, settings) ?? []),
  ];
  const filters = await describeQuery(register, query);
  return writeCalendar({
    name: named(say("feed.calendarName", { filtered: filters === "" ? "no" : "yes", filters }), query.asOf),
    description: say("feed.calendarAbout", {
      cut: total > found.length ? "yes" : "no",
      shown: found.length,
      total,
    }),
    address: addressFor(base, "/feeds/deadlines.ics", query),
    events: events.sort(inOrder),
  });
}

/** The name of a feed, with the day it is seen from where that is not today. */
export function named(name: string, asOf: FeedQuery["query"]["asOf"]): string {
  return asOf === null ? name : say("feed.asOf", { name, day: formatDay(asOf) });
}

function inOrder(a: CalendarEvent, b: CalendarEvent): number {
  if (a.by !== b.by) return a.by < b.by ? -1 : 1;
  return a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0;
}
