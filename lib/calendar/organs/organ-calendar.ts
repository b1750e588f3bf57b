import type { Day } from "../day";
import type { SessionDays, SessionSeries } from "../session";

/** How the sessions of one organ become days. One file an organ; `registry.ts` lists them. */
export interface OrganCalendar {
  /** The organ's official name. */
  readonly organ: string;
  /** Whether its sessions are counted ("76th") or named by their year ("2022 session"). */
  readonly countedBy: "number" | "year";
  /** Regular sessions a year; a fraction where they are held every other year (0.5); null: not always as many. */
  readonly sessionsAYear: number | null;
  /** Whether a regular session ends the day before the next one opens, so that every day falls into one. */
  readonly contiguous: boolean;
  /** The session of this number in a series, or null where the calendar does not know it. */
  readonly find: (number: number, series: SessionSeries) => SessionDays | null;
  /** The number of a regular session that may hold this day or be the next one after it; null: not known. */
  readonly near: (day: Day) => number | null;
  /** First and last number of each series that the calendar knows, as far as it was held or is planned; for lists. */
  readonly known: readonly {
    readonly series: SessionSeries;
    readonly first: number;
    readonly last: number;
  }[];
  /** The rule by which days are computed or a season is known, in a sentence with its source; null: only what happened is known. */
  readonly rule: string | null;
}
