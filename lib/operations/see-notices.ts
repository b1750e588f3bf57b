import { inTransaction } from "../store/store";
import { markSeen } from "../store/writing/notices";
import type { Register } from "./register";
import { NOT_SIGNED_IN, type NotSignedIn } from "./watch";

export type SeeNoticesOutcome = { readonly ok: true; readonly seen: number } | NotSignedIn;

/**
 * Notes that whoever is signed in has seen what they were told, up to the notice of this number: what came while they read stays new. It
 * concerns nobody else, so it stands in no audit.
 */
export async function seeNotices({ store, actor, now }: Register, upTo: number): Promise<SeeNoticesOutcome> {
  const { userId } = actor;
  if (userId === undefined) return NOT_SIGNED_IN;
  const seen = await inTransaction(store, (transaction) => markSeen(transaction, userId, upTo, now));
  return { ok: true, seen };
}
