import { type Authentication, createAuthentication, type NewPerson } from "../access/authentication";
import { type OrganisationSettings, readOrganisation } from "../access/organisation";
import { isTaken } from "../access/person-name";
import { publicAddress } from "../access/public-address";
import { signingSecret } from "../access/signing-secret";
import type { DatabaseAddress } from "../store/database-address";
import { findInvitationFor } from "../store/reading/invitations";
import { findPerson, readNames } from "../store/reading/people";
import { inTransaction, type Store } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { takeInvitation } from "../store/writing/invitations";
import { log } from "./log";
import { registerAddress } from "./open-register";
import type { Register } from "./register";

const kept = new WeakMap<Store, Map<string, Authentication>>();

/** What proves who somebody is, by password: it needs nothing from outside. */
export function authenticationOf(register: Register, environment: NodeJS.ProcessEnv): Authentication {
  return keptFor(register, environment, null);
}

/**
 * The same with the organisation; null: none is set. An instance of its own: it waits for the organisation's answer when it is made, and
 * who has a password need not wait.
 */
export function organisationOf(register: Register, environment: NodeJS.ProcessEnv): Authentication | null {
  const organisation = readOrganisation(environment);
  return organisation && keptFor(register, environment, organisation);
}

function keptFor(
  { store }: Register,
  environment: NodeJS.ProcessEnv,
  organisation: OrganisationSettings | null,
): Authentication {
  const settings = {
    secret: environment.OPERATIVE_SECRET ?? secretPath(environment),
    address: publicAddress(environment),
    organisation,
  };
  const instances = kept.get(store) ?? new Map<string, Authentication>();
  kept.set(store, instances);
  const key = JSON.stringify(settings);
  const known = instances.get(key);
  if (known !== undefined) return known;
  const made = createAuthentication({
    ...settings,
    database: store,
    provider: isPostgres(environment) ? "postgresql" : "sqlite",
    secret: signingSecret(environment, secretPath(environment)),
    isActive: async (userId) => (await findPerson(store, userId))?.active ?? false,
    welcome: (person) => welcome(store, person),
    noteArrival: (userId) => noteArrival(store, userId),
    report: (sentence) => log().warn({ door: "web", part: "sign-in" }, sentence),
  });
  instances.set(key, made);
  return made;
}

/** Beside the file of the register; where that lies on a server, in the folder of data. */
function secretPath(environment: NodeJS.ProcessEnv): string {
  const address: DatabaseAddress = registerAddress(environment);
  return address.kind === "sqlite" ? `${address.path}.secret` : "data/operative.secret";
}

function isPostgres(environment: NodeJS.ProcessEnv): boolean {
  const address: DatabaseAddress = registerAddress(environment);
  return address.kind === "postgres";
}

/** Who comes from the organisation is a reader, unless an administrator invited the address that the organisation says is theirs. */
async function welcome(store: Store, { name, email, emailVerified }: NewPerson) {
  const now = new Date();
  const invitation = emailVerified ? await findInvitationFor(store, email, now) : null;
  const isInvited =
    invitation !== null &&
    (await inTransaction(store, (transaction) => takeInvitation(transaction, invitation.id, now)));
  const called =
    name.trim() === "" || isTaken(name, await readNames(store, null)) ? `${name} (${email})` : name;
  return { name: called.trim(), role: isInvited ? invitation.role : "reader" };
}

async function noteArrival(store: Store, userId: string): Promise<void> {
  const person = await findPerson(store, userId);
  if (person === null) return;
  await inTransaction(store, (transaction) =>
    recordAudit(transaction, {
      at: new Date(),
      actor: person.name,
      door: "web",
      action: "join",
      subject: `people/${userId}`,
      detail: { after: { name: person.name, role: person.role }, by: "organisation" },
    }),
  );
}
