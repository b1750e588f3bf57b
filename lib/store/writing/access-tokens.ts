import type { Store, Transaction } from "../store";

/** Keeps a new token by the hash of its secret. */
export async function saveToken(
  transaction: Transaction,
  token: {
    readonly name: string;
    readonly hash: string;
    readonly scopes: readonly string[];
    readonly userId?: string;
    readonly createdBy: string;
    readonly createdAt: Date;
    readonly expiresAt?: Date | null;
  },
): Promise<number> {
  const { id } = await transaction.accessToken.create({
    data: { ...token, scopes: JSON.stringify(token.scopes) },
    select: { id: true },
  });
  return id;
}

/** Ends a token; the row stays, so that it is known what it was. */
export async function revokeToken(transaction: Transaction, id: number, revokedAt: Date): Promise<void> {
  await transaction.accessToken.update({ where: { id }, data: { revokedAt } });
}

const HOUR = 3_600_000;

/** Notes that a token was used, once an hour at most: reading a feed is otherwise no write. */
export async function noteTokenUse(store: Store, id: number, now: Date): Promise<void> {
  const anHourAgo = new Date(now.getTime() - HOUR);
  await store.accessToken.updateMany({
    where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: anHourAgo } }] },
    data: { lastUsedAt: now },
  });
}
