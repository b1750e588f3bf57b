import { addDays, addYears, type Day, earlier } from "../calendar/day";
import { parseDuration } from "../calendar/duration";
import type { CalendarEvent } from "../exports/calendar-feed";
import type { Deadline } from "../grammar/provision";
import type { OccurrenceView } from "../queries/views";
import type { FeedOccurrence } from "../store/reading/feed-occurrences";
import { say } from "../vocabulary/words";
import {
  alarmsOf,
  changedAt,
  commonCategories,
  type EventSettings,
  mandateAddress,
  uidOf,
} from "./deadline-event";
import { descriptionOf, summaryOf } from "./deadline-words";

/** Turns of one day of the year that nothing sets apart: one event that comes back. */
export interface YearlySeries {
  readonly deadline: Deadline;
  readonly years: number;
  /** In the order of their days; at least two. */
  readonly turns: readonly FeedOccurrence[];
}

/**
 * Takes out of some occurrences those that are turns of one day of the year ("30 July, every year"). A turn of which something was
 * recorded stands alone, and of what is asked also a turn that is past: it is done or overdue, and its fellows are not.
 */
export function gatherSeries(
  found: readonly FeedOccurrence[],
  today: Day,
): { readonly series: readonly YearlySeries[]; readonly single: readonly FeedOccurrence[] } {
  const groups = new Map<string, FeedOccurrence[]>();
  for (const one of found) {
    if (findYearlyDay(one) === null || standsAlone(one, today)) continue;
    groups.set(one.seriesIdentity, [...(groups.get(one.seriesIdentity) ?? []), one]);
  }
  const series = [...groups.values()].flatMap(seriesOf);
  const taken = new Set(series.flatMap(({ turns }) => turns.map(({ identity }) => identity)));
  return { series, single: found.filter(({ identity }) => !taken.has(identity)) };
}

/** A series as one event with a rule; `last`: no turn may lie after this day (a filter), null: as the words say. */
export function seriesEvent(
  { deadline, years, turns }: YearlySeries,
  settings: EventSettings,
  last: Day | null,
): CalendarEvent | null {
  const [first] = turns;
  const days = turns.flatMap(({ occurrence }) => occurrence.by ?? []);
  const [from] = days;
  const to = days.at(-1);
  if (first === undefined || from === undefined || to === undefined) return null;
  const { mandate, seriesChanges, seriesIdentity } = first;
  const until = endOf(first, deadline.until, to, last);
  const passed = turnsBefore(first);
  const turned = passed.at(-1);
  return {
    uid: uidOf(seriesIdentity),
    changedAt: changedAt(seriesChanges.last, turned === undefined ? null : addDays(turned, 1)),
    sequence: seriesChanges.number + passed.length,
    from,
    by: from,
    yearly: { every: years, until, except: missing(days, years) },
    summary: summaryOf(first),
    description: seriesDescription(first, years),
    address: mandateAddress(settings, mandate.resolution.slug, mandate.label),
    categories: commonCategories(first),
    cancelled: false,
    alarms: alarmsOf(first, settings),
  };
}

/** The deadline of which an occurrence is a turn; null: none that comes on a day of the year. */
function findYearlyDay({ provision, occurrence }: FeedOccurrence): Deadline | null {
  const { kind, from, by } = occurrence;
  if (kind !== "recurrence" || by === null || from !== by) return null;
  // On 29 February a rule of iCalendar skips the common years; the register has the 28th.
  return provision.deadlines.find(({ on }) => on !== null && on !== "02-29" && by.endsWith(on)) ?? null;
}

function standsAlone({ provision, occurrence }: FeedOccurrence, today: Day): boolean {
  return (
    occurrence.statusAsOf !== null || (provision.asks && occurrence.by !== null && occurrence.by < today)
  );
}

function seriesOf(group: readonly FeedOccurrence[]): YearlySeries[] {
  const turns = [...group].sort((a, b) => ((a.occurrence.by ?? "") < (b.occurrence.by ?? "") ? -1 : 1));
  const [first] = turns;
  const deadline = first === undefined ? null : findYearlyDay(first);
  const duration = deadline === null ? null : parseDuration(deadline.every ?? "");
  if (deadline === null || duration === null || turns.length < 2) return [];
  const years = duration.months / 12;
  return duration.days === 0 && Number.isInteger(years) && years > 0 ? [{ deadline, years, turns }] : [];
}

/** Days of the rule that are not among the turns: they have an event of their own, or a filter leaves them out. */
function missing(days: readonly Day[], years: number): Day[] {
  const found = new Set(days);
  const last = days.at(-1);
  const gaps: Day[] = [];
  for (let day = days[0]; day !== undefined && last !== undefined && day < last; day = addYears(day, years))
    if (!found.has(day)) gaps.push(day);
  return gaps;
}

/** The end that the words say, else none where the last turn that the register knows is among those shown, else the last one shown. */
function endOf(
  { provision, occurrence }: FeedOccurrence,
  said: Day | null,
  to: Day,
  last: Day | null,
): Day | null {
  const later = provision.occurrences.some(
    ({ kind, body, by }) =>
      kind === "recurrence" && body?.id === occurrence.body?.id && by !== null && by > to,
  );
  const ends = [said, last, later ? to : null].filter((day) => day !== null);
  return ends.length === 0 ? null : ends.reduce(earlier);
}

/** As turns pass, the series of what is asked begins later: each is a change of it. */
function turnsBefore({ provision, occurrence }: FeedOccurrence): Day[] {
  if (!provision.asks) return [];
  return provision.occurrences
    .filter(({ body }) => body?.id === occurrence.body?.id)
    .flatMap(({ by }) => (by !== null && by < (occurrence.by ?? by) ? [by] : []))
    .sort();
}

/** What holds of every turn: not the number, days and standing of the first. */
function seriesDescription(first: FeedOccurrence, years: number): string {
  const every: OccurrenceView = {
    ...first.occurrence,
    from: null,
    by: null,
    standing: null,
    status: "not-applicable",
    moves: [],
    reasons: first.occurrence.reasons.filter(({ rule }) => rule !== "recurrence"),
  };
  const rule = years === 1 ? say("feed.yearly") : say("feed.every", { years });
  return [rule, ...descriptionOf({ ...first, occurrence: every })].join("\n");
}
