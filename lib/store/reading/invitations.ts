import { z } from "zod";
import type { Reader } from "../store";

export const INVITATION_PURPOSES = ["first-administrator", "join", "password"] as const;
export type InvitationPurpose = (typeof INVITATION_PURPOSES)[number];

/** A one-time link without its secret, which the register does not have. */
export interface StoredInvitation {
  readonly id: number;
  readonly purpose: InvitationPurpose;
  readonly role: string;
  readonly email: string | null;
  readonly userId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const purposeSchema = z.enum(INVITATION_PURPOSES);
const columns = {
  id: true,
  purpose: true,
  role: true,
  email: true,
  userId: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
} as const;

type Row = Omit<StoredInvitation, "purpose"> & { readonly purpose: string };

function invitationOf(row: Row): StoredInvitation {
  return { ...row, purpose: purposeSchema.parse(row.purpose) };
}

/** Used or withdrawn, or too old: nobody comes in by it any more. */
const open = (now: Date) => ({ usedAt: null, expiresAt: { gt: now } });

/** The link with a hash, while it can be used. */
export async function findOpenInvitation(
  reader: Reader,
  hash: string,
  now: Date,
): Promise<StoredInvitation | null> {
  const row = await reader.invitation.findFirst({ where: { hash, ...open(now) }, select: columns });
  return row && invitationOf(row);
}

/** The link of an id, while it can be used. */
export async function findOpenInvitationById(
  reader: Reader,
  id: number,
  now: Date,
): Promise<StoredInvitation | null> {
  const row = await reader.invitation.findFirst({ where: { id, ...open(now) }, select: columns });
  return row && invitationOf(row);
}

/** The latest open invitation of somebody with this address, for who comes through the organisation instead. */
export async function findInvitationFor(
  reader: Reader,
  email: string,
  now: Date,
): Promise<StoredInvitation | null> {
  const row = await reader.invitation.findFirst({
    where: { email: email.toLowerCase(), purpose: "join", ...open(now) },
    select: columns,
    orderBy: { id: "desc" },
  });
  return row && invitationOf(row);
}

/** All links that can be used, the newest first. */
export async function readOpenInvitations(reader: Reader, now: Date): Promise<StoredInvitation[]> {
  const rows = await reader.invitation.findMany({
    where: open(now),
    select: columns,
    orderBy: { id: "desc" },
  });
  return rows.map(invitationOf);
}
