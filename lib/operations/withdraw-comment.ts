import { type Actor, allows } from "../access/permissions";
import { findComment } from "../store/reading/comments";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { clearComment } from "../store/writing/comments";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type WithdrawCommentOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: "not-found" | "withdrawn-already"; readonly message: string }
  | NotAllowed;

/**
 * Takes a comment back. Its text leaves the register; that there was one, by whom and when, stays on the page and in the audit, with who withdrew it. The text does not
 * stand in the audit: somebody who wrote what should not be there has to be able to take it back.
 */
export async function withdrawComment(
  { store, actor, now }: Register,
  id: number,
): Promise<WithdrawCommentOutcome> {
  if (!allows(actor, "comment")) return notAllowed(actor, "comment");
  return inTransaction(store, async (transaction) => {
    const comment = await findComment(transaction, id);
    if (comment === null)
      return { ok: false, reason: "not-found", message: "The register holds no such comment." };
    if (!mayWithdraw(actor, comment)) return notAllowed(actor, "withdraw comments of others");
    if (!(await clearComment(transaction, id, now)))
      return { ok: false, reason: "withdrawn-already", message: "This comment was withdrawn already." };
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "withdraw-comment",
      subject: `${comment.resolution.slug}/${comment.label}`,
      detail: { comment: id, author: comment.author, saidAt: comment.at },
    });
    return { ok: true };
  });
}

/** The author or an administrator. Where nobody is signed in, the author is known by the name alone. */
export function mayWithdraw(
  actor: Actor,
  { authorId, author }: { readonly authorId: string | null; readonly author: string },
): boolean {
  if (!allows(actor, "comment")) return false;
  if (actor.role === "administrator") return true;
  return actor.userId === undefined ? authorId === null && author === actor.name : authorId === actor.userId;
}
