import { findLinkSecret } from "../access/one-time-links";
import { hashSecret } from "../access/tokens";
import {
  findOpenInvitation,
  type InvitationPurpose,
  type StoredInvitation,
} from "../store/reading/invitations";
import { findPerson, hasAdministrator } from "../store/reading/people";
import type { Reader } from "../store/store";
import type { Register } from "./register";

/** What a one-time link is for, to whoever has it. */
export interface LinkView {
  readonly purpose: InvitationPurpose;
  readonly role: string;
  /** The address that it was made for; null: whoever uses it gives their own. */
  readonly email: string | null;
  /** Whose password it sets. */
  readonly name: string | null;
}

/** What a one-time link is for; null: it is void. Looking does not use it up: programs that show previews of links look, too. */
export async function showLink({ store, now }: Register, shown: string): Promise<LinkView | null> {
  const link = await findLink(store, shown, now);
  if (link === null) return null;
  const { purpose, role, email, userId } = link;
  const person = userId === null ? null : await findPerson(store, userId);
  if (purpose === "password" && !person?.active) return null;
  return { purpose, role, email: person?.email ?? email, name: person?.name ?? null };
}

/** The open link of a secret. That for the first administrator is void once there is one. */
export async function findLink(reader: Reader, shown: string, now: Date): Promise<StoredInvitation | null> {
  const secret = findLinkSecret(shown);
  const link = secret === null ? null : await findOpenInvitation(reader, hashSecret(secret), now);
  return link?.purpose === "first-administrator" && (await hasAdministrator(reader)) ? null : link;
}
