import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { type AcceptanceInput, recordAcceptance } from "@/lib/operations/record-acceptance";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const NOTHING = { title: null, symbol: null, paragraph: null, address: null, date: null, passage: null };

const accepted: AcceptanceInput = {
  ...{ slug: SEED, label: "26", provision: "26.requests.0", bodyId: "secretary-general" },
  ...{ acceptance: "accepted", asOf: "2020-02-01", note: "In a letter to the President." },
  evidence: [{ ...NOTHING, symbol: "A/74/700" }],
};

async function acceptances(register: Register) {
  const page = await showMandate(register, SEED, "26", null);
  return page?.acceptances.get("26.requests.0") ?? [];
}

it("what a body made of what is asked of it stands apart from what it did, newest first, with evidence", async () => {
  const register = await registers.withSeed("2026-11-24");
  const before = await showMandate(register, SEED, "26", null);
  expect(await recordAcceptance(register, accepted)).toEqual({ ok: true });
  const noted = { ...accepted, acceptance: "noted", asOf: "2020-01-01", note: null, evidence: [] } as const;
  expect(await recordAcceptance(register, noted)).toEqual({ ok: true });
  expect(await acceptances(register)).toMatchObject([
    { acceptance: "accepted", body: { name: "Secretary-General" }, evidence: [{ symbol: "A/74/700" }] },
    { acceptance: "noted", asOf: "2020-01-01", evidence: [] },
  ]);
  const after = await showMandate(register, SEED, "26", null);
  expect(after?.mandate).toEqual(before?.mandate);
  expect(await acceptances({ ...register, today: "2019-12-31" })).toEqual([]);
});

it("is refused to a reader, of a day ahead, for a body that is not addressed, twice, and for what is not there", async () => {
  const register = await registers.withSeed("2026-11-24");
  const refused = async (change: Partial<AcceptanceInput>) => {
    const outcome = await recordAcceptance(register, { ...accepted, ...change });
    return outcome.ok ? null : outcome.reason;
  };
  expect(await recordAcceptance({ ...register, actor: READER }, accepted)).toMatchObject({
    reason: "not-allowed",
  });
  expect(await refused({ asOf: "2026-11-25" })).toBe("day-ahead");
  expect(await refused({ bodyId: "unodc" })).toBe("not-addressed");
  expect(await refused({ provision: "26.requests.7" })).toBe("not-found");
  expect(await refused({ label: "99" })).toBe("not-found");
  expect(await refused({ evidence: [{ ...NOTHING, address: "javascript:alert(1)" }] })).toBe(
    "evidence-refused",
  );
  expect(await refused({})).toBeNull();
  expect(await refused({})).toBe("already-recorded");
});

it("the audit says before and after, a form sent twice records once, and the second of two people is told", async () => {
  const register = await registers.withSeed("2026-11-24");
  const { version } = await register.store.mandate.findFirstOrThrow({ where: { label: "26" } });
  const seen = { version, form: "one-time" };
  await recordAcceptance(register, accepted, { version });
  const later = { ...accepted, acceptance: "not-accepted", asOf: "2020-03-01" } as const;
  expect(await recordAcceptance(register, later, seen)).toMatchObject({
    reason: "changed-meanwhile",
    changes: [{ by: "operator", action: "record-acceptance" }],
  });
  const again = { version: version + 1, form: "one-time" };
  expect(await recordAcceptance(register, later, again)).toEqual({ ok: true });
  expect(await recordAcceptance(register, later, again)).toEqual({ ok: true });
  expect(await acceptances(register)).toHaveLength(2);
  const entry = await register.store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(JSON.parse(entry.detail)).toMatchObject({
    before: { acceptance: "accepted", asOf: "2020-02-01" },
    after: { acceptance: "not-accepted", bodyId: "secretary-general" },
  });
});
