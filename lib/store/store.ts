import type { DatabaseAddress } from "./database-address";
import type { Dialect } from "./dialect";
import { type Prisma, PrismaClient } from "./generated/client";
import { openPostgres } from "./postgres/client";
import { POSTGRES } from "./postgres/dialect";
import { SqliteAdapter } from "./sqlite/adapter";
import { SQLITE } from "./sqlite/dialect";

/** The open register. */
export type Store = PrismaClient;

/** The register within one transaction: inside it, only this may be used. */
export type Transaction = Prisma.TransactionClient;

/** Either: what only reads does not care. */
export type Reader = Store | Transaction;

// One for the whole process: Next loads this module once for each kind of page, and a store is opened by whichever comes first.
const kept = globalThis as typeof globalThis & { operativeDialects?: WeakMap<Reader, Dialect> };
kept.operativeDialects ??= new WeakMap();
const dialects = kept.operativeDialects;

/** Opens the register; its database must be migrated (see `migrateRegister`). */
export function openStore(address: DatabaseAddress): Store {
  if (address.kind === "postgres") return speaking(POSTGRES, openPostgres(address.url));
  return speaking(SQLITE, new PrismaClient({ adapter: new SqliteAdapter(address.path) }));
}

/** How the database of an open register wants to be spoken to. */
export function dialectOf(reader: Reader): Dialect {
  const dialect = dialects.get(reader);
  if (dialect === undefined)
    throw new Error("A register is opened by openStore, a transaction by inTransaction.");
  return dialect;
}

function speaking<Kind extends Reader>(dialect: Dialect, reader: Kind): Kind {
  dialects.set(reader, dialect);
  return reader;
}

/** Long enough for the largest resolution on a slow disk; a transaction that hangs longer is rolled back. */
const LONGEST_TRANSACTION_MS = 60_000;

/** Runs `work` wholly or not at all; waits for another writer. */
export function inTransaction<T>(
  store: Store,
  work: (transaction: Transaction) => Promise<T>,
  longestMs = LONGEST_TRANSACTION_MS,
): Promise<T> {
  return store.$transaction((transaction) => work(speaking(dialectOf(store), transaction)), {
    maxWait: LONGEST_TRANSACTION_MS,
    timeout: longestMs,
  });
}
