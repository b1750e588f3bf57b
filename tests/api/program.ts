import { z } from "zod";
import type { Role } from "@/lib/access/permissions";
import { hashSecret, makeSecret, type TokenScope } from "@/lib/access/tokens";
import type { Register } from "@/lib/operations/register";

const filesSchema = z.array(z.object({ file: z.string() }));

/** Makes a register the one that the routes open, seen on its day; gives back how it was before. */
export async function servedAt({ store, today }: Register): Promise<void> {
  const rows = filesSchema.parse(await store.$queryRawUnsafe("PRAGMA database_list"));
  process.env.DATABASE_URL = `file:${rows[0]?.file}`;
  process.env.OPERATIVE_TODAY = today;
}

/** A token of a person of this role. */
export async function tokenOf(
  { store, now }: Register,
  { role, scopes, name = "Ada Obi" }: { role: Role; scopes: readonly TokenScope[]; name?: string },
): Promise<string> {
  const secret = makeSecret();
  const id = `person-${await store.user.count()}`;
  const person = { id, name, email: `${id}@example.org`, role, createdAt: now, updatedAt: now };
  await store.user.create({ data: person });
  await store.accessToken.create({
    data: {
      ...{ name: "Program", hash: hashSecret(secret), scopes: JSON.stringify(scopes) },
      ...{ userId: id, createdBy: name, createdAt: now },
    },
  });
  return secret;
}

const ORIGIN = "http://localhost:3000";

/** A request of a program. */
export function get(path: string, headers: Record<string, string> = {}): Request {
  return new Request(`${ORIGIN}${path}`, { headers });
}

export function post(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(`${ORIGIN}${path}`, {
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
    headers: { "content-type": "application/json", ...headers },
  });
}

export function bearer(secret: string): { authorization: string } {
  return { authorization: `Bearer ${secret}` };
}

/** What Next passes to a route whose address has no parts that vary. */
export const nowhere = { params: Promise.resolve({}) };
