import { z } from "zod";
import type { Reader } from "../store";

/** An access token without its secret, which the register does not have. */
export interface StoredToken {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
}

const scopesSchema = z.array(z.string());
const columns = {
  id: true,
  name: true,
  scopes: true,
  createdBy: true,
  createdAt: true,
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

/** All tokens, the newest first, those that were revoked too. */
export async function readTokens(reader: Reader): Promise<StoredToken[]> {
  const rows = await reader.accessToken.findMany({ orderBy: { id: "desc" }, select: columns });
  return rows.map(tokenOf);
}

function tokenOf(row: Omit<StoredToken, "scopes"> & { readonly scopes: string }): StoredToken {
  return { ...row, scopes: scopesSchema.parse(JSON.parse(row.scopes)) };
}
