import { type Command, InvalidArgumentError, Option } from "commander";
import { OPERATOR, ROLES, type Role } from "../access/permissions";
import { publicAddress } from "../access/public-address";
import { addPerson } from "../operations/add-person";
import { changeRole } from "../operations/change-role";
import { listPeople, type PeopleList } from "../operations/list-people";
import type { OneTimeLink } from "../operations/make-link";
import { makePasswordLink } from "../operations/make-password-link";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import type { Register } from "../operations/register";
import { switchPerson } from "../operations/switch-person";

export function addUser(program: Command): void {
  const user = program
    .command("user")
    .description("people: who signs in to the register, and what they may do there");
  user
    .command("add")
    .description("add somebody; the one-time link by which they set a password is printed")
    .argument("<email>", "their e-mail address")
    .requiredOption("--name <name>", "how they are called: it stands with everything that they say")
    .addOption(new Option("--role <role>", "what they may do").choices(ROLES).default("reader"))
    .action((email: string, { name, role }: { name: string; role: Role }) =>
      withRegister((register) => add(register, { name, email, role })),
    );
  user
    .command("list")
    .description("everybody who signs in, and how many links are out")
    .action(() => withRegister(list));
  user
    .command("role")
    .description("give somebody another role; it counts from their next click on")
    .argument("<email>", "their e-mail address")
    .argument("<role>", ROLES.join(", "), parseRole)
    .action((email: string, role: Role) =>
      withRegister(async (register) => {
        const id = await idOf(register, email);
        done(await changeRole(register, id, role), `${email} is ${role} now.`);
      }),
    );
  user
    .command("off")
    .description("switch somebody off: they are out at once; what they said stays")
    .argument("<email>", "their e-mail address")
    .option("--undo", "switch them on again", false)
    .action((email: string, { undo }: { undo: boolean }) =>
      withRegister(async (register) => {
        const id = await idOf(register, email);
        const says = `${email} is switched ${undo ? "on again" : "off"}.`;
        done(await switchPerson(register, id, { active: undo }), says);
      }),
    );
  user
    .command("link")
    .description("print a one-time link by which somebody sets a new password")
    .argument("<email>", "their e-mail address")
    .action((email: string) => withRegister((register) => link(register, email)));
}

async function withRegister(work: (register: Register) => Promise<void>): Promise<void> {
  await prepareRegister(process.env, process.cwd());
  try {
    await work(openRegister(OPERATOR));
  } finally {
    await closeRegister();
  }
}

async function add(
  register: Register,
  person: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<void> {
  const added = await addPerson(register, person);
  if (!added.ok) throw new Error(added.message);
  printLink(added.link, `${person.name} is ${person.role}.`);
}

async function link(register: Register, email: string): Promise<void> {
  const made = await makePasswordLink(register, await idOf(register, email));
  if (!made.ok) throw new Error(made.message);
  printLink(made.link, "Any link that was made for them before is void.");
}

/** The link alone goes to standard output, so that it can be piped. */
function printLink({ path, expiresAt }: OneTimeLink, says: string): void {
  process.stdout.write(`${publicAddress(process.env)}${path}\n`);
  process.stderr.write(
    `${says} The link above sets their password: it works once, until ${expiresAt.toISOString().slice(0, 10)}, and is not shown again.\n`,
  );
}

async function list(register: Register): Promise<void> {
  const { people, invitations } = await read(register);
  for (const { name, email, role, active, lastSignIn } of people) {
    const last = lastSignIn === null ? "not signed in" : `signed in ${lastSignIn.toISOString().slice(0, 10)}`;
    process.stdout.write(`${email}\t${role}\t${active ? last : "switched off"}\t${name}\n`);
  }
  if (people.length === 0) process.stderr.write("Nobody signs in to this register.\n");
  if (invitations.length > 0)
    process.stderr.write(`Links that nobody has used yet: ${invitations.length}.\n`);
}

async function idOf(register: Register, email: string): Promise<string> {
  const { people } = await read(register);
  const person = people.find((one) => one.email === email.trim().toLowerCase());
  if (person === undefined)
    throw new Error(`Nobody has the e-mail address ${email}: see operative user list.`);
  return person.id;
}

async function read(register: Register): Promise<PeopleList> {
  const listed = await listPeople(register);
  if (!listed.ok) throw new Error(listed.message);
  return listed;
}

function done(
  outcome: { readonly ok: true } | { readonly ok: false; readonly message: string },
  says: string,
) {
  if (!outcome.ok) throw new Error(outcome.message);
  process.stderr.write(`${says}\n`);
}

function parseRole(value: string): Role {
  const role = ROLES.find((one) => one === value);
  if (role !== undefined) return role;
  throw new InvalidArgumentError(`Choose one of ${ROLES.join(", ")}.`);
}
