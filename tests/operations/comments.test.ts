import { afterAll, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import type { Day } from "@/lib/calendar/day";
import { addComment, type CommentToAdd, LONGEST_COMMENT } from "@/lib/operations/add-comment";
import { COMMENTS_A_PAGE, listComments } from "@/lib/operations/list-comments";
import type { Register } from "@/lib/operations/register";
import { withdrawComment } from "@/lib/operations/withdraw-comment";
import { TestRegisters } from "../store/register";
import { addPerson, as } from "./people";

const registers = new TestRegisters();
afterAll(() => registers.close());

const PLACE = { resolution: "A-C.3-74-L.10-Rev.1", label: "26" };
const SUBJECT = `${PLACE.resolution}/${PLACE.label}`;

async function add(register: Register, text: string, place: Omit<CommentToAdd, "text"> = PLACE) {
  const outcome = await addComment(register, { ...place, text });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
}

async function shown(register: Register, asOf: Day | null = null) {
  const list = await listComments(register, PLACE, { asOf });
  return list?.comments.map(({ author, parts, withdrawn }) => ({
    author,
    text: parts?.map(({ text }) => text).join("") ?? null,
    withdrawn: withdrawn?.by ?? null,
  }));
}

it("shows what people said in order, each with its author, and the text exactly as it was written", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const bruno = await addPerson(register, "Bruno Costa");
  await add(as(register, amina), "<b>First</b>\r\n\r\n  second line\u0000\u202e ");
  await add(as(register, bruno, 1), "I agree.");
  expect(await shown(as(register, READER))).toEqual([
    { author: "Amina Khalil", text: "<b>First</b>\n\n  second line", withdrawn: null },
    { author: "Bruno Costa", text: "I agree.", withdrawn: null },
  ]);
});

it("refuses whoever may only read, an empty comment, one that is too long, and one about nothing", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = as(register, await addPerson(register, "Amina Khalil"));
  const reader = await addPerson(register, "Rita Reader", { role: "reader" });
  const reason = async (by: Register, text: string, place = PLACE) => {
    const outcome = await addComment(by, { ...place, text });
    return outcome.ok ? null : outcome.reason;
  };
  expect(await reason(as(register, reader), "Hello")).toBe("not-allowed");
  expect(await reason(as(register, READER), "Hello")).toBe("not-allowed");
  expect(await reason(amina, " \n\t ")).toBe("empty");
  expect(await reason(amina, "x".repeat(LONGEST_COMMENT + 1))).toBe("too-long");
  expect(await reason(amina, "Hello", { ...PLACE, label: "999" })).toBe("not-found");
  expect(await reason(amina, "x".repeat(LONGEST_COMMENT))).toBe(null);
  expect(await register.store.comment.count()).toBe(1);
});

it("tells whom a comment names, once, and says which names are nobody's", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const bruno = await addPerson(register, "Bruno Costa", { role: "reader" });
  await addPerson(register, "Gone Away", { active: false });
  const text = "@bruno.costa, @Bruno Costa, @gone.away, @amina.khalil: see @nobody and @nobody";
  const { id, unresolved } = await add(as(register, amina), text);
  expect(unresolved).toEqual(["@gone.away", "@nobody"]);
  const notices = await register.store.notice.findMany();
  expect(notices.map(({ userId, kind, subject, by, detail }) => [userId, kind, subject, by, detail])).toEqual(
    [[bruno.userId, "mention", SUBJECT, "Amina Khalil", JSON.stringify({ comment: id })]],
  );
  const list = await listComments(as(register, bruno), PLACE, { asOf: null });
  const mentions = list?.comments[0]?.parts?.filter(({ is }) => is === "mention");
  expect(mentions?.map((part) => part.text)).toEqual(["@bruno.costa", "@Bruno Costa", "@amina.khalil"]);
});

it("lets the author withdraw a comment, whose text then is nowhere in the register", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  await addPerson(register, "Bruno Costa");
  const { id } = await add(as(register, amina), "Xylograph @bruno.costa");
  expect(await withdrawComment(as(register, amina, 60), id)).toEqual({ ok: true });
  expect(await shown(register)).toEqual([{ author: "Amina Khalil", text: null, withdrawn: "Amina Khalil" }]);
  const kept = [
    ...(await register.store.comment.findMany()),
    ...(await register.store.notice.findMany()),
    ...(await register.store.auditEntry.findMany({ where: { subject: SUBJECT } })),
  ];
  expect(JSON.stringify(kept)).not.toContain("Xylograph");
  expect(await withdrawComment(as(register, amina, 61), id)).toMatchObject({ reason: "withdrawn-already" });
});

it("lets an administrator withdraw it, but no other person, even one of the same name", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const twin = { ...(await addPerson(register, "Other Person", { role: "reviewer" })), name: amina.name };
  const head = await addPerson(register, "Hanna Head", { role: "administrator" });
  const { id } = await add(as(register, amina), "Hello");
  for (const other of [twin, { name: amina.name, role: "reviewer", door: "web" } as const, READER])
    expect(await withdrawComment(as(register, other), id)).toMatchObject({ reason: "not-allowed" });
  expect(await withdrawComment(as(register, head), id)).toEqual({ ok: true });
  expect(await shown(register)).toEqual([{ author: "Amina Khalil", text: null, withdrawn: "Hanna Head" }]);
});

it("puts into the audit who said and who withdrew something, not the text", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const head = await addPerson(register, "Hanna Head", { role: "administrator" });
  const { id } = await add(as(register, amina), "Hello");
  await withdrawComment(as(register, head), id);
  const where = { subject: SUBJECT, action: { in: ["add-comment", "withdraw-comment"] } };
  const entries = await register.store.auditEntry.findMany({ where });
  expect(entries.map(({ actor, action, detail }) => [actor, action, JSON.parse(detail)])).toEqual([
    ["Amina Khalil", "add-comment", { comment: id, characters: 5, mentions: 0 }],
    [
      "Hanna Head",
      "withdraw-comment",
      { comment: id, author: "Amina Khalil", saidAt: register.now.toISOString() },
    ],
  ]);
});

it("shows from an earlier day neither what was said later nor who withdrew later, and lets nobody speak there", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const { id } = await add(as(register, amina), "On 24 November");
  await add(as(register, amina, 86_400), "On 25 November");
  await withdrawComment(as(register, amina, 2 * 86_400), id);
  expect(await shown(register, "2026-11-23")).toEqual([]);
  expect(await shown(register, "2026-11-24")).toEqual([
    { author: "Amina Khalil", text: null, withdrawn: null },
  ]);
  expect(await shown(register, "2026-11-25")).toHaveLength(2);
  expect((await shown(register, "2026-11-26"))?.[0]).toMatchObject({ withdrawn: "Amina Khalil" });
  const past = await listComments(as(register, amina), PLACE, { asOf: "2026-11-26" });
  expect(past).toMatchObject({
    mayComment: false,
    comments: [{ mayWithdraw: false }, { mayWithdraw: false }],
  });
});

it("takes the same words from the same person within a minute for a form that was sent twice", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  const bruno = await addPerson(register, "Bruno Costa");
  const { id } = await add(as(register, amina), "@bruno.costa: done");
  expect((await add(as(register, amina, 10), "@bruno.costa: done")).id).toBe(id);
  expect(await register.store.notice.count()).toBe(1);
  await add(as(register, bruno, 10), "@bruno.costa: done");
  await add(as(register, amina, 90), "@bruno.costa: done");
  expect(await register.store.comment.count()).toBe(3);
});

it("shows the latest comments first where there are many, and leads to the earlier ones", async () => {
  const register = await registers.withSeed("2026-11-24");
  const amina = await addPerson(register, "Amina Khalil");
  for (let n = 1; n <= COMMENTS_A_PAGE + 2; n += 1) await add(as(register, amina, n), `Comment ${n}`);
  const latest = await listComments(register, PLACE, { asOf: null });
  expect(latest?.comments).toHaveLength(COMMENTS_A_PAGE);
  expect(latest?.comments[0]?.parts?.[0]?.text).toBe("Comment 3");
  const earlier = await listComments(register, PLACE, { asOf: null, below: latest?.earlier ?? 0 });
  expect(earlier?.comments.map(({ parts }) => parts?.[0]?.text)).toEqual(["Comment 1", "Comment 2"]);
  expect(earlier?.earlier).toBe(null);
});
