import type { InvitationPurpose } from "../reading/invitations";
import type { Transaction } from "../store";

/** Keeps a one-time link by the hash of its secret. */
export async function insertInvitation(
  transaction: Transaction,
  invitation: {
    readonly hash: string;
    readonly purpose: InvitationPurpose;
    readonly role: string;
    readonly email: string | null;
    readonly userId: string | null;
    readonly createdBy: string;
    readonly createdAt: Date;
    readonly expiresAt: Date;
  },
): Promise<number> {
  const { id } = await transaction.invitation.create({ data: invitation, select: { id: true } });
  return id;
}

/** Takes a link as used; false: somebody else has used it meanwhile, or it is over. */
export async function takeInvitation(transaction: Transaction, id: number, now: Date): Promise<boolean> {
  const { count } = await transaction.invitation.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count === 1;
}

/** Makes all open links of a purpose void, or those of one person. */
export async function voidInvitations(
  transaction: Transaction,
  purpose: InvitationPurpose,
  userId: string | null,
  now: Date,
): Promise<void> {
  await transaction.invitation.updateMany({
    where: { purpose, userId, usedAt: null },
    data: { usedAt: now },
  });
}
