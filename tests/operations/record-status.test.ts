import { afterAll, describe, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const evidence = [
  { title: "A note verbale", symbol: null, paragraph: null, address: null, date: null, passage: null },
];
const record = {
  status: "implemented",
  asOf: "2022-03-01",
  doneOn: "2022-02-28",
  note: null,
  judgement: "assessed",
  evidence,
} as const;

async function occurrenceOf15(register: Register) {
  const page = await showMandate(register, SEED, "15", null);
  const occurrence = page?.mandate.provisions[0]?.occurrences[0];
  if (occurrence === undefined) throw new Error("Paragraph 15 has no occurrence.");
  return occurrence;
}

describe("recording a status", () => {
  it("adds to what was said, counts from its day, and is audited", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { id } = await occurrenceOf15(register);
    expect(await recordStatus(register, id, record)).toEqual({ ok: true });
    expect(await occurrenceOf15(register)).toMatchObject({
      standing: "fulfilled",
      records: [{ asOf: "2022-03-01", evidence: [{ title: "A note verbale" }] }],
    });
    expect(await occurrenceOf15({ ...register, today: "2022-02-28" })).toMatchObject({
      standing: "open",
      records: [],
    });
    expect(await register.store.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      actor: "operator",
      action: "record-status",
      subject: `${SEED}/15`,
    });
  });

  it("is refused to a reader, without evidence for “implemented”, of a day ahead, and twice", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { id } = await occurrenceOf15(register);
    expect(await recordStatus({ ...register, actor: READER }, id, record)).toMatchObject({
      ok: false,
      reason: "not-allowed",
    });
    expect(await recordStatus(register, id, { ...record, evidence: [] })).toMatchObject({
      reason: "evidence-missing",
    });
    expect(await recordStatus(register, id, { ...record, asOf: "2026-11-25" })).toMatchObject({
      reason: "day-ahead",
    });
    expect(await recordStatus(register, id, record)).toEqual({ ok: true });
    expect(await recordStatus(register, id, record)).toMatchObject({ reason: "already-recorded" });
    expect((await occurrenceOf15(register)).records).toHaveLength(1);
  });
});
