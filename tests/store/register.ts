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
import { migrate } from "@/lib/store/sqlite/migrate";
import { openStore } from "@/lib/store/store";

/** Registers in real files, each in a folder of its own, gone when the test file ends. */
export class TestRegisters {
  private readonly folder = mkdtempSync(join(tmpdir(), "operative-test-"));
  private readonly opened: Register[] = [];
  private seeded: string | null = null;
  private number = 0;

  /** A migrated register without a resolution. */
  empty(today: Day, actor: Actor = OPERATOR): Register {
    const path = this.path();
    migrate(path, "prisma/migrations");
    return this.open(path, today, actor);
  }

  /** A register with the seed and its outcomes: made once, then copied. */
  async withSeed(today: Day, actor: Actor = OPERATOR): Promise<Register> {
    if (this.seeded === null) {
      const register = this.empty(parseDay("2026-11-24") ?? today);
      await seedRegister(register, readSeed("prisma/seed"));
      this.seeded = this.path();
      await register.store.$executeRawUnsafe("VACUUM INTO ?", this.seeded);
    }
    const path = this.path();
    copyFileSync(this.seeded, path);
    return this.open(path, today, actor);
  }

  async close(): Promise<void> {
    for (const { store } of this.opened) await store.$disconnect();
    rmSync(this.folder, { recursive: true, force: true });
  }

  path(): string {
    this.number += 1;
    return join(this.folder, `register-${this.number}.db`);
  }

  private open(path: string, today: Day, actor: Actor): Register {
    const register = {
      store: openStore({ kind: "sqlite", path }),
      actor,
      today,
      now: new Date("2026-11-24T12:00:00Z"),
      limits: DEFAULT_LIMITS,
    };
    this.opened.push(register);
    return register;
  }
}
