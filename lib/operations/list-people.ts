import { allows } from "../access/permissions";
import { readOpenInvitations, type StoredInvitation } from "../store/reading/invitations";
import { type ListedPerson, readPeople } from "../store/reading/people";
import { type NotAllowed, notAllowed, type Register } from "./register";

export interface PeopleList {
  readonly ok: true;
  readonly people: readonly ListedPerson[];
  /** Links that nobody has used yet; their secrets are not in the register. */
  readonly invitations: readonly StoredInvitation[];
}

/** Everybody who signs in, and the links that are out. */
export async function listPeople({ store, actor, now }: Register): Promise<PeopleList | NotAllowed> {
  if (!allows(actor, "manage-people")) return notAllowed(actor, "see the people of the register");
  const people = await readPeople(store);
  return { ok: true, people, invitations: await readOpenInvitations(store, now) };
}
