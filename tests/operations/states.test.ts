import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { importResolution } from "@/lib/operations/import-resolution";
import { importStates } from "@/lib/operations/import-states";
import { listIndicators } from "@/lib/operations/list-indicators";
import { listStates } from "@/lib/operations/list-states";
import { recordState, type StateInput } from "@/lib/operations/record-state";
import type { Register } from "@/lib/operations/register";
import { readSeed } from "@/lib/operations/seed";
import { parseStateLines } from "@/lib/operations/state-lines";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const PLACE = { slug: SEED, label: "1", provision: "1.urges.0" };
const NOTHING = { title: null, symbol: null, paragraph: null, address: null, date: null, passage: null };

const ratified: StateInput = {
  ...PLACE,
  states: ["nepal", "chad"],
  said: {
    ...{ status: "implemented", asOf: "2021-01-01", doneOn: "2020-06-16", note: null },
    ...{ judgement: "register", evidence: [{ ...NOTHING, address: "https://treaties.un.org/" }] },
  },
};

const saying = (said: Partial<StateInput["said"]>): StateInput => ({
  ...ratified,
  said: { ...ratified.said, ...said },
});

async function statusOf(register: Register, state: string, asOf: string | null = null) {
  const list = await listStates(register, PLACE, asOf as never);
  return list?.states.find((one) => one.state.id === state)?.records[0]?.status ?? null;
}

const lastAudit = (register: Register) =>
  register.store.auditEntry.findFirstOrThrow({ orderBy: { id: "desc" } });

it("what is recorded of two States stands with its evidence from the day of which it is said, and of the others there is no information", async () => {
  const register = await registers.withSeed("2026-11-24");
  expect(await recordState(register, ratified)).toEqual({ ok: true, recorded: 2, known: [] });
  const list = await listStates(register, PLACE, null);
  expect(list?.states).toHaveLength(193);
  expect(list?.rollUp.counts).toMatchObject({ implemented: 2, "no-information": 191, "not-started": 0 });
  expect(list?.states.find(({ state }) => state.id === "nepal")?.records).toMatchObject([
    { status: "implemented", doneOn: "2020-06-16", evidence: [{ address: "https://treaties.un.org/" }] },
  ]);
  expect(await statusOf(register, "nepal", "2020-12-31")).toBeNull();
  expect((await listStates(register, PLACE, "2020-12-31"))?.rollUp.counts["no-information"]).toBe(193);
  expect(await listStates(register, PLACE, "2019-11-06")).toBeNull();
});

it("what is said later follows what was said before, and no information takes it back without losing it", async () => {
  const register = await registers.withSeed("2026-11-24");
  await recordState(register, ratified);
  const back = { status: "no-information", doneOn: null, evidence: [] } as const;
  await recordState(register, { ...saying(back), states: ["chad"] });
  expect(await statusOf(register, "chad")).toBe("no-information");
  expect(await statusOf(register, "nepal")).toBe("implemented");
  const list = await listStates(register, PLACE, null);
  expect(list?.states.find(({ state }) => state.id === "chad")?.records.map(({ status }) => status)).toEqual([
    "no-information",
    "implemented",
  ]);
});

it("is refused to a reader, without evidence, of a day ahead, of what is no Member State, and where not each State is asked", async () => {
  const register = await registers.withSeed("2026-11-24");
  const refused = async (input: StateInput, as: Register = register) => {
    const outcome = await recordState(as, input);
    return outcome.ok ? null : outcome.reason;
  };
  expect(await refused(ratified, { ...register, actor: READER })).toBe("not-allowed");
  expect(await refused(saying({ evidence: [] }))).toBe("evidence-missing");
  expect(await refused(saying({ asOf: "2026-11-25" }))).toBe("day-ahead");
  expect(await refused(saying({ doneOn: "2021-01-02" }))).toBe("done-later");
  expect(await refused({ ...ratified, states: [] })).toBe("nothing-chosen");
  expect(await refused({ ...ratified, states: ["nepal", "atlantis"] })).toBe("unknown-state");
  expect(await refused({ ...ratified, states: ["holy-see"] })).toBe("unknown-state");
  expect(await refused({ ...ratified, label: "15", provision: "15.calls-upon.0" })).toBe("not-tracked");
  expect(await refused({ ...ratified, provision: "1.urges.7" })).toBe("not-found");
  expect(
    await listStates(register, { ...PLACE, label: "15", provision: "15.calls-upon.0" }, null),
  ).toBeNull();
  expect(await register.store.stateRecord.count()).toBe(0);
});

it("the same said again is left out where it is known, and refused where nothing is new", async () => {
  const register = await registers.withSeed("2026-11-24");
  await recordState(register, ratified);
  expect(await recordState(register, { ...ratified, states: ["nepal", "togo"] })).toEqual({
    ok: true,
    recorded: 1,
    known: ["nepal"],
  });
  expect(await recordState(register, ratified)).toMatchObject({ reason: "already-recorded" });
});

it("the audit says of each State what stood before and what stands now; a form sent twice records once, and the second of two people is told", async () => {
  const register = await registers.withSeed("2026-11-24");
  const version = (await listStates(register, PLACE, null))?.version;
  const first = { ...saying({ status: "in-progress", doneOn: null, evidence: [] }), states: ["nepal"] };
  expect(await recordState(register, first, { version, form: "one" })).toMatchObject({ recorded: 1 });
  expect(await recordState(register, first, { version, form: "one" })).toMatchObject({ ok: true });
  expect(await register.store.stateRecord.count()).toBe(1);
  expect(await recordState(register, ratified, { version, form: "two" })).toMatchObject({
    reason: "changed-meanwhile",
    changes: [{ by: "operator", action: "record-state" }],
  });
  await recordState(register, saying({ asOf: "2021-01-02" }));
  const { action, subject, detail } = await lastAudit(register);
  expect([action, subject]).toEqual(["record-state", `${SEED}/1`]);
  expect(JSON.parse(detail)).toMatchObject({
    provision: "1.urges.0",
    states: [
      { before: { status: "in-progress" }, after: { state: "nepal", status: "implemented" } },
      { before: null, after: { state: "chad", status: "implemented" } },
    ],
  });
});

it("what was said of States stays when the resolution is imported again", async () => {
  const register = await registers.withSeed("2026-11-24");
  await recordState(register, ratified);
  const { bytes, source, symbol } = readSeed("prisma/seed");
  const text = new TextDecoder().decode(bytes).replace("as a matter of priority", "as a matter of urgency");
  const before = await register.store.resolution.findFirstOrThrow();
  expect(
    await importResolution(register, { source, bytes: new TextEncoder().encode(text), known: { symbol } }),
  ).toMatchObject({
    ok: true,
  });
  expect((await register.store.resolution.findFirstOrThrow()).id).not.toBe(before.id);
  expect(await statusOf(register, "nepal")).toBe("implemented");
  const figures = await listIndicators(register, SEED, "1", null);
  expect(figures?.provisions[0]?.indicators[0]?.series.last?.value).toBe(178);
});

const list = (text: string) => ({ ...PLACE, bytes: new TextEncoder().encode(text), judgement: "register" });

const GOOD = [
  "State,Status,Day,Source,Done",
  "Nepal,Implemented,2021-01-01,https://treaties.un.org/,2020-06-16",
  "TCD,in-progress,2021-01-01,,",
  '"Bolivia (Plurinational State of)",implemented,2021-01-01,CTOC/COP/2018/2,',
].join("\n");

it("a list is shown first and stores nothing; confirmed it is stored whole, with its sources as evidence, and known lines are left out", async () => {
  const register = await registers.withSeed("2026-11-24");
  const preview = await importStates(register, list(GOOD), { preview: true });
  expect(preview).toMatchObject({
    ok: true,
    known: 0,
    lines: [{ line: 2, state: "nepal" }, { state: "chad" }, { state: "bolivia" }],
  });
  expect(await register.store.stateRecord.count()).toBe(0);
  expect(await importStates(register, list(GOOD))).toMatchObject({ ok: true });
  expect(await statusOf(register, "chad")).toBe("in-progress");
  const states = await listStates(register, PLACE, null);
  const evidence = (id: string) => states?.states.find(({ state }) => state.id === id)?.records[0]?.evidence;
  expect(evidence("nepal")).toMatchObject([{ address: "https://treaties.un.org/", symbol: null }]);
  expect(evidence("bolivia")).toMatchObject([{ symbol: "CTOC/COP/2018/2" }]);
  expect(await importStates(register, list(GOOD))).toMatchObject({ ok: true, lines: [], known: 3 });
  expect(await register.store.stateRecord.count()).toBe(3);
});

it("where one line cannot be read nothing is stored, and each such line is told with its number", async () => {
  const register = await registers.withSeed("2026-11-24");
  const bad = [
    "Nepal,implemented,2021-01-01,https://treaties.un.org/",
    "Atlantis,implemented,2021-01-01,X",
    "Chad,finished,2021-13-01,",
    "Togo,implemented,2021-01-01,",
    "Benin,in-progress,2026-11-25,",
    "Mali,in-progress,2021-01-01,javascript://x",
    "NPL,in-progress,2021-01-01,",
  ].join("\n");
  const outcome = await importStates(register, list(bad));
  if (outcome.ok || outcome.reason !== "unreadable-lines") throw new Error("The list was read.");
  expect(outcome.problems.map(({ line, message }) => [line, message])).toEqual([
    [2, "“Atlantis” is no Member State by name, code or id."],
    [3, "“finished” is no status. “2021-13-01” is no day; write it as 2021-09-14."],
    [4, "“Implemented” needs a source."],
    [5, "The day is still ahead."],
    [
      6,
      "The source is no address of a page that begins with https:// or http://, or is longer than 500 characters.",
    ],
    [7, "The same State and day stand in line 1 already."],
  ]);
  expect(await register.store.stateRecord.count()).toBe(0);
});

it("a list is divided by commas, semicolons or tabs, may have a mark at its start, and is told apart from what is none", () => {
  const read = (text: string) => parseStateLines(new TextEncoder().encode(text), "2026-11-24");
  for (const sign of [",", ";", "\t"]) {
    const text = `\uFEFFday,state,status\r\n2021-01-01,Côte d’Ivoire,Ongoing\r\n\r\n`.replaceAll(",", sign);
    expect(read(text).lines, sign).toMatchObject([{ line: 2, state: "cote-divoire", status: "ongoing" }]);
  }
  expect(read('Nepal,"implemented').problems).toMatchObject([
    { message: "The list is no list of columns: a quotation mark has no end, or stands within a word." },
  ]);
  expect(read("").lines).toEqual([]);
  expect(read("Nepal,ongoing,2021-01-01\n".repeat(5001)).problems).toMatchObject([{ line: 5001 }]);
});

it("a list is refused to a reader, when it is empty, and when it is larger than 1 MB", async () => {
  const register = await registers.withSeed("2026-11-24");
  const refused = async (text: string, as: Register = register) => {
    const outcome = await importStates(as, list(text));
    return outcome.ok ? null : outcome.reason;
  };
  expect(await refused(GOOD, { ...register, actor: READER })).toBe("not-allowed");
  expect(await refused("")).toBe("empty");
  expect(await refused("state,status,day\n")).toBe("empty");
  expect(await refused("x".repeat(1024 * 1024 + 1))).toBe("too-large");
});
