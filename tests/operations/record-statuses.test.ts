import { afterAll, describe, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { recordStatus, type StatusInput } from "@/lib/operations/record-status";
import { recordStatuses } from "@/lib/operations/record-statuses";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const said: StatusInput = {
  ...{ status: "in-progress", asOf: "2026-11-20", doneOn: null, note: null, judgement: "assessed" },
  evidence: [],
};

async function occurrencesOf(register: Register, label: string) {
  const page = await showMandate(register, SEED, label, null);
  return page?.mandate.provisions.flatMap(({ occurrences }) => occurrences) ?? [];
}

/** An occurrence for each of some paragraphs, with the version of its mandate as somebody sees it now. */
async function seen(register: Register, labels: readonly string[]) {
  const found = [];
  for (const label of labels) {
    const { version } = await register.store.mandate.findFirstOrThrow({ where: { label } });
    for (const { id } of (await occurrencesOf(register, label)).slice(0, 1)) found.push({ id, version });
  }
  return found;
}

async function lastEntries(register: Register, number: number) {
  const rows = await register.store.auditEntry.findMany({ orderBy: { id: "desc" }, take: number });
  return rows.map(({ subject, action, detail }) => ({ subject, action, detail: JSON.parse(detail) }));
}

describe("recording one status of many occurrences", () => {
  it("records each, with one audit entry a mandate that says what stood before and after", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [first, second] = await seen(register, ["15", "16"]);
    const both = (await occurrencesOf(register, "15")).map(({ id }) => ({ id, version: first?.version }));
    const outcome = await recordStatuses(register, [...both, { id: second?.id ?? 0 }], said);
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.outcomes.map(({ ok }) => ok)).toEqual(outcome.outcomes.map(() => true));
    for (const label of ["15", "16"])
      expect((await occurrencesOf(register, label))[0]).toMatchObject({
        status: "in-progress",
        records: [{ asOf: "2026-11-20", recordedBy: "operator" }],
      });
    const entries = await lastEntries(register, 2);
    expect(entries.map(({ subject }) => subject).sort()).toEqual([`${SEED}/15`, `${SEED}/16`]);
    expect(entries[0]?.detail).toMatchObject({
      after: { status: "in-progress" },
      occurrences: [{ before: null }],
    });
  });

  it("refuses one for a reason of its own and records the others", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [first, second] = await seen(register, ["15", "16"]);
    const ids = [first, second].map((one) => ({ id: one?.id ?? 0 }));
    await recordStatus(register, ids[0]?.id ?? 0, said);
    const outcome = await recordStatuses(register, [...ids, { id: 999_999 }], said);
    expect(outcome).toMatchObject({
      ok: true,
      outcomes: [
        { ok: false, reason: "already-recorded" },
        { ok: true },
        { ok: false, reason: "not-found", occurrence: 999_999 },
      ],
    });
    expect((await occurrencesOf(register, "15"))[0]?.records).toHaveLength(1);
    expect((await occurrencesOf(register, "16"))[0]?.records).toHaveLength(1);
  });

  it("tells the second of two people who changed what since, and records nothing of theirs", async () => {
    const register = await registers.withSeed("2026-11-24");
    const [chosen] = await seen(register, ["15"]);
    if (chosen === undefined) throw new Error("Paragraph 15 has no occurrence.");
    const ana = { ...register, actor: { ...register.actor, name: "Ana" } };
    const ben = { ...register, actor: { ...register.actor, name: "Ben" } };
    expect(await recordStatuses(ana, [chosen], said)).toMatchObject({ outcomes: [{ ok: true }] });
    const second = { ...said, status: "not-started" } as const;
    expect(await recordStatuses(ben, [chosen], second)).toMatchObject({
      ok: true,
      outcomes: [
        {
          ok: false,
          reason: "changed-meanwhile",
          changes: [{ by: "Ana", action: "record-status", status: "in-progress", at: register.now }],
        },
      ],
    });
    expect((await occurrencesOf(register, "15"))[0]?.records).toHaveLength(1);
    const again = await seen(register, ["15"]);
    expect(await recordStatuses(ben, again, second)).toMatchObject({ outcomes: [{ ok: true }] });
    expect((await occurrencesOf(register, "15"))[0]).toMatchObject({ status: "not-started" });
  });

  it("records a form that is sent twice once, and answers the second time as the first", async () => {
    const register = await registers.withSeed("2026-11-24");
    const chosen = await seen(register, ["15", "16"]);
    const first = await recordStatuses(register, chosen, said, { form: "one-time" });
    expect(await recordStatuses(register, chosen, said, { form: "one-time" })).toEqual(first);
    expect((await occurrencesOf(register, "15"))[0]?.records).toHaveLength(1);
    expect(await recordStatuses(register, chosen, said, { form: "another" })).toMatchObject({
      outcomes: [{ reason: "changed-meanwhile" }, { reason: "changed-meanwhile" }],
    });
  });

  it("is refused as a whole to a reader, of nothing, and for what is wrong with the status itself", async () => {
    const register = await registers.withSeed("2026-11-24");
    const chosen = await seen(register, ["15"]);
    const refusal = async (input: Parameters<typeof recordStatuses>[2]) => {
      const outcome = await recordStatuses(register, chosen, input);
      return outcome.ok ? null : outcome.reason;
    };
    expect(await recordStatuses({ ...register, actor: READER }, chosen, said)).toMatchObject({
      reason: "not-allowed",
    });
    expect(await recordStatuses(register, [], said)).toMatchObject({ reason: "nothing-chosen" });
    expect(await refusal({ ...said, status: "implemented" })).toBe("evidence-missing");
    expect(await refusal({ ...said, asOf: "2026-11-25" })).toBe("day-ahead");
    expect(await refusal({ ...said, doneOn: "2026-11-21" })).toBe("done-later");
    expect(await refusal({ ...said, onwards: true })).toBe("not-closing");
    expect((await occurrencesOf(register, "15"))[0]?.records).toEqual([]);
  });
});
