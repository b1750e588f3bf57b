/** What somebody can say of an occurrence. */
export const STATUSES = [
  "no-information",
  "not-started",
  "in-progress",
  "partially-implemented",
  "implemented",
  "not-implemented",
  "superseded",
  "overtaken-by-events",
  "ongoing",
  "not-applicable",
] as const;

export type Status = (typeof STATUSES)[number];

/** Computed for a day from window and status, never stored. */
export const STANDINGS = ["overdue", "due-soon", "upcoming", "stale", "open", "fulfilled", "closed"] as const;

export type Standing = (typeof STANDINGS)[number];

/** When a fulfilled occurrence was fulfilled, seen from its window; null where it has none. */
export type Timeliness = "early" | "on-time" | "late";
