import { allows } from "../access/permissions";
import { inTransaction } from "../store/store";
import { removeWatch } from "../store/writing/watches";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { NOT_SIGNED_IN, type NotSignedIn, type Watched } from "./watch";

export type UnwatchOutcome = { readonly ok: true } | NotSignedIn | NotAllowed;

/** Ends that whoever is signed in is told of something; what they were told stays. What is not watched is not watched already. */
export async function unwatch({ store, actor }: Register, watched: Watched): Promise<UnwatchOutcome> {
  if (!allows(actor, "watch")) return notAllowed(actor, "watch");
  const { userId } = actor;
  if (userId === undefined) return NOT_SIGNED_IN;
  await inTransaction(store, (transaction) => removeWatch(transaction, userId, watched));
  return { ok: true };
}
