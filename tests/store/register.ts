import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Actor } from "@/lib/access/permissions";
import { OPERATOR } from "@/lib/access/permissions";
import { type Day, parseDay } from "@/lib/calendar/day";
import { DEFAULT_LIMITS } from "@/lib/operations/limits";
import type { Register } from "@/lib/operations/register";
import { readSeed } from "@/lib/operations/seed";
import { seedRegister } from "@/lib/operations/seed-register";
import type { DatabaseAddress } from "@/lib/store/database-address";
import { migrate } from "@/lib/store/sqlite/migrate";
import { openStore } from "@/lib/store/store";
import { POSTGRES_URL, PostgresDatabases } from "./postgres-databases";

/** Whether the tests run on PostgreSQL. */
export const ON_POSTGRES = POSTGRES_URL !== undefined;

/**
 * Registers in real databases, each in one of its own, gone when the test file ends: files of SQLite, or databases of the
 * PostgreSQL server that TEST_POSTGRES_URL names.
 */
export class TestRegisters {
  private readonly folder = mkdtempSync(join(tmpdir(), "operative-test-"));
  private readonly opened: { readonly register: Register; readonly url: string }[] = [];
  private readonly postgres = POSTGRES_URL === undefined ? null : new PostgresDatabases(POSTGRES_URL);
  private seeded: string | null = null;
  private number = 0;

  /** A migrated register without a resolution. */
  empty(today: Day, actor: Actor = OPERATOR): Register {
    if (this.postgres !== null) return this.open(this.postgres.copyOf("operative_empty"), today, actor);
    const path = this.path();
    migrate(path, "prisma/migrations");
    return this.open(`file:${path}`, today, actor);
  }

  /** A register with the seed and its outcomes: made once, then copied. */
  async withSeed(today: Day, actor: Actor = OPERATOR): Promise<Register> {
    if (this.postgres !== null) return this.open(this.postgres.copyOf("operative_seeded"), today, actor);
    if (this.seeded === null) {
      const register = this.empty(parseDay("2026-11-24") ?? today);
      await seedRegister(register, readSeed("prisma/seed"));
      this.seeded = this.path();
      await register.store.$executeRawUnsafe("VACUUM INTO ?", this.seeded);
    }
    const path = this.path();
    copyFileSync(this.seeded, path);
    return this.open(`file:${path}`, today, actor);
  }

  /** Where a register of these is, as DATABASE_URL: for another process, or for what opens it by itself. */
  databaseUrl(register: Pick<Register, "store">): string {
    const opened = this.opened.find(({ register: { store } }) => store === register.store);
    if (opened === undefined) throw new Error("This register is not one of these.");
    return opened.url;
  }

  async close(): Promise<void> {
    for (const { register } of this.opened) await register.store.$disconnect();
    await this.postgres?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The path of a file that is not there yet. */
  path(): string {
    this.number += 1;
    return join(this.folder, `register-${this.number}.db`);
  }

  private open(url: string, today: Day, actor: Actor): Register {
    const register = {
      store: openStore(addressOf(url)),
      actor,
      today,
      now: new Date("2026-11-24T12:00:00Z"),
      limits: DEFAULT_LIMITS,
    };
    this.opened.push({ register, url });
    return register;
  }
}

function addressOf(url: string): DatabaseAddress {
  return ON_POSTGRES ? { kind: "postgres", url } : { kind: "sqlite", path: url.replace("file:", "") };
}

/** The rows of a register that belong to a row that is not there. PostgreSQL lets none be, so that there is nothing to look for. */
export async function brokenReferences({ store }: Pick<Register, "store">): Promise<unknown> {
  return ON_POSTGRES ? [] : store.$queryRawUnsafe("PRAGMA foreign_key_check");
}
