import { allows } from "../access/permissions";
import { canBeWatched, type Watched } from "../store/reading/watches";
import { inTransaction } from "../store/store";
import { saveWatch } from "../store/writing/watches";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type { Watched } from "../store/reading/watches";
export { watchedSchema } from "../store/reading/watches";

/** Watching is somebody's own: it needs a person who is signed in. */
export interface NotSignedIn {
  readonly ok: false;
  readonly reason: "not-signed-in";
  readonly message: string;
}

export const NOT_SIGNED_IN: NotSignedIn = {
  ok: false,
  reason: "not-signed-in",
  message: "Sign in first: what is watched, and what somebody is told, belongs to a person.",
};

export type WatchOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found"; readonly message: string }
  | NotSignedIn
  | NotAllowed;

/**
 * From now on whoever is signed in is told what changes of a mandate, of all that is asked of a body, or of a resolution. It changes nothing of the register and concerns
 * nobody else, so it stands in no audit.
 */
export async function watch({ store, actor, now }: Register, watched: Watched): Promise<WatchOutcome> {
  if (!allows(actor, "watch")) return notAllowed(actor, "watch");
  const { userId } = actor;
  if (userId === undefined) return NOT_SIGNED_IN;
  return inTransaction(store, async (transaction) => {
    if (!(await canBeWatched(transaction, watched)))
      return {
        ok: false,
        reason: "not-found",
        message: `The register does not hold “${watched.subject}”, so it cannot be watched.`,
      };
    await saveWatch(transaction, userId, watched, now);
    return { ok: true };
  });
}
