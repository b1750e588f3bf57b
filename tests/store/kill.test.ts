import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { importResolution } from "@/lib/operations/import-resolution";
import { migrate } from "@/lib/store/sqlite/migrate";
import { openStore, type Store } from "@/lib/store/store";
import { lighthouseDraft } from "./lighthouse-draft";
import { ON_POSTGRES, TestRegisters } from "./register";
import { findDamage, findUnsoundness } from "./sound-register";

/** How often the writing process is killed; OPERATIVE_KILL_ROUNDS says more. */
const ROUNDS = Math.max(15, Number(process.env.OPERATIVE_KILL_ROUNDS ?? 15));
const PROCESS = "tests/store/writer-process.ts";

const registers = new TestRegisters();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  return registers.close();
});

/** Numbers from 0 to 1 that are the same in every run with one seed (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lets a process write and kills it a moment (up to 12 ms) after it has begun the given number of writes. Returns what it acknowledged. */
async function writeAndKill(path: string, first: number, writes: number, moment: number): Promise<string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", PROCESS, path, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  const acknowledged: string[] = [];
  let begun = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith("done ")) acknowledged.push(line.slice(5));
    else if (++begun === writes) void delay(moment).then(() => child.kill("SIGKILL"));
  }
  if (child.signalCode === null && child.exitCode === null) await once(child, "exit");
  expect(child.signalCode).toBe("SIGKILL");
  return acknowledged;
}

async function present(store: Store): Promise<Set<string>> {
  const slugs = await store.resolution.findMany({ select: { slug: true } });
  const notes = await store.statusRecord.findMany({ select: { note: true } });
  return new Set([
    ...slugs.map(({ slug }) => `import ${slug}`),
    ...notes.map(({ note }) => `record ${note}`),
  ]);
}

describe.skipIf(ON_POSTGRES)("a process that is killed while it writes", () => {
  it(`loses nothing that it acknowledged, and leaves nothing half done, in ${ROUNDS} killings`, {
    timeout: ROUNDS * 60_000,
  }, async () => {
    const path = registers.path();
    migrate(path, "prisma/migrations");
    const chance = chances(Number(process.env.OPERATIVE_TEST_SEED ?? 74));
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const writes = 1 + Math.floor(chance() * 14);
      acknowledged.push(...(await writeAndKill(path, 1 + round * 100, writes, chance() * 12)));
      const store = openStore({ kind: "sqlite", path });
      const there = await present(store);
      const lost = acknowledged.filter((what) => !there.has(what));
      expect({ round, lost, unsound: await findDamage(store) }).toEqual({
        round,
        lost: [],
        unsound: [],
      });
      // A killing may fall between a commit and its acknowledgement: at most one write a round is there without one.
      expect(there.size - acknowledged.length).toBeLessThanOrEqual(round + 1);
      await store.$disconnect();
    }
    const store = openStore({ kind: "sqlite", path });
    expect(await findUnsoundness(store)).toEqual([]);
    await store.$disconnect();
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
  });
});

describe.skipIf(ON_POSTGRES)("an import that fails in the middle", () => {
  it("leaves no trace: no row, no word in the index, no entry of the audit", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { store } = register;
    const document = { bytes: new TextEncoder().encode(lighthouseDraft(1)), source: "1.txt" };
    const rows = async () => ({
      there: (await present(store)).size,
      paragraphs: await store.paragraph.count(),
      entries: await store.entry.count(),
      audited: await store.auditEntry.count(),
      indexed: JSON.stringify(
        await store.$queryRawUnsafe(
          `SELECT CAST(count(*) AS TEXT) AS "n" FROM "ParagraphWords" WHERE "ParagraphWords" MATCH 'lighthouses'`,
        ),
      ),
    });
    const before = await rows();
    for (const table of ["Mandate", "Occurrence", "Entry", "AuditEntry"]) {
      await store.$executeRawUnsafe(
        `CREATE TRIGGER "full" BEFORE INSERT ON "${table}" BEGIN SELECT RAISE(ABORT, 'The disk is full'); END`,
      );
      await expect(importResolution(register, document)).rejects.toThrow();
      await store.$executeRawUnsafe(`DROP TRIGGER "full"`);
      expect({ table, ...(await rows()) }).toEqual({ table, ...before });
    }
    expect(await findUnsoundness(store)).toEqual([]);
    expect(await importResolution(register, document)).toMatchObject({ ok: true, result: "read" });
    expect(await findUnsoundness(store)).toEqual([]);
  });
});
