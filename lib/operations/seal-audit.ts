import { allows } from "../access/permissions";
import { inTransaction } from "../store/store";
import { sealEntries } from "../store/writing/audit";
import { notAllowed, type Register } from "./register";

/** Chains the entries of the audit that were written before there was a chain, once. Returns how many. */
export async function sealAudit({ store, actor }: Pick<Register, "store" | "actor">): Promise<number> {
  if (!allows(actor, "prepare-register")) throw new Error(notAllowed(actor, "seal the audit").message);
  return inTransaction(store, sealEntries);
}
