import { afterAll, describe, expect, it } from "vitest";
import { changeFeed } from "@/lib/operations/change-feed";
import { importResolution } from "@/lib/operations/import-resolution";
import type { Register } from "@/lib/operations/register";
import { parseRegisterQuery } from "@/lib/queries/register-query";
import { childrenOf, parseXml, textOf } from "../exports/read-atom";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const BASE = "https://operative.example.org";

async function entriesOf(register: Register, parameters: Record<string, string> = {}) {
  const root = parseXml(await changeFeed(register, { query: parseRegisterQuery(parameters) }, BASE));
  const entries = childrenOf(root, "entry").map((entry) => ({
    id: textOf(entry, "id"),
    title: textOf(entry, "title"),
    updated: textOf(entry, "updated"),
    author: childrenOf(entry, "author").map((author) => textOf(author, "name"))[0],
    link: childrenOf(entry, "link")[0]?.attribs.href,
    content: textOf(entry, "content"),
  }));
  return { title: textOf(root, "title"), updated: textOf(root, "updated"), entries };
}

async function withDeadlines(): Promise<Register> {
  const register = registers.empty("2026-11-24");
  const text = `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of lighthouses

The General Assembly,

Recalling the importance of lighthouses,

1. Requests the Secretary-General to report on lighthouses by 31 December 2026;

2. Requests the United Nations Environment Programme to report on buoys by 1 March 2026.
`;
  await importResolution(register, {
    bytes: new TextEncoder().encode(text),
    source: "lighthouses.txt",
    known: { symbol: "A/C.2/80/L.1" },
  });
  return register;
}

describe("the feed of changes", () => {
  it("tells who recorded what, and on what evidence", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { entries, title } = await entriesOf(register, { body: "secretary-general", report: "yes" });
    expect(title).toBe(
      "Operative: changes of what is addressed to Secretary-General and that ask for a report",
    );
    const recorded = entries.find(({ id }) => id.includes(":status/"));
    expect(recorded).toMatchObject({
      updated: "2026-11-24T12:00:00.000Z",
      author: "operator",
      link: `${BASE}/mandates/A-C.3-74-L.10-Rev.1/26`,
    });
    expect(recorded?.title).toMatch(
      /^Implemented: OP 26, A\/C\.3\/74\/L\.10\/Rev\.1: Secretary-General to submit/,
    );
    expect(recorded?.content).toContain("as of 28 June 2021");
    expect(recorded?.content).toContain("A/76/120");
  });

  it("tells of imports, of deadlines that came near and that passed, at the day on which they did", async () => {
    const register = await withDeadlines();
    const { entries, updated } = await entriesOf(register);
    expect(entries.map(({ title, updated: at }) => [at, title])).toEqual([
      ["2026-11-24T12:00:00.000Z", "Imported: A/C.2/80/L.1"],
      [
        "2026-10-02T00:00:00.000Z",
        "Due in 90 days: OP 1, A/C.2/80/L.1: Secretary-General to report on lighthouses by 31 December 2026",
      ],
      ["2026-03-02T00:00:00.000Z", "Overdue: OP 2, A/C.2/80/L.1: UNEP to report on buoys by 1 March 2026"],
    ]);
    expect(updated).toBe(entries[0]?.updated);
    expect(await entriesOf(register)).toEqual(await entriesOf(register));
  });

  it("tells of windows that moved, from which days to which", async () => {
    const register = await withDeadlines();
    const { id } = await register.store.occurrence.findFirstOrThrow({ where: { by: "2026-12-31" } });
    await register.store.move.create({
      data: {
        occurrenceId: id,
        byBefore: "2026-12-15",
        byAfter: "2026-12-31",
        cause: '{"is":"import"}',
        movedBy: "reviewer",
        movedAt: new Date("2026-11-24T11:00:00Z"),
      },
    });
    const moved = (await entriesOf(register)).entries.find(({ id: tag }) => tag.includes(":move/"));
    expect(moved).toMatchObject({ updated: "2026-11-24T11:00:00.000Z", author: "reviewer" });
    expect(moved?.content).toContain("were by 15 December 2026 and are now by 31 December 2026");
    expect(moved?.content).toContain("The resolution was imported again.");
    const before = await entriesOf(register, { asOf: "2026-11-23" });
    expect(before.entries.some(({ id: tag }) => tag.includes(":move/"))).toBe(false);
    expect(
      (await entriesOf(register, { body: "unep" })).entries.some(({ id: tag }) => tag.includes(":move/")),
    ).toBe(false);
  });

  it("seen from a day holds nothing that is later", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { entries } = await entriesOf(register, { asOf: "2021-09-01" });
    expect(entries.length).toBeGreaterThan(5);
    for (const { updated } of entries) expect(updated <= "2021-09-01T23:59:59.999Z").toBe(true);
    expect(entries.map(({ updated }) => updated)).toEqual(
      entries
        .map(({ updated }) => updated)
        .sort()
        .reverse(),
    );
    expect((await entriesOf(register, { asOf: "2019-01-01" })).entries).toEqual([]);
  });

  it("has ids that are each its own and do not depend on the address of the register", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { entries } = await entriesOf(register);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const elsewhere = await changeFeed(
      register,
      { query: parseRegisterQuery({}) },
      "https://other.example.org",
    );
    for (const { id } of entries) expect(elsewhere).toContain(`<id>${id}</id>`);
  });
});
