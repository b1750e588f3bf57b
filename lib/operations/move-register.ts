import { existsSync } from "node:fs";
import { allows } from "../access/permissions";
import { formatDatabaseAddress, type PostgresAddress, type SqliteAddress } from "../store/database-address";
import { migrateRegister, whilePreparing } from "../store/migrate";
import { takeOver } from "../store/postgres/take-over";
import { readAuditEntries } from "../store/reading/audit-entries";
import { inTransaction, openStore, type Store, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { faultInWords, followChain } from "./verify-audit";

export interface RegisterToMove {
  readonly from: SqliteAddress;
  /** An empty database. */
  readonly to: PostgresAddress;
  /** The folder of the application, with its migrations. */
  readonly root: string;
}

export type RegisterMoved =
  | {
      readonly ok: true;
      readonly rows: number;
      /** How many entries the audit had, and the hash of the last one. */
      readonly entries: number;
      readonly lastHash: string;
    }
  | {
      readonly ok: false;
      readonly reason: "no-register" | "not-empty" | "audit-broken";
      readonly message: string;
    }
  | NotAllowed;

type Mover = Pick<Register, "actor" | "now">;

/** The largest register takes its time. */
const LONGEST_MOVE_MS = 6 * 60 * 60 * 1000;

/**
 * Copies a register from its file into an empty database of PostgreSQL: wholly or not at all, while nobody writes into the file.
 * Rows are counted and the chain of the audit is followed there before anything is kept. The file stays as it is.
 */
export async function moveRegister(mover: Mover, { from, to, root }: RegisterToMove): Promise<RegisterMoved> {
  if (!allows(mover.actor, "prepare-register")) return notAllowed(mover.actor, "move the register");
  if (!existsSync(from.path)) return refusal("no-register", `There is no register at ${from.path}.`);
  await migrateRegister(from, root);
  return whilePreparing(to, async () => {
    await migrateRegister(to, root);
    const [source, target] = [openStore(from), openStore(to)];
    try {
      if (!(await isEmpty(target))) {
        const where = formatDatabaseAddress(to);
        return refusal("not-empty", `${where} holds a register already. Give an empty database.`);
      }
      return await move(mover, source, target);
    } finally {
      await source.$disconnect();
      await target.$disconnect();
    }
  });
}

async function isEmpty(store: Store): Promise<boolean> {
  const held = [await store.resolution.count(), await store.user.count(), await store.auditEntry.count()];
  return held.every((number) => number === 0);
}

class BrokenAudit extends Error {}

async function move(mover: Mover, source: Store, target: Store): Promise<RegisterMoved> {
  const alone = <Result>(store: Store, work: (transaction: Transaction) => Promise<Result>) =>
    inTransaction(store, work, LONGEST_MOVE_MS);
  try {
    return await alone(source, (from) => alone(target, (to) => takeOverAndCheck(mover, from, to)));
  } catch (cause) {
    if (cause instanceof BrokenAudit) return refusal("audit-broken", `Nothing was moved. ${cause.message}`);
    throw cause;
  }
}

async function takeOverAndCheck({ actor, now }: Mover, from: Transaction, to: Transaction) {
  const rows = await takeOver(from, to);
  const { fault, entries, last } = await followChain(readAuditEntries(to));
  if (fault !== null) throw new BrokenAudit(faultInWords(fault));
  const lastHash = last?.hash ?? "";
  const detail = { rows, entries, lastHash };
  const change = {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "move-register",
    subject: "register",
  };
  await recordAudit(to, { ...change, detail });
  return { ok: true, ...detail } as const;
}

function refusal<Reason extends "no-register" | "not-empty" | "audit-broken">(
  reason: Reason,
  message: string,
) {
  return { ok: false, reason, message } as const;
}
