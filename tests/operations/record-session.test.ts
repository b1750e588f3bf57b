import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { importResolution } from "@/lib/operations/import-resolution";
import { listDueOfSession, listOrgans, listSessions } from "@/lib/operations/list-sessions";
import { recordSession, type SessionToRecord } from "@/lib/operations/record-session";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { readSeed } from "@/lib/operations/seed";
import { showMandate } from "@/lib/operations/show-mandate";
import { withdrawSession } from "@/lib/operations/withdraw-session";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const LATER: SessionToRecord = {
  organ: "General Assembly",
  series: "regular",
  number: 76,
  opens: "2021-09-21",
  closes: null,
  source: "A/INF/76/1",
};

async function reportOf(register: Register) {
  const page = await showMandate(register, SEED, "26", null);
  const occurrence = page?.mandate.provisions.flatMap(({ occurrences }) => occurrences)[0];
  if (occurrence === undefined) throw new Error("Paragraph 26 of the seed has no occurrence.");
  return occurrence;
}

it("moves what hangs on a session, keeps what was said of it, and says so", async () => {
  const register = await registers.withSeed("2026-11-24");
  const before = await reportOf(register);
  expect([before.from, before.by]).toEqual(["2021-09-14", "2022-09-12"]);

  const outcome = await recordSession(register, LATER);

  expect(outcome).toMatchObject({ ok: true });
  const after = await reportOf(register);
  expect([after.from, after.by, after.status, after.timeliness]).toEqual([
    "2021-09-21",
    "2022-09-12",
    "implemented",
    "early",
  ]);
  expect(after.id).toBe(before.id);
  expect(after.records).toEqual(before.records);
  expect(after.reasons[0]).toMatchObject({ values: { opensBasis: "recorded", source: "A/INF/76/1" } });
  expect(after.moves).toEqual([
    {
      on: "2026-11-24",
      by: "operator",
      before: { from: "2021-09-14", by: "2022-09-12" },
      cause: { is: "session", organ: "General Assembly", series: "regular", number: 76 },
    },
  ]);
});

it("moves the end of the session before, too, where sessions follow one another", async () => {
  const register = await registers.withSeed("2026-11-24");
  await recordSession(register, { ...LATER, number: 77, opens: "2022-09-20", source: "A/INF/77/1" });
  expect((await reportOf(register)).by).toBe("2022-09-19");
});

it("says in a preview what would move, and moves nothing", async () => {
  const register = await registers.withSeed("2026-11-24");
  const preview = await recordSession(register, LATER, { preview: true });
  const before = await reportOf(register);
  const done = await recordSession(register, LATER);
  if (!preview.ok || !done.ok) throw new Error("It was refused.");
  expect(before.moves).toEqual([]);
  expect(preview.moved.length).toBeGreaterThan(1);
  expect(done.moved).toEqual(preview.moved);
  expect(await register.store.auditEntry.count({ where: { action: "record-session" } })).toBe(1);
});

it("moves back when the days are withdrawn", async () => {
  const register = await registers.withSeed("2026-11-24");
  const before = await reportOf(register);
  await recordSession(register, LATER);
  expect(await withdrawSession(register, LATER)).toMatchObject({ ok: true });
  const after = await reportOf(register);
  expect([after.from, after.by, after.reasons]).toEqual([before.from, before.by, before.reasons]);
  expect(await withdrawSession(register, LATER)).toMatchObject({ ok: false, reason: "not-recorded" });
});

it("gives the days to a text that is imported afterwards, and to one that is imported again", async () => {
  const register = registers.empty("2026-11-24");
  await recordSession(register, LATER);
  const seed = readSeed("prisma/seed");
  const document = { bytes: seed.bytes, source: seed.source, known: { symbol: seed.symbol } };
  await importResolution(register, document);
  expect((await reportOf(register)).from).toBe("2021-09-21");

  const id = (await reportOf(register)).id;
  await recordStatus(register, id, {
    ...{ status: "in-progress", asOf: "2021-10-01", doneOn: null, note: null, judgement: "register" },
    ...{ evidence: [], onwards: false },
  });
  const changed = new TextEncoder().encode(
    new TextDecoder().decode(seed.bytes).replace("grave challenges", "gravest challenges"),
  );
  expect(await importResolution(register, { ...document, bytes: changed })).toMatchObject({
    result: "updated",
  });
  const again = await reportOf(register);
  expect([again.from, again.status, again.moves]).toEqual(["2021-09-21", "in-progress", []]);
});

it("follows a recurrence to a session of which only now the days are known", async () => {
  const register = await registers.withSeed("2026-11-24");
  const meetings = async () =>
    (await showMandate(register, SEED, "4", null))?.mandate.provisions
      .flatMap(({ occurrences }) => occurrences)
      .filter(({ kind }) => kind === "recurrence")
      .map(({ from }) => from);
  expect(await meetings()).toContain("2029-09-11");
  await recordSession(register, { ...LATER, number: 84, opens: "2029-09-18", source: "A/INF/84/1" });
  expect(await meetings()).toContain("2029-09-18");
});

it("refuses days that cannot be, and says what to do", async () => {
  const register = await registers.withSeed("2026-11-24");
  const refused = async (session: Partial<SessionToRecord>) => {
    const outcome = await recordSession(register, { ...LATER, ...session });
    return outcome.ok ? null : outcome.reason;
  };
  expect(await refused({ organ: "Trusteeship Council" })).toBe("organ-unknown");
  expect(await refused({ closes: "2021-09-01" })).toBe("days-reversed");
  expect(await refused({ opens: "2020-09-01" })).toBe("out-of-order");
  expect(await refused({ opens: "2022-10-01" })).toBe("out-of-order");
  expect(await refused({ organ: "Human Rights Council", number: 63, opens: "2026-09-14" })).toBe(
    "closes-missing",
  );
  expect(await recordSession({ ...register, actor: READER }, LATER)).toMatchObject({ reason: "not-allowed" });
  expect(await register.store.calendarSession.count()).toBe(0);
});

it("lists organs and sessions with how their days are known and what hangs on them", async () => {
  const register = await registers.withSeed("2026-11-24");
  await recordSession(register, LATER);
  const organs = await listOrgans(register, null);
  expect(organs.find(({ organ }) => organ === "General Assembly")?.running?.number).toBe(81);
  const list = await listSessions(register, "General Assembly");
  const session = list?.sessions.find(({ series, number }) => series === "regular" && number === 76);
  expect(session).toMatchObject({
    days: { opens: "2021-09-21", opensBasis: "recorded" },
    published: { opens: "2021-09-14", opensBasis: "observed" },
    recorded: { by: "operator", on: "2026-11-24" },
  });
  const due = await listDueOfSession(register, { organ: "General Assembly", number: 76 }, null);
  expect(due).toHaveLength(session?.due ?? -1);
  expect(await listSessions(register, "Trusteeship Council")).toBeNull();
});
