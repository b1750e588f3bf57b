import { z } from "zod";
import type { Reader } from "../store";

/** An access token without its secret, which the register does not have. */
export interface StoredToken {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly ("feed" | "read" | "write")[];
  /** Whose it is; null: it belongs to nobody and was made on the command line. */
  readonly userId: string | null;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const scopesSchema = z.array(z.enum(["feed", "read", "write"]));
const columns = {
  id: true,
  name: true,
  scopes: true,
  userId: true,
  createdBy: true,
  createdAt: true,
  expiresAt: true,
  lastUsedAt: true,
  revokedAt: true,
} as const;

/** The token with a hash; null: there is none. A look-up by hash tells nothing by the time it takes. */
export async function findTokenByHash(reader: Reader, hash: string): Promise<StoredToken | null> {
  const row = await reader.accessToken.findUnique({ where: { hash }, select: columns });
  return row && tokenOf(row);
}

/** The token of an id; null: there is none. */
export async function findToken(reader: Reader, id: number): Promise<StoredToken | null> {
  const row = await reader.accessToken.findUnique({ where: { id }, select: columns });
  return row && tokenOf(row);
}

/** All tokens, or those of one person, the newest first, those that were revoked too. */
export async function readTokens(reader: Reader, userId?: string): Promise<StoredToken[]> {
  const where = userId === undefined ? {} : { userId };
  const rows = await reader.accessToken.findMany({ where, orderBy: { id: "desc" }, select: columns });
  return rows.map(tokenOf);
}

function tokenOf(row: Omit<StoredToken, "scopes"> & { readonly scopes: string }): StoredToken {
  return { ...row, scopes: scopesSchema.parse(JSON.parse(row.scopes)) };
}
