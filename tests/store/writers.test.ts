import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Register } from "@/lib/operations/register";
import { verifyAudit } from "@/lib/operations/verify-audit";
import { type Acknowledged, crowd, readTargets } from "./crowd";
import { brokenReferences, TestRegisters } from "./register";

const registers = new TestRegisters();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  return registers.close();
});

const WRITERS = 50;
const ROUNDS = 3;
const PROCESSES = 4;

const acknowledgedSchema = z.object({
  records: z.array(z.string()),
  entries: z.array(z.string()),
  refused: z.number(),
  odd: z.array(z.string()),
});

/** A process with writers that wait; `go` lets them begin and gives what was acknowledged. */
async function startCrowd(url: string, name: string, writers: number, firstDay: string) {
  const words = ["tests/store/crowd-process.ts", url, name, String(writers), String(ROUNDS), firstDay];
  const child = spawn(process.execPath, ["--import", "tsx", ...words], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  children.push(child);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  expect((await lines.next()).value).toBe("ready");
  return async (): Promise<Acknowledged> => {
    child.stdin.end();
    return acknowledgedSchema.parse(JSON.parse(String((await lines.next()).value)));
  };
}

/** What was acknowledged is there, once each, and nothing else is; each acknowledged change raised the version by one. */
async function expectNothingLost(
  register: Register,
  { before, acknowledged }: { before: Awaited<ReturnType<typeof readTargets>>; acknowledged: Acknowledged[] },
): Promise<void> {
  const { store } = register;
  const all = <Key extends "records" | "entries">(key: Key) => acknowledged.flatMap((one) => one[key]).sort();
  const notes = await store.statusRecord.findMany({ where: { note: { contains: "crowd" } } });
  expect(notes.map(({ note }) => note).sort()).toEqual(all("records"));
  const entries = await store.auditEntry.findMany({ where: { action: "write" } });
  expect(entries.map(({ subject }) => subject).sort()).toEqual(all("entries"));
  const versions = (targets: typeof before) => targets.reduce((sum, { version }) => sum + version, 0);
  const raised = versions(await readTargets(store, 2)) - versions(before);
  expect(raised).toBe(all("records").length);
  expect(acknowledged.flatMap(({ odd }) => odd)).toEqual([]);
  expect(await verifyAudit(register)).toMatchObject({ ok: true, fault: null });
  expect(await brokenReferences(register)).toEqual([]);
}

describe(`${WRITERS} writers at the same time`, () => {
  it("lose no acknowledged write in one process, and are told where somebody else was quicker", {
    timeout: 300_000,
  }, async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await readTargets(register.store, 2);
    const settings = { name: "crowd", writers: WRITERS, rounds: ROUNDS, firstDay: "2020-01-01" } as const;
    const acknowledged = await crowd(register, settings);
    await expectNothingLost(register, { before, acknowledged: [acknowledged] });
    expect(acknowledged.records.length + acknowledged.refused).toBe(WRITERS * ROUNDS);
    expect(acknowledged.records.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(acknowledged.refused).toBeGreaterThan(0);
  });

  it(`lose none in ${PROCESSES} processes on one register`, { timeout: 300_000 }, async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await readTargets(register.store, 2);
    const url = registers.databaseUrl(register);
    const crowds = await Promise.all(
      Array.from({ length: PROCESSES }, (_, number) => {
        const writers = Math.floor((WRITERS + number) / PROCESSES);
        return startCrowd(url, `crowd-of-${number}`, writers, `${2010 + number}-01-01`);
      }),
    );
    const acknowledged = await Promise.all(crowds.map((go) => go()));
    await expectNothingLost(register, { before, acknowledged });
    const total = acknowledged.reduce((sum, { records, refused }) => sum + records.length + refused, 0);
    expect(total).toBe(WRITERS * ROUNDS);
  });
});
