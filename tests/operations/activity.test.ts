import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { OPERATOR, READER } from "@/lib/access/permissions";
import { createAccessToken } from "@/lib/operations/create-access-token";
import { type Activity, type ActivityList, listActivity } from "@/lib/operations/list-activity";
import type { Register } from "@/lib/operations/register";
import { parseActivityQuery } from "@/lib/queries/activity-query";
import type { AddressParameters } from "@/lib/queries/register-query";
import { inTransaction } from "@/lib/store/store";
import { recordAudit } from "@/lib/store/writing/audit";
import { sentenceOf } from "@/lib/ui/activity-sentence";
import { WORDS } from "@/lib/vocabulary/words";
import { parseTree, walk } from "../architecture/syntax-tree";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";

function list(register: Register, parameters: AddressParameters = {}, asOf: ActivityDay = null) {
  return listActivity(register, parseActivityQuery(parameters), asOf);
}
type ActivityDay = Parameters<typeof listActivity>[2];

const sentences = (found: ActivityList) =>
  found.activities.map((activity: Activity) => sentenceOf(activity, found));

async function write(register: Register, entry: Partial<Parameters<typeof recordAudit>[1]>): Promise<void> {
  const { store, now } = register;
  const usual = { at: now, actor: "A. Person", door: "web", action: "add-comment", subject: `${SEED}/4` };
  await inTransaction(store, (transaction) => recordAudit(transaction, { ...usual, detail: {}, ...entry }));
}

/** The strings that stand where an object has its `action`, in every operation. */
function actionsOfOperations(): Set<string> {
  const actions = new Set<string>();
  const folder = "lib/operations";
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".ts"))) {
    const path = join(folder, name);
    walk(parseTree(path, readFileSync(path, "utf8")), (node) => {
      const key = node.type === "Property" ? (node.key as { name?: unknown }).name : null;
      if (key === "action") for (const text of stringsIn(node.value)) actions.add(text);
      // Reviews have one writer, which is told the action.
      const called = node.type === "CallExpression" ? (node.callee as { name?: unknown }).name : null;
      if (called === "reviewParagraph" && Array.isArray(node.arguments))
        for (const text of stringsIn(node.arguments[1])) actions.add(text);
    });
  }
  return actions;
}

/** A string, or the two of `active ? "resume" : "pause"`. */
function stringsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const node: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value));
  if (node.type === "Literal") return typeof node.value === "string" ? [node.value] : [];
  return node.type === "ConditionalExpression"
    ? [...stringsIn(node.consequent), ...stringsIn(node.alternate)]
    : [];
}

describe("the activity of the register", () => {
  it("has a sentence for each action that an operation writes into the audit", () => {
    const actions = actionsOfOperations();
    expect(actions.size).toBeGreaterThan(10);
    expect(actions).toContain("resume-reminder-rule");
    expect(actions).toContain("confirm-paragraph");
    expect([...actions].filter((action) => !Object.hasOwn(WORDS.activity.did, action))).toEqual([]);
  });

  it("tells the latest first, in sentences, with what stood there before and after in words", async () => {
    const register = await registers.withSeed("2026-11-24");
    await write(register, {
      action: "record-status",
      detail: {
        version: 3,
        occurrences: [{ id: 9, key: "x", bodyId: "unodc", record: 12, before: { status: "no-information" } }],
        after: { status: "in-progress", asOf: "2026-11-20", evidence: [{ symbol: "A/76/120" }] },
      },
    });
    const found = await list(register);
    expect(sentences(found)[0]).toBe("A. Person recorded a status for paragraph 4 of A/C.3/74/L.10/Rev.1.");
    expect(sentences(found).at(-1)).toBe("operator imported A/C.3/74/L.10/Rev.1.");
    expect(found.activities[0]?.changes).toEqual([
      { name: "Body", before: null, after: "United Nations Office on Drugs and Crime" },
      { name: "Status", before: "No information", after: "In progress" },
      { name: "As of", before: null, after: "20 November 2026" },
      { name: "Evidence", before: null, after: "A/76/120" },
    ]);
  });

  it("is found by who, what, resolution or paragraph, and day", async () => {
    const register = await registers.withSeed("2026-11-24");
    await write(register, { at: new Date("2026-11-20T23:30:00Z"), subject: `${SEED}/1` });
    const number = async (parameters: AddressParameters) =>
      (await list(register, parameters)).activities.length;
    const all = await number({});
    expect(await number({ actor: "A. Person" })).toBe(1);
    expect(await number({ action: "import-resolution" })).toBe(1);
    expect(await number({ subject: "A/C.3/74/L.10/Rev.1" })).toBe(all);
    expect(await number({ subject: "A/C.3/74/L.10/Rev.1, para. 1", actor: "A. Person" })).toBe(1);
    expect(await number({ subject: "A/C.3/74/L.10/Rev.1, para. 2", actor: "A. Person" })).toBe(0);
    expect(await number({ subject: "A/C.3/74/L.10" })).toBe(0);
    expect(await number({ day: "2026-11-20" })).toBe(1);
    expect(await number({ day: "2026-11-24", actor: "A. Person" })).toBe(0);
  });

  it("is read a page at a time without an entry twice or left out, while others write", async () => {
    const register = await registers.withSeed("2026-11-24");
    for (let number = 0; number < 60; number++) await write(register, { actor: `Person ${number}` });
    const first = await list(register);
    await write(register, { actor: "Somebody later" });
    const second = await list(register, { before: String(first.next) });
    const ids = [...first.activities, ...second.activities].map(({ id }) => id);
    const count = await register.store.auditEntry.count();
    expect(ids).toEqual(Array.from({ length: count - 1 }, (_, index) => count - 1 - index));
    expect(second.next).toBeNull();
  });

  it("shows nothing that was written, or said, later than the day it is seen from", async () => {
    const register = await registers.withSeed("2026-11-24");
    const now = new Date("2026-11-26T09:00:00Z");
    await write(register, { at: now });
    expect((await list(register, {}, "2026-11-25")).activities).not.toContainEqual(
      expect.objectContaining({ at: now }),
    );
    expect((await list(register, {}, "2026-11-26")).activities[0]).toMatchObject({ at: now });
    expect((await list(register, {}, "2019-01-01")).activities).toEqual([]);
    const early = await list({ ...register, today: "2020-01-01" });
    expect(sentences(early)).not.toContainEqual(expect.stringContaining("recorded a status"));
    expect(sentences(early)).toContainEqual(expect.stringContaining("imported"));
  });

  it("shows no address of a person, no secret, no number of a row and no raw JSON, whatever an entry holds", async () => {
    const register = await registers.withSeed("2026-11-24");
    await write(register, {
      actor: "jane.doe@example.org",
      detail: {
        id: 4711,
        hash: "f".repeat(64),
        note: "ask jane.doe@example.org, key opf_abcdefghijklmnop",
        after: { name: { odd: { odder: 1 } }, evidence: [{ passage: "x", fileId: 3 }], email: "a@b.example" },
      },
    });
    await register.store.$executeRawUnsafe(
      `INSERT INTO "AuditEntry" ("at", "actor", "door", "action", "subject", "detail") VALUES ('2026-11-24T12:00:00.000+00:00', 'x', 'hatch', 'fly', 'moon', '{not json')`,
    );
    const found = await list(register);
    const text = JSON.stringify([
      sentences(found).slice(0, 2),
      found.activities.map(({ changes }) => changes),
    ]);
    expect(text).not.toMatch(/@|opf_|4711|ffff|\{\\"|fileId|odder/);
    expect(text).toContain("(an e-mail address)");
    expect(text).toContain("(a secret)");
    expect(sentences(found)[0]).toBe("x did something to moon that this version has no words for.");
  });

  it("tells of people, links, tokens and reminders only to those who manage them", async () => {
    const register = await registers.withSeed("2026-11-24");
    expect(await createAccessToken(register, { name: "A calendar", scopes: ["feed"] })).toMatchObject({
      ok: true,
    });
    await write(register, {
      action: "add-person",
      subject: "people/7f3a",
      detail: { after: { name: "B. Person" } },
    });
    const seenBy = async (actor: Register["actor"]) =>
      sentences(await list({ ...register, actor })).join("\n");
    expect(await seenBy(OPERATOR)).toMatch(/added a person.*made an access token/s);
    for (const role of ["reader", "contributor", "reviewer"] as const)
      expect(await seenBy({ ...READER, role })).not.toMatch(/person|token/);
  });
});
