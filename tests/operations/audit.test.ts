import { createHash } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { OPERATOR, READER } from "@/lib/access/permissions";
import { formatAuditLine, parseAuditLine } from "@/lib/exports/audit-lines";
import { exportAudit } from "@/lib/operations/export-audit";
import type { Register } from "@/lib/operations/register";
import { sealAudit } from "@/lib/operations/seal-audit";
import { followChain, verifyAudit } from "@/lib/operations/verify-audit";
import { readAuditEntries } from "@/lib/store/reading/audit-entries";
import { inTransaction } from "@/lib/store/store";
import { recordAudit } from "@/lib/store/writing/audit";
import { type ChainedEntry, chainHash } from "@/lib/tracking/audit-chain";
import { ON_POSTGRES, TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

async function entriesOf({ store }: Register): Promise<ChainedEntry[]> {
  const entries: ChainedEntry[] = [];
  for await (const entry of readAuditEntries(store)) entries.push(entry);
  return entries;
}

/** Somebody with the database and its own tools, who takes the triggers away first. */
async function byOtherHands({ store }: Register, sql: string): Promise<void> {
  const first = ON_POSTGRES
    ? [`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER`]
    : [`DROP TRIGGER IF EXISTS "AuditEntry_keeps"`, `DROP TRIGGER IF EXISTS "AuditEntry_stays"`];
  for (const statement of [...first, sql]) await store.$executeRawUnsafe(statement);
}

describe("the chain of the audit", () => {
  it("is whole after the seed: each hash is SHA-256 over the hash before it and the entry", async () => {
    const register = await registers.withSeed("2026-11-24");
    const entries = await entriesOf(register);
    expect(entries.length).toBeGreaterThan(10);
    let before = "";
    for (const { hash, id: _, ...entry } of entries) {
      expect(hash).toBe(sha256(`${before}${JSON.stringify(sorted(entry))}`));
      before = hash;
    }
    expect(await verifyAudit(register)).toEqual({
      ok: true,
      entries: entries.length,
      fault: null,
      last: { id: entries.at(-1)?.id, hash: before },
    });
  });

  it("names the first entry that was changed, whichever of its parts it was", async () => {
    for (const column of ["actor", "door", "action", "subject", "detail", "at", "hash"]) {
      const register = await registers.withSeed("2026-11-24");
      const value =
        column === "at" ? "2020-01-01T00:00:00.000+00:00" : column === "hash" ? "f".repeat(64) : "x";
      await byOtherHands(register, `UPDATE "AuditEntry" SET "${column}" = '${value}' WHERE "id" = 3`);
      expect({ column, ...(await verifyAudit(register)) }).toMatchObject({
        column,
        fault: { kind: "changed", id: 3, after: 2 },
      });
    }
  });

  it.skipIf(ON_POSTGRES)("is not stopped by an instant that is none", async () => {
    const register = await registers.withSeed("2026-11-24");
    await byOtherHands(register, `UPDATE "AuditEntry" SET "at" = 'yesterday' WHERE "id" = 3`);
    expect(await verifyAudit(register)).toMatchObject({ fault: { kind: "changed", id: 3, at: "" } });
  });

  it("says where entries are missing, and at the end if a hash was kept elsewhere", async () => {
    const register = await registers.withSeed("2026-11-24");
    const entries = await entriesOf(register);
    const last = entries.at(-1);
    await byOtherHands(register, `DELETE FROM "AuditEntry" WHERE "id" = ${last?.id}`);
    expect(await verifyAudit(register)).toMatchObject({ fault: null });
    expect(await verifyAudit(register, { expected: last?.hash ?? "" })).toMatchObject({ expected: null });
    expect(await verifyAudit(register, { expected: entries[4]?.hash ?? "" })).toMatchObject({
      expected: entries[4]?.id,
    });
    await byOtherHands(register, `DELETE FROM "AuditEntry" WHERE "id" IN (4, 5)`);
    expect(await verifyAudit(register)).toMatchObject({ fault: { kind: "missing", id: 6, after: 3 } });
    await byOtherHands(register, `DELETE FROM "AuditEntry" WHERE "id" = 1`);
    expect(await verifyAudit(register)).toMatchObject({ fault: { kind: "missing", id: 2, after: null } });
  });

  it("tells an entry that was put in, with any hash, with none, and with one that fits the entry before it", async () => {
    const entries = await entriesOf(await registers.withSeed("2026-11-24"));
    const forged: ChainedEntry = {
      ...{
        id: 100,
        at: "2026-11-24T12:00:00.000Z",
        actor: "A. Forger",
        door: "web",
        action: "record-status",
      },
      ...{ subject: "A-RES-74-176/26", detail: "{}", hash: "a".repeat(64) },
    };
    const fitting = { ...forged, hash: chainHash(entries[2]?.hash ?? "", forged, sha256) };
    for (const entry of [forged, { ...forged, hash: "" }, fitting]) {
      const chain = [...entries.slice(0, 3), entry, ...entries.slice(3)];
      expect((await followChain(chain)).fault).toMatchObject({ kind: "inserted", id: 100, after: 3 });
    }
    expect((await followChain([...entries, { ...forged, hash: "" }])).fault).toMatchObject({
      kind: "unsealed",
      id: 100,
    });
  });

  it("is made once of entries from before there was one; a later entry without a hash is left for whoever verifies", async () => {
    const register = await registers.withSeed("2026-11-24");
    const entries = await entriesOf(register);
    await byOtherHands(register, `UPDATE "AuditEntry" SET "hash" = ''`);
    expect(await verifyAudit(register)).toMatchObject({ fault: { kind: "unsealed", id: 1, after: null } });
    expect(await sealAudit(register)).toBe(entries.length);
    expect(await entriesOf(register)).toEqual(entries);
    expect(await sealAudit(register)).toBe(0);
    await byOtherHands(register, `UPDATE "AuditEntry" SET "hash" = '' WHERE "id" = 5`);
    expect(await sealAudit(register)).toBe(0);
    expect(await verifyAudit(register)).toMatchObject({ fault: { id: 5 } });
  });

  it("goes on from entries without hashes as if they had been sealed", async () => {
    const register = await registers.withSeed("2026-11-24");
    await byOtherHands(register, `UPDATE "AuditEntry" SET "hash" = ''`);
    await recordAnother(register);
    expect(await verifyAudit(register)).toMatchObject({ ok: true, fault: null });
  });

  it("grows with the change itself or not at all", async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await entriesOf(register);
    const failing = inTransaction(register.store, async (transaction) => {
      await recordAudit(transaction, anotherChange(register));
      throw new Error("The disk is full.");
    });
    await expect(failing).rejects.toThrow("The disk is full.");
    expect(await entriesOf(register)).toEqual(before);
  });

  it("keeps entries from being changed or removed", async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await entriesOf(register);
    const { auditEntry } = register.store;
    await expect(auditEntry.update({ where: { id: 1 }, data: { actor: "x" } })).rejects.toThrow();
    await expect(auditEntry.delete({ where: { id: 1 } })).rejects.toThrow();
    expect(await entriesOf(register)).toEqual(before);
  });
});

describe("exporting the audit", () => {
  it("gives lines by which the chain can be followed without the register", async () => {
    const register = await registers.withSeed("2026-11-24");
    const exported = exportAudit(register);
    if (!exported.ok) throw new Error(exported.message);
    const lines: string[] = [];
    for await (const line of exported.lines) lines.push(line);
    const entries = lines.flatMap((line) => parseAuditLine(line) ?? []);
    expect(entries).toEqual(await entriesOf(register));
    expect(exported.lines.last).toBe(entries.at(-1)?.hash);
    expect((await followChain(entries)).fault).toBeNull();
    const [first, ...others] = entries.map((entry) => formatAuditLine(entry));
    const changed = [first?.replace("import-resolution", "invent-resolution") ?? "", ...others];
    expect((await followChain(changed.flatMap((line) => parseAuditLine(line) ?? []))).fault).toMatchObject({
      kind: "changed",
      id: 1,
    });
  });

  it("and verifying it are for administrators", async () => {
    const register = await registers.withSeed("2026-11-24");
    for (const actor of [READER, { ...OPERATOR, role: "reviewer" as const }]) {
      expect(exportAudit({ ...register, actor })).toMatchObject({ ok: false, reason: "not-allowed" });
      expect(await verifyAudit({ ...register, actor })).toMatchObject({ ok: false, reason: "not-allowed" });
    }
  });
});

function sorted(entry: object): object {
  return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function anotherChange({ actor, now }: Register) {
  return { at: now, actor: actor.name, door: actor.door, action: "x", subject: "y", detail: {} };
}

async function recordAnother(register: Register): Promise<void> {
  await inTransaction(register.store, (transaction) => recordAudit(transaction, anotherChange(register)));
}
