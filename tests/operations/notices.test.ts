import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { addComment } from "@/lib/operations/add-comment";
import { dateEvent } from "@/lib/operations/date-event";
import { importResolution } from "@/lib/operations/import-resolution";
import { countMyUnseen, listNotices, NOTICES_A_PAGE } from "@/lib/operations/list-notices";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { seeNotices } from "@/lib/operations/see-notices";
import { type Watched, watch } from "@/lib/operations/watch";
import { withdrawComment } from "@/lib/operations/withdraw-comment";
import { inTransaction } from "@/lib/store/store";
import { noticeWatchers, noticeWatchersOf } from "@/lib/store/writing/notices";
import { ON_POSTGRES, TestRegisters } from "../store/register";
import { addPerson, as, type TestPerson } from "./people";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const PLACE = { resolution: SEED, label: "26" };
const MANDATE: Watched = { kind: "mandate", subject: `${SEED}/26` };
const BODY: Watched = { kind: "body", subject: "secretary-general" };
const RESOLUTION: Watched = { kind: "resolution", subject: SEED };

async function comment(register: Register, text: string, label = PLACE.label) {
  const outcome = await addComment(register, { resolution: SEED, label, text });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.id;
}

async function told(register: Register, person: TestPerson) {
  const list = await listNotices(as(register, person), { asOf: null });
  return list?.notices.map(({ kind, by, labels }) => [kind, by, ...labels]);
}

/** What somebody is told when somebody comments on paragraph 26. */
async function toldWatching(...watches: Watched[]) {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader", { role: "reader" });
  const amina = await addPerson(register, "Amina Khalil");
  for (const watched of watches) await watch(as(register, rita), watched);
  await comment(as(register, amina), "Hello");
  return told(register, rita);
}

it.each([
  ["the mandate", [MANDATE]],
  ["its resolution", [RESOLUTION]],
  ["a body that it asks", [BODY]],
  ["all of them, once", [MANDATE, RESOLUTION, BODY]],
])("tells whoever watches %s of a comment", async (_, watches) => {
  expect(await toldWatching(...watches)).toEqual([["comment", "Amina Khalil", "26"]]);
});

it("tells nobody who watches another mandate or another body", async () => {
  expect(
    await toldWatching({ kind: "mandate", subject: `${SEED}/2` }, { kind: "body", subject: "unodc" }),
  ).toEqual([]);
});

it("tells nobody of what they did themselves, nobody who may not sign in any more, and who is named only of that", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const bruno = await addPerson(register, "Bruno Costa");
  const gone = await addPerson(register, "Gone Away");
  for (const person of [amina, bruno, gone]) await watch(as(register, person), MANDATE);
  await register.store.user.update({ where: { id: gone.userId }, data: { active: false } });
  await comment(as(register, amina), "@bruno.costa and @amina.khalil: hello");
  expect(await told(register, amina)).toEqual([]);
  expect(await told(register, gone)).toEqual([]);
  expect(await told(register, bruno)).toEqual([["mention", "Amina Khalil", "26"]]);
});

it("tells of a status that somebody records", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader", { role: "reader" });
  const amina = await addPerson(register, "Amina Khalil");
  await watch(as(register, rita), BODY);
  const { id } = await register.store.occurrence.findFirstOrThrow({
    where: { bodyId: BODY.subject, provision: { mandate: { label: "26" } } },
  });
  const said = { status: "in-progress", asOf: "2026-11-20", doneOn: null, note: null } as const;
  const outcome = await recordStatus(as(register, amina), id, {
    ...said,
    judgement: "register",
    evidence: [],
  });
  expect(outcome).toMatchObject({ ok: true });
  const list = await listNotices(as(register, rita), { asOf: null });
  expect(list?.notices).toMatchObject([
    {
      kind: "status",
      by: "Amina Khalil",
      labels: ["26"],
      detail: { status: "in-progress", asOf: "2026-11-20" },
    },
  ]);
});

it("tells once of all the windows of a resolution that move together, and of a preview nothing", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader");
  const amina = await addPerson(register, "Amina Khalil", { role: "reviewer" });
  const five = await addPerson(register, "Fiona Five");
  await watch(as(register, rita), RESOLUTION);
  await watch(as(register, amina), RESOLUTION);
  await watch(as(register, five), { kind: "mandate", subject: `${SEED}/5` });
  const event = { resolution: SEED, key: "high-level-meeting", source: "A/RES/78/228, para. 4" };
  const days = { from: "2021-11-22", by: "2021-11-23" } as const;
  await dateEvent(as(register, amina), { ...event, ...days }, { preview: true });
  expect(await register.store.notice.count()).toBe(0);
  await dateEvent(as(register, amina), { ...event, ...days });
  expect(await told(register, amina)).toEqual([]);
  expect(await told(register, five)).toEqual([["move", "Amina Khalil", "5"]]);
  const [move, ...others] = (await listNotices(as(register, rita), { asOf: null }))?.notices ?? [];
  expect(others).toEqual([]);
  expect(move?.labels).toContain("5");
  expect(move?.detail.cause).toMatchObject({ is: "event" });
});

const TEXT = `United Nations
General Assembly
Seventy-fourth session
Agenda item 20
3 December 2019

Belarus: draft resolution

Preparations for the conference on small harbours

The General Assembly,

Recalling its resolution 72/11 of 1 November 2017,

1. Decides to convene an international conference on small harbours;

2. Requests the Secretary-General to make arrangements for the conference.
`;

async function importText(register: Register, text: string, symbol = "A/74/L.99") {
  const outcome = await importResolution(register, {
    bytes: new TextEncoder().encode(text),
    source: "harbours.txt",
    known: { symbol },
  });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
}

it("tells of a new resolution that asks a watched body, and of another text of a watched resolution or paragraph", async () => {
  const register = registers.empty("2026-11-24");
  const amina = as(register, await addPerson(register, "Amina Khalil", { role: "reviewer" }));
  const rita = await addPerson(register, "Rita Reader");
  const bruno = await addPerson(register, "Bruno Costa");
  await importText(amina, TEXT.replaceAll("harbours", "islands"), "A/74/L.98");
  await watch(as(register, rita), BODY);
  const { slug } = await importText(amina, TEXT);
  expect(await told(register, rita)).toEqual([["import", "Amina Khalil"]]);
  await watch(as(register, rita), { kind: "resolution", subject: slug });
  await watch(as(register, bruno), { kind: "mandate", subject: `${slug}/2` });
  await importText(amina, TEXT);
  expect(await told(register, bruno)).toEqual([]);
  await importText(amina, TEXT.replace("arrangements", "all arrangements"));
  expect(await told(register, rita)).toHaveLength(2);
  expect(await told(register, bruno)).toEqual([["import", "Amina Khalil", "2"]]);
  const [latest] = (await listNotices(as(register, rita), { asOf: null }))?.notices ?? [];
  expect(latest?.detail.result).toBe("updated");
});

it("shows what is not seen first, and takes for seen only what stood on the page", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = as(register, await addPerson(register, "Rita Reader"));
  const amina = await addPerson(register, "Amina Khalil");
  await watch(rita, RESOLUTION);
  await comment(as(register, amina), "One", "1");
  await comment(as(register, amina), "Two", "2");
  const upTo = (await listNotices(rita, { asOf: null }))?.seeUpTo ?? 0;
  await comment(as(register, amina), "Three", "3");
  expect(await countMyUnseen(rita)).toBe(3);
  expect(await seeNotices(rita, upTo)).toEqual({ ok: true, seen: 2 });
  await comment(as(register, amina), "Four", "4");
  const list = await listNotices(rita, { asOf: null });
  expect(list?.notices.map(({ seen, excerpt }) => [seen, excerpt])).toEqual([
    [false, "Four"],
    [false, "Three"],
    [true, "Two"],
    [true, "One"],
  ]);
  expect(list?.unseen).toBe(2);
});

it("pages through the unseen and then the seen ones without leaving one out or showing one twice", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader");
  const number = 2 * NOTICES_A_PAGE + 7;
  const data = Array.from({ length: number }, (_, n) => ({
    userId: rita.userId,
    kind: "comment",
    subject: `${SEED}/26`,
    by: `Person ${n}`,
    detail: "{}",
    at: register.now,
    seenAt: n % 3 === 0 ? register.now : null,
  }));
  await register.store.notice.createMany({ data });
  const found: [boolean, number][] = [];
  let from: Parameters<typeof listNotices>[1]["from"] = null;
  do {
    const list = await listNotices(as(register, rita), { asOf: null, from });
    found.push(...(list?.notices ?? []).map(({ seen, id }): [boolean, number] => [seen, id]));
    from = list?.next ?? null;
  } while (from !== null);
  expect(found).toEqual(found.toSorted(([a, i], [b, j]) => Number(a) - Number(b) || j - i));
  expect(new Set(found.map(([, id]) => id)).size).toBe(number);
});

it("shows nobody what another was told, and marks nothing of theirs as seen", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = as(register, await addPerson(register, "Rita Reader"));
  const amina = as(register, await addPerson(register, "Amina Khalil"));
  await watch(rita, RESOLUTION);
  const id = await comment(amina, "Hello");
  expect((await listNotices(amina, { asOf: null }))?.notices).toEqual([]);
  expect(await seeNotices(amina, id + 1000)).toEqual({ ok: true, seen: 0 });
  expect(await countMyUnseen(rita)).toBe(1);
  expect(await listNotices(as(register, READER), { asOf: null })).toBe(null);
  expect(await seeNotices(as(register, READER), 1000)).toMatchObject({ reason: "not-signed-in" });
});

it("repeats nothing of a comment that was withdrawn, and nothing later than the day seen from", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = as(register, await addPerson(register, "Rita Reader"));
  const amina = await addPerson(register, "Amina Khalil");
  await watch(rita, RESOLUTION);
  const id = await comment(as(register, amina), "Xylograph");
  await comment(as(register, amina, 86_400), "A day later");
  await withdrawComment(as(register, amina), id);
  const list = await listNotices(rita, { asOf: null });
  expect(list?.notices.map(({ excerpt }) => excerpt)).toEqual(["A day later", null]);
  expect((await listNotices(rita, { asOf: "2026-11-24" }))?.notices).toHaveLength(1);
  expect((await listNotices(rita, { asOf: "2026-11-23" }))?.notices).toHaveLength(0);
});

it("tells each watcher of those paragraphs that concern them", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader");
  const bruno = await addPerson(register, "Bruno Costa");
  await watch(as(register, rita), { kind: "mandate", subject: `${SEED}/5` });
  await watch(as(register, rita), { kind: "body", subject: "unodc" });
  await watch(as(register, bruno), { kind: "mandate", subject: `${SEED}/4` });
  const change = {
    kind: "move",
    resolution: SEED,
    by: "Amina Khalil",
    at: register.now,
    detail: {},
  } as const;
  await inTransaction(register.store, (transaction) =>
    noticeWatchersOf(transaction, change, [
      { label: "4", bodyIds: [] },
      { label: "5", bodyIds: [] },
      { label: "23", bodyIds: ["unodc"] },
    ]),
  );
  expect(await told(register, rita)).toEqual([["move", "Amina Khalil", "5", "23"]]);
  expect(await told(register, bruno)).toEqual([["move", "Amina Khalil", "4"]]);
});

it("says less, and does not fail, of a notice that a later program wrote", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader");
  const notice = { userId: rita.userId, subject: SEED, by: "Amina Khalil", at: register.now };
  await register.store.notice.create({ data: { ...notice, kind: "telepathy", detail: '{"status":7}' } });
  await register.store.notice.create({ data: { ...notice, kind: "status", detail: "no JSON" } });
  const list = await listNotices(as(register, rita), { asOf: null });
  expect(list?.notices.map(({ kind, detail }) => [kind, detail])).toEqual([
    ["status", {}],
    [null, {}],
  ]);
});

// What a plan is called is SQLite's own; the index is the same on both.
it.skipIf(ON_POSTGRES)("costs one look into an index where nobody watches", async () => {
  const register = await registers.withSeed("2026-11-24");
  const plan = await register.store.$queryRawUnsafe<{ detail: string }[]>(
    `EXPLAIN QUERY PLAN SELECT "userId" FROM "Watch" WHERE "kind" = 'body' AND "subject" IN ('unodc', 'x')
     OR "kind" = 'resolution' AND "subject" = 'y'`,
  );
  expect(plan.map(({ detail }) => detail).join("; ")).not.toContain("SCAN");
  const told = await inTransaction(register.store, (transaction) =>
    noticeWatchers(transaction, {
      ...{ kind: "status", resolution: SEED, label: "26", bodyIds: ["unodc"], by: "x" },
      ...{ at: register.now, detail: {} },
    }),
  );
  expect(told).toEqual([]);
});
