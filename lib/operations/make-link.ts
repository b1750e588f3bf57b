import { endOfLink, linkPath, makeLinkSecret } from "../access/one-time-links";
import { hashSecret } from "../access/tokens";
import type { InvitationPurpose } from "../store/reading/invitations";
import type { Transaction } from "../store/store";
import { insertInvitation } from "../store/writing/invitations";
import { auditPeople } from "./audit-people";
import type { Register } from "./register";

/** A one-time link, as it is shown once: the register keeps its hash only. */
export interface OneTimeLink {
  readonly path: string;
  readonly expiresAt: Date;
}

/** Makes a one-time link with its audit entry, within the transaction of whatever it belongs to. */
export async function makeLink(
  transaction: Transaction,
  register: Register,
  link: {
    readonly purpose: InvitationPurpose;
    readonly role: string;
    readonly email: string | null;
    readonly userId: string | null;
  },
): Promise<OneTimeLink> {
  const { actor, now } = register;
  const secret = makeLinkSecret();
  const expiresAt = endOfLink(now);
  const id = await insertInvitation(transaction, {
    ...link,
    hash: hashSecret(secret),
    createdBy: actor.name,
    createdAt: now,
    expiresAt,
  });
  await auditPeople(transaction, register, {
    action: "make-link",
    subject: `invitations/${id}`,
    // Whose address it is stands with the link as long as it is open, not in the audit for ever.
    detail: { after: { purpose: link.purpose, role: link.role, userId: link.userId } },
  });
  return { path: linkPath(secret), expiresAt };
}
