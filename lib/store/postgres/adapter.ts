import { PrismaPg } from "@prisma/adapter-pg";
import { InTurn } from "./in-turn";

/** The lock that a writer holds until its transaction ends: any number that no other program in the database uses. */
const WRITER = 7_417_600;

/**
 * Prisma's adapter for PostgreSQL, with one transaction at a time, as SQLite has one writer. What an operation reads in its
 * transaction is then still so when it writes, and entries of the audit follow one another; what only reads waits for nobody.
 * The processes that share a database wait for one another at a lock in it; those who wait within this process take no connection.
 */
export class PostgresAdapter extends PrismaPg {
  private readonly turns = new InTurn();

  constructor(url: string) {
    super({ connectionString: url, max: 10 });
  }

  override async connect() {
    const adapter = await super.connect();
    const start = adapter.startTransaction.bind(adapter);
    adapter.startTransaction = (isolation) =>
      this.turns.hold((end) => startAlone(() => start(isolation), end));
    return adapter;
  }
}

type PgTransaction = Awaited<ReturnType<Awaited<ReturnType<PrismaPg["connect"]>>["startTransaction"]>>;

/** The lock is taken first of all: each statement after it sees what the writer before has committed. */
async function startAlone(start: () => Promise<PgTransaction>, end: () => void): Promise<PgTransaction> {
  const transaction = oneByOne(await start());
  const { commit, rollback } = transaction;
  // When Prisma calls these it has sent COMMIT or ROLLBACK already.
  transaction.commit = () => commit.call(transaction).finally(end);
  transaction.rollback = () => rollback.call(transaction).finally(end);
  try {
    await transaction.executeRaw(plain(`SELECT pg_advisory_xact_lock(${WRITER})`));
    return transaction;
  } catch (cause) {
    await transaction.executeRaw(plain("ROLLBACK")).catch(() => undefined);
    await transaction.rollback();
    throw cause;
  }
}

/** The questions of a transaction share one connection, which takes one at a time; Prisma asks some at once. */
function oneByOne(transaction: PgTransaction): PgTransaction {
  const turns = new InTurn();
  const { queryRaw, executeRaw } = transaction;
  transaction.queryRaw = (query) => turns.run(() => queryRaw.call(transaction, query));
  transaction.executeRaw = (query) => turns.run(() => executeRaw.call(transaction, query));
  return transaction;
}

const plain = (sql: string) => ({ sql, args: [], argTypes: [] });
