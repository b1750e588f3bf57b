import type { Actor } from "../access/permissions";
import { addYears, type Day } from "../calendar/day";
import type { Store } from "../store/store";
import type { Limits } from "./limits";

/** What every operation works with. The clock stands outside: `today` and `now` are passed in. */
export interface Register {
  readonly store: Store;
  readonly actor: Actor;
  readonly today: Day;
  readonly now: Date;
  readonly limits: Limits;
}

/** Somebody tried what they may not do; the door says so. */
export interface NotAllowed {
  readonly ok: false;
  readonly reason: "not-allowed";
  readonly message: string;
}

export function notAllowed(actor: Actor, deed: string): NotAllowed {
  return {
    ok: false,
    reason: "not-allowed",
    message: `The role of ${actor.name} (${actor.role}) does not include to ${deed}. An administrator can change it.`,
  };
}

/** Recurrences are expanded so many years past today. */
export const HORIZON_YEARS = 5;

/** The last day for which occurrences are shown, seen from a day. */
export function horizonOf(today: Day): Day {
  return addYears(today, HORIZON_YEARS);
}
