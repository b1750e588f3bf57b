import type { SqliteAddress } from "./database-address";
import { type Prisma, PrismaClient } from "./generated/client";
import { SqliteAdapter } from "./sqlite/adapter";

/** The open register. */
export type Store = PrismaClient;

/** The register within one transaction: inside it, only this may be used. */
export type Transaction = Prisma.TransactionClient;

/** Either: what only reads does not care. */
export type Reader = Store | Transaction;

/** Opens the register; its file must be migrated (see `migrate`). */
export function openStore(address: SqliteAddress): Store {
  return new PrismaClient({ adapter: new SqliteAdapter(address.path) });
}

/** Long enough for the largest resolution on a slow disk; a transaction that hangs longer is rolled back. */
const LONGEST_TRANSACTION_MS = 60_000;

/** Runs `work` wholly or not at all; waits for another writer. */
export function inTransaction<T>(store: Store, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return store.$transaction(work, { maxWait: LONGEST_TRANSACTION_MS, timeout: LONGEST_TRANSACTION_MS });
}
