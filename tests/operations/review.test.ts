import { readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { type Actor, READER } from "@/lib/access/permissions";
import { confirmDocument } from "@/lib/operations/confirm-document";
import { confirmParagraph } from "@/lib/operations/confirm-paragraph";
import { correctParagraph } from "@/lib/operations/correct-paragraph";
import { importResolution } from "@/lib/operations/import-resolution";
import { listReviewQueue } from "@/lib/operations/list-review-queue";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { showReview } from "@/lib/operations/show-review";
import { takeGrammar } from "@/lib/operations/take-grammar";
import { withdrawReview } from "@/lib/operations/withdraw-review";
import { brokenReferences, TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const REVIEWER: Actor = { name: "A. Reviewer", role: "reviewer", door: "web" };
const seedText = readFileSync("prisma/seed/resolution.txt", "utf8");
const bytes = (words: string) => new TextEncoder().encode(words);
const seedDocument = (words: string) => ({
  bytes: bytes(words),
  source: "resolution.txt",
  known: { symbol: "A/C.3/74/L.10/Rev.1" },
});

const HARBOURS = `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of harbours

The General Assembly,

Recalling the importance of harbours,

1. Requests the Museum of Pacific Navigation to report on harbours to the General Assembly at its eighty-first session and to keep its charts;

2. Invites Member States to keep their harbours open.

3. Notes the work of the Keepers of Harbours.
`;
const HARBOUR = "care-of-harbours-2025-11-03";
const harbours = (words = HARBOURS) => ({ bytes: bytes(words), source: "harbours.txt" });

async function withSeed(): Promise<Register> {
  return { ...(await registers.withSeed("2026-11-24")), actor: REVIEWER };
}

async function withHarbours(): Promise<Register> {
  const register = { ...registers.empty("2026-11-24"), actor: REVIEWER };
  expect(await importResolution(register, harbours())).toMatchObject({ ok: true });
  return register;
}

async function provisionsOf(register: Register, slug: string, label: string) {
  return (await showMandate(register, slug, label, null))?.mandate.provisions ?? [];
}

/** As a document that was read by an earlier grammar: it is read anew when it comes again. */
async function ageGrammar({ store }: Register): Promise<void> {
  await store.resolution.updateMany({ data: { grammar: 1 } });
}

const rows = async (register: Register) => ({
  records: await register.store.statusRecord.count(),
  evidence: await register.store.evidence.count(),
  broken: await brokenReferences(register),
});

const on = (label: string, resolution = SEED) => ({ resolution, label });

describe("the queue of what is unsure", () => {
  it("has the paragraphs with open findings, the heaviest first, and a confirmed one is gone from it", async () => {
    const register = await withHarbours();
    const queue = await listReviewQueue(register, {});
    expect(queue.lines.map(({ label }) => label)).toEqual(["1"]);
    expect(queue.lines[0]).toMatchObject({
      resolution: { slug: HARBOUR },
      findings: [{ rule: "addressee-unknown" }],
      words: expect.stringContaining("Museum of Pacific Navigation"),
    });
    expect(queue.next).toBeNull();
    expect(await confirmParagraph(register, on("1", HARBOUR))).toEqual({ ok: true, moved: [] });
    expect((await listReviewQueue(register, {})).lines).toEqual([]);
    expect((await provisionsOf(register, HARBOUR, "1")).map(({ certain }) => certain)).toEqual([true]);
  });

  it("is told apart by resolution, rule and body, and goes on behind the last line", async () => {
    const register = await withHarbours();
    const more = HARBOURS.replaceAll("harbours", "canals").replace("Harbours", "Canals");
    await importResolution(register, harbours(more.replace("Member States", "the Canal Guild")));
    const all = await listReviewQueue(register, {});
    expect(all.lines).toHaveLength(3);
    expect(all.lines.map(({ weight }) => weight)).toEqual(
      [...all.lines].map(({ weight }) => weight).sort((a, b) => b - a),
    );
    const first = await listReviewQueue(register, { limit: 2 });
    const rest = await listReviewQueue(register, { limit: 2, after: first.next });
    expect([...first.lines, ...rest.lines]).toEqual(all.lines);
    expect((await listReviewQueue(register, { resolution: HARBOUR })).lines).toHaveLength(1);
    expect((await listReviewQueue(register, { rule: "verb-unknown" })).lines).toEqual([]);
    expect((await listReviewQueue(register, { body: "named-canal-guild" })).lines).toMatchObject([
      { label: "2" },
    ]);
  });

  it("keeps what is unsure of a document as a whole until a person has looked", async () => {
    const register = await withHarbours();
    const text = HARBOURS.replace("3 November 2025\n", "").replace(
      "importance of harbours,",
      "importance of",
    );
    await importResolution(register, { bytes: bytes(text), source: "undated.txt" });
    const whole = async () => (await listReviewQueue(register, {})).lines.filter(({ label }) => label === "");
    const [line] = await whole();
    expect(line?.findings.map(({ rule }) => rule).sort()).toEqual(["date-missing", "text-unfinished"]);
    const resolution = line?.resolution.slug ?? "";
    expect(await confirmDocument({ ...register, actor: READER }, { resolution })).toMatchObject({
      reason: "not-allowed",
    });
    expect(await confirmDocument(register, { resolution })).toMatchObject({ ok: true });
    expect(await whole()).toEqual([]);
  });
});

describe("a corrected paragraph", () => {
  it("stands as the person has it, with what the grammar had found beside it, and is audited", async () => {
    const register = await withHarbours();
    const outcome = await correctParagraph(register, { ...on("1", HARBOUR), version: 0, note: "As it is" }, [
      { is: "force", provision: 0, force: "invitation" },
      { is: "remove-addressee", provision: 0, position: 0 },
      { is: "add-addressee", provision: 0, span: null, body: "UNODC" },
    ]);
    expect(outcome).toEqual({ ok: true, moved: [] });
    expect(await provisionsOf(register, HARBOUR, "1")).toMatchObject([
      { force: "invitation", certain: true, addressees: [{ bodyId: "unodc", span: null }] },
    ]);
    const page = await showReview(register, HARBOUR, "1", null);
    expect(page).toMatchObject({
      version: 1,
      difference: null,
      history: [{ decision: "corrected", by: "A. Reviewer", note: "As it is" }],
    });
    expect(await register.store.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      actor: "A. Reviewer",
      action: "correct-paragraph",
      subject: `${HARBOUR}/1`,
    });
    const provision = await register.store.provision.findFirst({ where: { mandate: { label: "1" } } });
    expect(provision?.grammar).toBeNull();
    expect((await showMandate(register, HARBOUR, "1", null))?.review).toMatchObject({
      decision: "corrected",
      by: "A. Reviewer",
      found: [{ force: "request", addressees: [{ name: "Museum of Pacific Navigation" }] }],
    });
  });

  it("survives a better grammar and the same document coming again, as do closed findings", async () => {
    const register = await withHarbours();
    await correctParagraph(register, on("1", HARBOUR), [{ is: "force", provision: 0, force: "call" }]);
    await ageGrammar(register);
    expect(await importResolution(register, harbours())).toMatchObject({ ok: true, result: "updated" });
    expect(await provisionsOf(register, HARBOUR, "1")).toMatchObject([{ force: "call", certain: true }]);
    expect((await listReviewQueue(register, {})).lines).toEqual([]);
    expect((await showReview(register, HARBOUR, "1", null))?.version).toBe(1);
  });

  it("is shown beside what a better grammar says, and a reviewer takes that or leaves it", async () => {
    const register = await withHarbours();
    await correctParagraph(register, on("1", HARBOUR), [{ is: "force", provision: 0, force: "call" }]);
    // As if the grammar had found nobody then.
    const { id, basis } = await register.store.review.findFirstOrThrow();
    const poorer = JSON.parse(basis).map((one: object) => ({ ...one, addressees: [] }));
    await register.store.review.update({ where: { id }, data: { basis: JSON.stringify(poorer) } });
    await ageGrammar(register);
    await importResolution(register, harbours());
    expect(await provisionsOf(register, HARBOUR, "1")).toMatchObject([{ force: "call" }]);
    const queue = await listReviewQueue(register, {});
    expect(queue.lines[0]?.findings.map(({ rule }) => rule)).toEqual(["review-differs"]);
    expect((await showReview(register, HARBOUR, "1", null))?.difference).toMatchObject([
      { force: "request", addressees: [{ bodyId: "named-museum-of-pacific-navigation" }] },
    ]);
    expect(await confirmParagraph(register, on("1", HARBOUR))).toMatchObject({ ok: true });
    expect((await showReview(register, HARBOUR, "1", null))?.difference).toBeNull();
    expect(await provisionsOf(register, HARBOUR, "1")).toMatchObject([{ force: "call" }]);
    expect(await takeGrammar(register, on("1", HARBOUR))).toMatchObject({ ok: true });
    expect(await provisionsOf(register, HARBOUR, "1")).toMatchObject([{ force: "request", certain: true }]);
    expect((await listReviewQueue(register, {})).lines).toEqual([]);
  });

  it("is not laid over a text that has changed, and a finding says whose work it was", async () => {
    const register = await withHarbours();
    await correctParagraph(register, on("1", HARBOUR), [{ is: "force", provision: 0, force: "call" }]);
    await register.store.resolution.updateMany({ data: { symbol: "A/C.2/80/L.1" } });
    const changed = {
      ...harbours(HARBOURS.replace("keep its charts", "keep all of its charts")),
      known: { symbol: "A/C.2/80/L.1" },
    };
    expect(await importResolution(register, changed)).toMatchObject({ ok: true, result: "updated" });
    const slug = "A-C.2-80-L.1";
    expect(await provisionsOf(register, slug, "1")).toMatchObject([{ force: "request", certain: false }]);
    const [line] = (await listReviewQueue(register, {})).lines;
    expect(line?.findings.map(({ message }) => message)).toContain(
      "Paragraph 1 was corrected by A. Reviewer on 24 November 2026; its text has changed: look again.",
    );
    expect(await confirmParagraph(register, on("1", slug))).toMatchObject({ ok: true });
    expect((await listReviewQueue(register, {})).lines).toEqual([]);
  });

  it("goes back to what the grammar finds when the review is taken back, and its findings are open again", async () => {
    const register = await withHarbours();
    expect(await withdrawReview(register, on("1", HARBOUR))).toMatchObject({ reason: "nothing-to-change" });
    await correctParagraph(register, on("1", HARBOUR), [{ is: "remove", provision: 0 }]);
    expect(await provisionsOf(register, HARBOUR, "1")).toEqual([]);
    expect(await withdrawReview(register, on("1", HARBOUR))).toMatchObject({ ok: true });
    expect(await provisionsOf(register, HARBOUR, "1")).toMatchObject([{ force: "request", certain: false }]);
    expect((await listReviewQueue(register, {})).lines).toMatchObject([{ label: "1" }]);
    expect(await register.store.review.count()).toBe(2);
    const provision = await register.store.provision.findFirst({ where: { mandate: { label: "1" } } });
    expect(provision?.grammar).not.toBeNull();
  });
});

describe("status records of a corrected paragraph", () => {
  const standing = async (register: Register, label: string) =>
    (await provisionsOf(register, SEED, label)).map(({ verb, occurrences }) => [
      verb,
      occurrences.flatMap(({ records, body }) => records.map(({ status }) => `${body?.id}: ${status}`)),
    ]);

  it("keep their places when another paragraph is corrected, with the days on which all was recorded", async () => {
    const register = await withSeed();
    const before = await rows(register);
    const shown = await standing(register, "26");
    const { importedAt, slug } = await register.store.resolution.findFirstOrThrow();
    await correctParagraph(register, on("13"), [{ is: "force", provision: 0, force: "request" }]);
    expect(await rows(register)).toEqual(before);
    expect(await standing(register, "26")).toEqual(shown);
    expect(await register.store.resolution.findFirst()).toMatchObject({ importedAt, slug });
  });

  it("go along with a changed verb, and the reviewer is told", async () => {
    const register = await withSeed();
    const before = await rows(register);
    const outcome = await correctParagraph(register, on("26"), [
      { is: "verb", provision: 0, span: [31, 40] },
      { is: "remove-addressee", provision: 0, position: 0 },
      { is: "add-addressee", provision: 0, span: null, body: "unodc" },
    ]);
    expect(outcome).toMatchObject({
      ok: true,
      moved: [
        {
          label: "26",
          from: { verb: "requests", key: "secretary-general | General Assembly 76" },
          to: { verb: "to submit", key: "unodc | General Assembly 76" },
        },
      ],
    });
    expect(await rows(register)).toEqual(before);
    expect(await standing(register, "26")).toEqual([["to submit", ["unodc: implemented"]]]);
    const moves = await register.store.move.count();
    expect(moves).toBe(0);
  });

  it("stay with the words they were made of when a provision with the same verb before them is gone", async () => {
    const register = await withSeed();
    const [first, second] = await provisionsOf(register, SEED, "14");
    expect([first?.verb, second?.verb]).toEqual(["invites", "invites"]);
    const said = { status: "in-progress", asOf: "2021-01-01", doneOn: null, note: null } as const;
    const id = second?.occurrences[0]?.id ?? 0;
    await recordStatus(register, id, { ...said, judgement: "assessed", evidence: [] });
    expect(await correctParagraph(register, on("14"), [{ is: "remove", provision: 0 }])).toEqual({
      ok: true,
      moved: [],
    });
    expect(await standing(register, "14")).toEqual([["invites", ["member-states: in-progress"]]]);
  });

  it("are never lost: a paragraph that holds some cannot be left without a provision", async () => {
    const register = await withSeed();
    const before = await rows(register);
    const version = (await showReview(register, SEED, "26", null))?.version;
    expect(await correctParagraph(register, on("26"), [{ is: "remove", provision: 0 }])).toMatchObject({
      ok: false,
      reason: "records-would-be-lost",
    });
    expect(await rows(register)).toEqual(before);
    expect(await register.store.review.count()).toBe(0);
    expect((await showReview(register, SEED, "26", null))?.version).toBe(version);
  });

  it("move with what else people say of the provision", async () => {
    const register = await withSeed();
    const { id: resolutionId } = await register.store.resolution.findFirstOrThrow();
    const said = { recordedBy: "A. Contributor", recordedAt: register.now };
    await register.store.acceptanceRecord.create({
      data: {
        ...{ resolutionId, provision: "26.requests.0", bodyId: "secretary-general", asOf: "2020-01-01" },
        ...{ acceptance: "accepted", ...said },
      },
    });
    await correctParagraph(register, on("26"), [{ is: "verb", provision: 0, span: [31, 40] }]);
    expect(await register.store.acceptanceRecord.findFirst()).toMatchObject({ provision: "26.to-submit.0" });
  });
});

describe("who reviews", () => {
  it("is a reviewer; a reader only looks", async () => {
    const register = await withHarbours();
    const reader = { ...register, actor: READER };
    const refused = { ok: false, reason: "not-allowed" };
    expect(await confirmParagraph(reader, on("1", HARBOUR))).toMatchObject(refused);
    expect(await correctParagraph(reader, on("1", HARBOUR), [{ is: "remove", provision: 0 }])).toMatchObject(
      refused,
    );
    expect(await withdrawReview(reader, on("1", HARBOUR))).toMatchObject(refused);
    expect(await takeGrammar(reader, on("1", HARBOUR))).toMatchObject(refused);
    expect((await listReviewQueue(reader, {})).lines).toHaveLength(1);
  });

  it("of two at once the second is told who came first, and changes nothing", async () => {
    const register = await withHarbours();
    const force = (name: "call" | "demand") => [{ is: "force", provision: 0, force: name } as const];
    const seen = { ...on("1", HARBOUR), version: 0 };
    const outcomes = await Promise.all([
      correctParagraph(register, seen, force("call")),
      correctParagraph({ ...register, actor: { ...REVIEWER, name: "B. Reviewer" } }, seen, force("demand")),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    const second = outcomes.find(({ ok }) => !ok);
    expect(second).toMatchObject({
      reason: "changed-meanwhile",
      changes: [{ action: "correct-paragraph" }],
    });
    expect(await register.store.review.count()).toBe(1);
    expect(await register.store.auditEntry.count({ where: { action: "correct-paragraph" } })).toBe(1);
  });

  it("is told what cannot be, and nothing is kept", async () => {
    const register = await withHarbours();
    expect(
      await correctParagraph(register, on("1", HARBOUR), [{ is: "verb", provision: 0, span: [0, 9000] }]),
    ).toMatchObject({ ok: false, reason: "cannot-be-corrected" });
    expect(await correctParagraph(register, on("99", HARBOUR), [])).toMatchObject({ reason: "not-found" });
    expect(await correctParagraph(register, on("1", HARBOUR), [])).toMatchObject({
      reason: "nothing-to-change",
    });
    expect(await register.store.review.count()).toBe(0);
  });
});

describe("the document behind the rows", () => {
  it("is read by the grammar as it was when it came", async () => {
    const register = await withSeed();
    const before = await register.store.provision.findMany({
      include: { addressees: true, deadlines: true },
    });
    await correctParagraph(register, on("13"), [{ is: "force", provision: 0, force: "request" }]);
    await withdrawReview(register, on("13"));
    const after = await register.store.provision.findMany({ include: { addressees: true, deadlines: true } });
    const words = (list: typeof before) =>
      list.map(({ verb, start, end, force, addressees, deadlines, certain }) => [
        ...[verb, start, end, force, certain],
        addressees.map(({ bodyId }) => bodyId),
        deadlines.map(({ text, by }) => [text, by]),
      ]);
    expect(words(after)).toEqual(words(before));
    expect(await importResolution(register, seedDocument(seedText))).toMatchObject({ result: "unchanged" });
  });
});
