import type { Day } from "../day";
import type { SessionDays } from "../session";

/** How the sessions of one organ become days. One file an organ; `registry.ts` lists them. */
export interface OrganCalendar {
  /** The organ's official name. */
  readonly organ: string;
  /** Whether its sessions are counted ("76th") or named by their year ("2022 session"); null: it has no sessions. */
  readonly countedBy: "number" | "year" | null;
  /** Regular sessions a year; null: it has no sessions, or not always as many. */
  readonly sessionsAYear: number | null;
  /** Whether a session ends the day before the next one opens, so that every day falls into one. */
  readonly contiguous: boolean;
  /** The session of this number, or null where the calendar does not know it. */
  readonly find: (number: number) => SessionDays | null;
  /** The number of a session that may hold this day or be the next one after it; null: not known. */
  readonly near: (day: Day) => number | null;
}
