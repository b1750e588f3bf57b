import { type Command, InvalidArgumentError, Option } from "commander";
import { OPERATOR } from "../access/permissions";
import { TOKEN_SCOPES, type TokenScope } from "../access/tokens";
import { createAccessToken } from "../operations/create-access-token";
import { listAccessTokens } from "../operations/list-access-tokens";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import type { Register } from "../operations/register";
import { revokeAccessToken } from "../operations/revoke-access-token";

export function addToken(program: Command): void {
  const token = program
    .command("token")
    .description("access tokens: what opens a private register to a calendar or a program");
  token
    .command("create")
    .description("make an access token; its secret is printed once and kept nowhere")
    .argument("<name>", "who will use it")
    .addOption(
      new Option("--scope <scope...>", "what it opens").choices(TOKEN_SCOPES).default(["feed"], "feed"),
    )
    .action((name: string, { scope }: { scope: TokenScope[] }) =>
      withRegister((register) => create(register, name, scope)),
    );
  token
    .command("list")
    .description("the access tokens, without their secrets")
    .action(() => withRegister(list));
  token
    .command("revoke")
    .description("end an access token")
    .argument("<id>", "its number in the list", parseId)
    .action((id: number) => withRegister((register) => revoke(register, id)));
}

async function withRegister(work: (register: Register) => Promise<void>): Promise<void> {
  await prepareRegister(process.env, process.cwd());
  try {
    await work(openRegister(OPERATOR));
  } finally {
    await closeRegister();
  }
}

async function create(register: Register, name: string, scopes: readonly TokenScope[]): Promise<void> {
  const created = await createAccessToken(register, { name, scopes });
  if (!created.ok) throw new Error(created.message);
  process.stdout.write(`${created.secret}\n`);
  process.stderr.write(
    `Token ${created.id} opens: ${scopes.join(", ")}. Keep the line above: it is not shown again.\n`,
  );
}

async function list(register: Register): Promise<void> {
  const listed = await listAccessTokens(register);
  if (!listed.ok) throw new Error(listed.message);
  for (const { id, name, scopes, createdAt, lastUsedAt, revokedAt, expiresAt } of listed.tokens) {
    const used = lastUsedAt === null ? "never used" : `last used ${dayOf(lastUsedAt)}`;
    const state = revokedAt === null ? used : `revoked ${dayOf(revokedAt)}`;
    const until = expiresAt === null ? "" : `, until ${dayOf(new Date(expiresAt.getTime() - 1))}`;
    process.stdout.write(`${id}\t${scopes.join(",")}\tmade ${dayOf(createdAt)}\t${state}${until}\t${name}\n`);
  }
  if (listed.tokens.length === 0) process.stderr.write("There are no access tokens.\n");
}

async function revoke(register: Register, id: number): Promise<void> {
  const revoked = await revokeAccessToken(register, id);
  if (!revoked.ok) throw new Error(revoked.message);
  process.stderr.write(`Token ${id} (${revoked.name}) opens nothing any more.\n`);
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

function parseId(value: string): number {
  if (/^[1-9]\d{0,9}$/.test(value)) return Number(value);
  throw new InvalidArgumentError("Give the number that `operative token list` shows.");
}
