import { scopesOf, type TokenScope } from "../access/tokens";
import { readTokens, type StoredToken } from "../store/reading/access-tokens";
import {
  findPasswordHash,
  findPerson,
  readSignIns,
  type StoredPerson,
  type StoredSignIn,
} from "../store/reading/people";
import type { Register } from "./register";

/** What somebody sees of themselves. */
export interface AccountView {
  readonly person: StoredPerson;
  /** False: they come through the organisation only. */
  readonly hasPassword: boolean;
  readonly signIns: readonly (StoredSignIn & { readonly here: boolean })[];
  readonly tokens: readonly StoredToken[];
  /** What a token of theirs may open. */
  readonly scopes: readonly TokenScope[];
}

/** The account of whoever is signed in; null: nobody is. `signInId`: the browser that asks. */
export async function showAccount(
  { store, actor, now }: Register,
  signInId: string | null,
): Promise<AccountView | null> {
  const person = actor.userId === undefined ? null : await findPerson(store, actor.userId);
  if (person === null) return null;
  const signIns = await readSignIns(store, person.id, now);
  return {
    person,
    hasPassword: (await findPasswordHash(store, person.id)) !== null,
    signIns: signIns.map((signIn) => ({ ...signIn, here: signIn.id === signInId })),
    tokens: await readTokens(store, person.id),
    scopes: scopesOf(person.role),
  };
}
