import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { correctStatus } from "@/lib/operations/correct-status";
import { importResolution } from "@/lib/operations/import-resolution";
import { recordStatus, type StatusInput } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const NOTHING = { title: null, symbol: null, paragraph: null, address: null, date: null, passage: null };
const done: StatusInput = {
  ...{ status: "implemented", asOf: "2022-03-01", doneOn: "2022-02-28", note: null, judgement: "assessed" },
  evidence: [{ ...NOTHING, title: "A note verbale" }],
};
const corrected: StatusInput = {
  ...{ status: "in-progress", asOf: "2022-03-01", doneOn: null, judgement: "assessed", evidence: [] },
  note: "The note verbale announces it only.",
};

async function occurrenceOf15(register: Register) {
  const page = await showMandate(register, SEED, "15", null);
  const occurrence = page?.mandate.provisions[0]?.occurrences[0];
  if (occurrence === undefined) throw new Error("Paragraph 15 has no occurrence.");
  return occurrence;
}

async function withRecord(input: StatusInput = done) {
  const register = await registers.withSeed("2026-11-24");
  await recordStatus(register, (await occurrenceOf15(register)).id, input);
  const [record] = (await occurrenceOf15(register)).records;
  if (record === undefined) throw new Error("Nothing was recorded.");
  return { register, record: record.id };
}

it("a correction counts in the place of what it corrects, which stays and says by whom and why", async () => {
  const { register, record } = await withRecord();
  expect(await correctStatus(register, record, corrected)).toMatchObject({ ok: true });
  expect(await occurrenceOf15(register)).toMatchObject({
    status: "in-progress",
    standing: "stale",
    doneOn: null,
    records: [
      { status: "in-progress", corrects: record, note: "The note verbale announces it only." },
      {
        id: record,
        status: "implemented",
        correctedBy: { by: "operator", on: "2026-11-24", because: "The note verbale announces it only." },
      },
    ],
  });
});

it("what was corrected counts on no day, those before the day of the correction included", async () => {
  const { register, record } = await withRecord();
  await correctStatus(register, record, { ...corrected, asOf: "2023-01-10" });
  const between = await occurrenceOf15({ ...register, today: "2022-06-01" });
  expect(between).toMatchObject({ status: "no-information", standing: "open" });
  expect(between.records).toMatchObject([{ id: record, correctedBy: { by: "operator" } }]);
});

it("a record is corrected once, and its correction can be corrected again", async () => {
  const { register, record } = await withRecord();
  const first = await correctStatus(register, record, corrected);
  expect(await correctStatus(register, record, { ...corrected, status: "not-started" })).toMatchObject({
    reason: "already-corrected",
    message: expect.stringContaining("operator on 24 November 2026"),
  });
  const again = { ...corrected, status: "no-information", note: "It speaks of another paragraph." } as const;
  expect(await correctStatus(register, first.ok ? first.record : 0, again)).toMatchObject({ ok: true });
  const { status, records } = await occurrenceOf15(register);
  expect(status).toBe("no-information");
  expect(records.map(({ correctedBy }) => correctedBy !== undefined)).toEqual([false, true, true]);
});

it("says the same as before with more evidence, and is refused without a reason, to a reader and to nobody's record", async () => {
  const { register, record } = await withRecord();
  expect(await correctStatus(register, record, { ...corrected, note: "  " })).toMatchObject({
    reason: "note-missing",
  });
  expect(await correctStatus({ ...register, actor: READER }, record, corrected)).toMatchObject({
    reason: "not-allowed",
  });
  expect(await correctStatus(register, 999_999, corrected)).toMatchObject({ reason: "not-found" });
  const evidence = [...done.evidence, { ...NOTHING, symbol: "A/77/1" }];
  expect(await correctStatus(register, record, { ...done, note: "Its symbol.", evidence })).toMatchObject({
    ok: true,
  });
  expect((await occurrenceOf15(register)).records[0]?.evidence).toHaveLength(2);
});

it("the audit says what was recorded before and after, and the second of two people is told", async () => {
  const { register, record } = await withRecord();
  const { version } = await register.store.mandate.findFirstOrThrow({ where: { label: "15" } });
  await correctStatus(register, record, corrected, { version });
  const entry = await register.store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ action: "correct-status", subject: `${SEED}/15` });
  expect(JSON.parse(entry.detail)).toMatchObject({
    corrects: record,
    before: { status: "implemented", evidence: [{ title: "A note verbale" }] },
    after: { status: "in-progress", note: "The note verbale announces it only." },
  });
  const last = (await occurrenceOf15(register)).records[0]?.id ?? 0;
  expect(await correctStatus(register, last, { ...corrected, status: "ongoing" }, { version })).toMatchObject(
    {
      reason: "changed-meanwhile",
      changes: [{ by: "operator", action: "correct-status", status: "in-progress" }],
    },
  );
});

it("a correction sent twice is recorded once", async () => {
  const { register, record } = await withRecord();
  const first = await correctStatus(register, record, corrected, { form: "one-time" });
  expect(await correctStatus(register, record, corrected, { form: "one-time" })).toEqual(first);
  expect((await occurrenceOf15(register)).records).toHaveLength(2);
});

it("corrections go along when the resolution is imported again", async () => {
  const register = registers.empty("2026-11-24");
  const text = `General Assembly
Eightieth session
3 November 2025
Norway: draft resolution

Care of harbours

The General Assembly,

1. Requests the Secretary-General to report to the General Assembly at its eighty-first session on harbours.
`;
  const take = (words: string) =>
    importResolution(register, {
      ...{ bytes: new TextEncoder().encode(words), source: "harbours.txt" },
      known: { symbol: "A/80/L.99" },
    });
  expect(await take(text)).toMatchObject({ ok: true, result: "read" });
  const { id } = await register.store.occurrence.findFirstOrThrow();
  await recordStatus(register, id, { ...done, asOf: "2026-11-01", doneOn: null });
  const { id: record } = await register.store.statusRecord.findFirstOrThrow();
  await correctStatus(register, record, { ...corrected, asOf: "2026-11-01" });
  expect(await take(`${text}\n2. Invites Member States to keep their harbours open.\n`)).toMatchObject({
    result: "updated",
  });
  const page = await showMandate(register, "A-80-L.99", "1", null);
  expect(page?.mandate.provisions[0]?.occurrences[0]).toMatchObject({
    status: "in-progress",
    records: [{ corrects: record }, { id: record, correctedBy: { by: "operator" } }],
  });
});
