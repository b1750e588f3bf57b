import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { addIndicator } from "@/lib/operations/add-indicator";
import { correctReading } from "@/lib/operations/correct-reading";
import { listIndicators } from "@/lib/operations/list-indicators";
import { recordReading } from "@/lib/operations/record-reading";
import type { Register } from "@/lib/operations/register";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const PLACE = { slug: SEED, label: "1" };

async function followed(register: Register, asOf: string | null = null) {
  const list = await listIndicators(register, SEED, "1", asOf as never);
  const [provision] = list?.provisions ?? [];
  const [indicator] = provision?.indicators ?? [];
  if (list === null || provision === undefined || indicator === undefined)
    throw new Error("Paragraph 1 has no indicator.");
  return { list, provision, indicator };
}

const reading = (indicator: number, day: string, value: number) => ({
  ...{ ...PLACE, indicator, day, value, source: "UNODC", note: null },
});

it("the seed follows the parties to the Protocol: 173 in July 2018 and 178 in October 2020, each with its source", async () => {
  const register = await registers.withSeed("2026-11-24");
  const { provision, indicator } = await followed(register);
  expect(provision).toMatchObject({ identity: "1.urges.0", addressesStates: true, states: { said: 0 } });
  expect(indicator).toMatchObject({ name: "Parties to the Trafficking in Persons Protocol", goal: null });
  expect(indicator.series.points).toMatchObject([
    { day: "2018-07-23", value: 173, source: "CTOC/COP/2018/2" },
    { day: "2020-10-31", value: 178, note: expect.stringContaining("October 2020: only the month is known") },
  ]);
  expect(indicator.series.change).toEqual({ since: "2018-07-23", by: 5 });
});

it("seen from an earlier day only what had been read by then shows", async () => {
  const register = await registers.withSeed("2026-11-24");
  expect((await followed(register, "2020-10-30")).indicator.series).toMatchObject({
    last: { value: 173 },
    change: null,
  });
  expect((await followed(register, "2020-10-30")).indicator.readings).toHaveLength(1);
  expect(await listIndicators(register, SEED, "1", "2019-11-06")).toBeNull();
});

it("an indicator is added once under its name, and a reading of each day once", async () => {
  const register = await registers.withSeed("2026-11-24");
  const signatories = { ...PLACE, provision: "1.urges.0", name: "Signatories", unit: "States", goal: 193 };
  const added = await addIndicator(register, signatories);
  if (!added.ok) throw new Error(added.message);
  expect(await addIndicator(register, signatories)).toMatchObject({ reason: "already-there" });
  expect(await addIndicator(register, { ...signatories, name: " " })).toMatchObject({
    reason: "fields-refused",
  });
  expect(await addIndicator(register, { ...signatories, provision: "1.urges.9" })).toMatchObject({
    reason: "not-found",
  });
  const first = reading(added.indicator, "2020-01-01", 117);
  expect(await recordReading(register, first)).toMatchObject({ ok: true });
  expect(await recordReading(register, { ...first, value: 118 })).toMatchObject({ reason: "day-taken" });
  expect(await recordReading(register, { ...first, day: "2026-11-25" })).toMatchObject({
    reason: "day-ahead",
  });
  for (const wrong of [{ value: Number.NaN }, { value: Number.POSITIVE_INFINITY }, { source: "" }])
    expect(await recordReading(register, { ...first, day: "2020-01-02", ...wrong })).toMatchObject({
      reason: "fields-refused",
    });
  expect(await recordReading(register, { ...first, label: "2", day: "2020-01-02" })).toMatchObject({
    reason: "not-found",
  });
  expect(await recordReading({ ...register, actor: READER }, first)).toMatchObject({ reason: "not-allowed" });
});

it("a correction names the reading and says why; the corrected one stays in sight and counts no more on any day", async () => {
  const register = await registers.withSeed("2026-11-24");
  const { indicator } = await followed(register);
  const [first] = indicator.series.points;
  const correction = {
    ...{ ...PLACE, reading: first?.id ?? 0, day: "2018-07-24", value: 174 },
    ...{ source: "CTOC/COP/2018/2", why: "Mistyped." },
  };
  expect(await correctReading(register, { ...correction, why: " " })).toMatchObject({
    reason: "why-missing",
  });
  expect(await correctReading(register, { ...correction, day: "2020-10-31" })).toMatchObject({
    reason: "day-taken",
  });
  const same = { ...correction, day: "2018-07-23", value: 173 };
  expect(await correctReading(register, same)).toMatchObject({ reason: "says-the-same" });
  expect(await correctReading(register, correction)).toMatchObject({ ok: true });
  expect(await correctReading(register, correction)).toMatchObject({ reason: "corrected-already" });
  const after = await followed(register);
  expect(after.indicator.series.points.map(({ value }) => value)).toEqual([174, 178]);
  expect(after.indicator.readings).toMatchObject([
    { value: 173, correctedBy: { value: 174, note: "Mistyped." } },
    { value: 174, corrects: first?.id },
    { value: 178 },
  ]);
  expect((await followed(register, "2020-01-01")).indicator.series.last?.value).toBe(174);
  const audit = await register.store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(audit).toMatchObject({ action: "correct-reading", subject: `${SEED}/1` });
  expect(JSON.parse(audit.detail)).toMatchObject({
    indicator: { name: indicator.name },
    before: { id: first?.id, value: 173 },
    after: { value: 174, note: "Mistyped." },
  });
});

it("a form sent twice records once, and the second of two people is told what the first did", async () => {
  const register = await registers.withSeed("2026-11-24");
  const { list, indicator } = await followed(register);
  const { version } = list;
  const next = reading(indicator.id, "2022-11-30", 180);
  expect(await recordReading(register, next, { version, form: "one" })).toMatchObject({ ok: true });
  expect(await recordReading(register, next, { version, form: "one" })).toEqual({ ok: true, reading: null });
  const other = reading(indicator.id, "2023-11-30", 181);
  expect(await recordReading(register, other, { version, form: "two" })).toMatchObject({
    reason: "changed-meanwhile",
    changes: [{ action: "record-reading" }],
  });
  expect((await followed(register)).indicator.series.last?.value).toBe(180);
});
