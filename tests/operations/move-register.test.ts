import { afterAll, describe, expect, it } from "vitest";
import { OPERATOR, READER } from "@/lib/access/permissions";
import { DEFAULT_LIMITS } from "@/lib/operations/limits";
import { moveRegister } from "@/lib/operations/move-register";
import { readPostgresAddress } from "@/lib/operations/open-register";
import { readSeed } from "@/lib/operations/seed";
import { seedRegister } from "@/lib/operations/seed-register";
import { Prisma } from "@/lib/store/generated/client";
import { migrate } from "@/lib/store/sqlite/migrate";
import { openStore, type Store } from "@/lib/store/store";
import { ON_POSTGRES, TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const now = new Date("2026-11-24T12:00:00Z");
const today = "2026-11-24";
const mover = { actor: OPERATOR, now };

/** A register in a file, with something of every kind that a column can hold. */
async function registerInFile() {
  const path = registers.path();
  migrate(path, "prisma/migrations");
  const store = openStore({ kind: "sqlite", path });
  await seedRegister({ store, actor: OPERATOR, today, now, limits: DEFAULT_LIMITS }, readSeed("prisma/seed"));
  const content = Uint8Array.from({ length: 256 }, (_, index) => index);
  const file = {
    name: "proof.pdf",
    type: "application/pdf",
    size: 256,
    hash: "a",
    addedBy: "a",
    addedAt: now,
  };
  await store.evidenceFile.create({ data: { ...file, content } });
  await store.rateLimit.create({ data: { id: "a", key: "a", count: 3, lastRequest: 1_790_000_000_000n } });
  const { id: resolutionId } = await store.resolution.findFirstOrThrow();
  const indicator = { resolutionId, provision: "p", name: "Parties", unit: "States", goal: 12.5 };
  await store.indicator.create({ data: { ...indicator, recordedBy: "a", recordedAt: now } });
  const rule = { name: "a", query: "", days: "[]", channel: "email", target: "[]", active: false };
  const { id } = await store.reminderRule.create({ data: { ...rule, createdBy: "a", createdAt: now } });
  const gone = await store.reminderRule.create({ data: { ...rule, createdBy: "a", createdAt: now } });
  await store.reminderRule.delete({ where: { id: gone.id } });
  return { path, store, lastRule: gone.id, keptRule: id };
}

async function rowsOf(store: Store): Promise<Record<string, unknown>> {
  const tables = store as unknown as Record<string, { findMany(): Promise<object[]> }>;
  const rows: Record<string, unknown> = {};
  for (const name of Object.values(Prisma.ModelName)) {
    const found = await tables[name.charAt(0).toLowerCase() + name.slice(1)]?.findMany();
    rows[name] = found?.map((row) => Object.entries(row)).sort((a, b) => (String(a) < String(b) ? -1 : 1));
  }
  return rows;
}

describe.skipIf(!ON_POSTGRES)("a register that is moved to PostgreSQL", () => {
  it("holds there what it held, goes on with its audit and its ids, and is not moved there twice", async () => {
    const { path, store, lastRule } = await registerInFile();
    const register = registers.empty(today);
    const to = readPostgresAddress(registers.databaseUrl(register));
    const move = { from: { kind: "sqlite", path }, to, root: process.cwd() } as const;
    const before = await rowsOf(store);
    const last = await store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(await moveRegister({ ...mover, actor: READER }, move)).toMatchObject({ reason: "not-allowed" });
    expect(await moveRegister(mover, move)).toMatchObject({ ok: true, lastHash: last.hash });

    const noted = await register.store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(noted).toMatchObject({ action: "move-register", id: last.id + 1 });
    const after = await rowsOf(register.store);
    expect({ ...after, AuditEntry: (after.AuditEntry as unknown[]).length - 1 }).toEqual({
      ...before,
      AuditEntry: (before.AuditEntry as unknown[]).length,
    });
    const rule = { name: "b", query: "", days: "[]", channel: "email", target: "[]" };
    const made = await register.store.reminderRule.create({
      data: { ...rule, createdBy: "a", createdAt: now },
    });
    expect(made.id).toBe(lastRule + 1);

    expect(await moveRegister(mover, move)).toMatchObject({ ok: false, reason: "not-empty" });
    await store.$disconnect();
  });

  it("is not moved where its audit is broken, and nothing of it is kept", async () => {
    const { path, store } = await registerInFile();
    await store.$executeRawUnsafe(`DROP TRIGGER "AuditEntry_keeps"`);
    await store.auditEntry.updateMany({ where: { id: 2 }, data: { actor: "somebody else" } });
    const register = registers.empty(today);
    const to = readPostgresAddress(registers.databaseUrl(register));
    const moved = await moveRegister(mover, { from: { kind: "sqlite", path }, to, root: process.cwd() });
    expect(moved).toMatchObject({ ok: false, reason: "audit-broken" });
    expect(await register.store.resolution.count()).toBe(0);
    await store.$disconnect();
  });
});
