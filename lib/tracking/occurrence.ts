import type { Window } from "../calendar/window";

/** What time an occurrence has: a day or period, a session, a turn of a recurrence, an event of the resolution, or none. */
export const OCCURRENCE_KINDS = ["date", "session", "recurrence", "event", "none"] as const;
export type OccurrenceKind = (typeof OCCURRENCE_KINDS)[number];

/** A time at which a provision falls due. */
export interface DueTime {
  /** Its identity among the times of its provision; made of what was said, so that it stays when days move. */
  readonly key: string;
  readonly kind: OccurrenceKind;
  readonly window: Window;
}

/** One due instance of a provision for one addressee; null: asked of nobody by name. */
export interface Occurrence extends DueTime {
  readonly bodyId: string | null;
}

/** The key of the one time of a provision that names none. */
export const NO_TIME_KEY = "none";
