import ICAL from "ical.js";
import { afterAll, describe, expect, it } from "vitest";
import { deadlineFeed } from "@/lib/operations/deadline-feed";
import { importResolution } from "@/lib/operations/import-resolution";
import { recordStatus } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { parseRegisterQuery } from "@/lib/queries/register-query";
import { findWrongLines } from "../exports/rfc5545";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const BASE = "https://operative.example.org";

const HEAD = `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of lighthouses, and; of "buoys"

The General Assembly,

Recalling the importance of lighthouses,

`;

function feed(register: Register, parameters: Record<string, string> = {}, alarms = true, most?: number) {
  return deadlineFeed(register, { query: parseRegisterQuery(parameters), alarms }, BASE, most);
}

function read(text: string) {
  expect(findWrongLines(text)).toEqual([]);
  const root = new ICAL.Component(ICAL.parse(text));
  const events = root.getAllSubcomponents("vevent").map((component) => ({
    uid: String(component.getFirstPropertyValue("uid")),
    start: String(component.getFirstPropertyValue("dtstart")),
    end: String(component.getFirstPropertyValue("dtend")),
    summary: String(component.getFirstPropertyValue("summary")),
    description: String(component.getFirstPropertyValue("description")),
    sequence: component.getFirstPropertyValue("sequence"),
    stamp: String(component.getFirstPropertyValue("dtstamp")),
    url: String(component.getFirstPropertyValue("url")),
    status: component.getFirstPropertyValue("status"),
    rule: component.getFirstPropertyValue("rrule")?.toString() ?? null,
    except: component.getAllProperties("exdate").flatMap((property) => property.getValues().map(String)),
    categories: component.getFirstProperty("categories")?.getValues().map(String) ?? [],
    alarms: component.getAllSubcomponents("valarm").length,
  }));
  return { name: String(root.getFirstPropertyValue("name")), root, events };
}

async function withText(paragraphs: string, register = registers.empty("2026-11-24")): Promise<Register> {
  const outcome = await importResolution(register, {
    bytes: new TextEncoder().encode(HEAD + paragraphs),
    source: "lighthouses.txt",
    known: { symbol: "A/C.2/80/L.1" },
  });
  expect(outcome).toMatchObject({ ok: true });
  return register;
}

describe("the calendar of deadlines", () => {
  it("has the last day of each deadline, with whom, how strongly, the words, why, how it stands and the proof", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { events, name } = read(await feed(register, { body: "secretary-general", report: "yes" }));
    expect(name).toBe("Operative: deadlines addressed to Secretary-General and that ask for a report");
    const [event] = events;
    expect(events).toHaveLength(1);
    expect(event).toMatchObject({
      uid: "A-C-3-74-L-10-Rev-1.26.requests.0.secretary-general.General-Assembly-76@operative",
      start: "2022-09-12",
      end: "2022-09-13",
      sequence: 1,
      status: "CONFIRMED",
      url: `${BASE}/mandates/A-C.3-74-L.10-Rev.1/26`,
      categories: ["Fulfilled", "Request", "Secretary-General"],
      alarms: 0,
    });
    expect(event?.summary).toMatch(
      /^Done early: OP 26, A\/C\.3\/74\/L\.10\/Rev\.1: Secretary-General to submit/,
    );
    for (const words of [
      "Addressed to: Secretary-General",
      "Force: Request",
      "“Requests the Secretary-General to submit a report",
      "Window: 14 September 2021 to 12 September 2022. The event stands on its last day.",
      "ends Monday 12 September 2022, the day before the 77th opens",
      "Status: Implemented, as of 28 June 2021",
      "A/76/120",
    ])
      expect(event?.description).toContain(words);
  });

  it("is the same text until something changes, and tells what changed by number and time", async () => {
    const register = await registers.withSeed("2026-11-24");
    const first = await feed(register);
    expect(await feed({ ...register, now: new Date("2026-11-24T18:00:00Z") })).toBe(first);
    const before = read(await feed(register, { body: "secretary-general", report: "yes" })).events[0];
    const { id } = await register.store.occurrence.findFirstOrThrow({
      where: { bodyId: "secretary-general", provision: { mandate: { label: "26" } } },
    });
    const later = { ...register, now: new Date("2026-11-24T15:30:00Z") };
    await recordStatus(later, id, {
      status: "in-progress",
      asOf: "2026-11-24",
      doneOn: null,
      note: null,
      judgement: "assessed",
      evidence: [],
    });
    await register.store.move.create({
      data: {
        occurrenceId: id,
        cause: '{"is":"import"}',
        movedBy: "operator",
        movedAt: new Date("2026-11-24T14:00:00Z"),
      },
    });
    const after = read(await feed(register, { body: "secretary-general", report: "yes" })).events[0];
    expect(before).toMatchObject({ sequence: 1, stamp: "2026-11-24T12:00:00Z" });
    expect(after).toMatchObject({ uid: before?.uid, sequence: 3, stamp: "2026-11-24T15:30:00Z" });
    expect(after?.summary).toMatch(/^Overdue: /);
  });

  it("keeps its names when the resolution is imported again", async () => {
    const register = await withText("1. Requests the Secretary-General to report by 31 December 2026;\n");
    const uids = async () => read(await feed(register)).events.map(({ uid }) => uid);
    const before = await uids();
    await withText("1. Requests the Secretary-General to report in full by 31 December 2026;\n", register);
    expect(before).toHaveLength(1);
    expect(await uids()).toEqual(before);
  });

  it("says a day of the year once, as a rule", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { events } = read(await feed(register));
    const yearly = events.filter(({ rule }) => rule !== null);
    expect(yearly).toMatchObject([
      { start: "2020-07-30", end: "2020-07-31", rule: "FREQ=YEARLY", except: [] },
    ]);
    expect(yearly[0]?.description).toContain("Comes every year on this day.");
    expect(yearly[0]?.description).not.toContain("Occurrence 1");
    expect(events.filter(({ start }) => start.endsWith("-07-30"))).toHaveLength(1);
    expect(events.filter(({ uid }) => uid.includes("P2Y")).length).toBeGreaterThan(3);
  });

  it("does not let a rule go beyond what the filters let through", async () => {
    const register = await registers.withSeed("2026-11-24");
    const rules = async (parameters: Record<string, string>) =>
      read(await feed(register, parameters)).events.flatMap(({ start, rule }) =>
        rule === null ? [] : [[start, rule]],
      );
    expect(await rules({ dueFrom: "2022-01-01" })).toEqual([["2022-07-30", "FREQ=YEARLY"]]);
    expect(await rules({ dueTo: "2024-01-01" })).toEqual([["2020-07-30", "FREQ=YEARLY;UNTIL=20230730"]]);
    expect(await rules({ standing: "closed" })).toEqual([["2020-07-30", "FREQ=YEARLY;UNTIL=20260730"]]);
    expect(await rules({ dueTo: "2040-01-01" })).toEqual([["2020-07-30", "FREQ=YEARLY;UNTIL=20400101"]]);
  });

  it("gives a turn of which something was recorded an event of its own", async () => {
    const register = await withText(
      "1. Requests Member States to observe the International Day of Lighthouses on 30 July every year, beginning in 2026;\n",
    );
    const before = read(await feed(register)).events;
    const turn = await register.store.occurrence.findFirstOrThrow({ where: { by: "2028-07-30" } });
    await recordStatus(register, turn.id, {
      status: "superseded",
      asOf: "2026-11-24",
      doneOn: null,
      note: "Not in that year.",
      judgement: "register",
      evidence: [],
    });
    const after = read(await feed(register)).events;
    const [series] = after.filter(({ rule }) => rule !== null);
    expect(before.filter(({ rule }) => rule !== null)).toMatchObject([{ except: [], uid: series?.uid }]);
    expect(series).toMatchObject({
      start: "2027-07-30",
      rule: "FREQ=YEARLY",
      except: ["2028-07-30"],
      alarms: 2,
    });
    expect(Number(series?.sequence)).toBeGreaterThan(
      Number(before.find(({ rule }) => rule !== null)?.sequence),
    );
    expect(after.find(({ start }) => start === "2028-07-30")).toMatchObject({
      status: "CANCELLED",
      rule: null,
    });
    expect(after.find(({ start }) => start === "2026-07-30")?.summary).toMatch(/^Overdue: /);
  });

  it("reminds 30 and 7 days before of what is not done, unless told not to", async () => {
    const register = await withText("1. Requests the Secretary-General to report by 31 December 2026;\n");
    expect(read(await feed(register)).events).toMatchObject([
      { start: "2026-12-31", end: "2027-01-01", alarms: 2 },
    ]);
    expect(read(await feed(register, {}, false)).events).toMatchObject([{ alarms: 0 }]);
    const late = { ...register, today: "2027-02-01" } as const;
    expect(read(await feed(late)).events).toMatchObject([{ alarms: 0, stamp: "2027-01-01T00:00:00Z" }]);
  });

  it("sees the register from the day in its address", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { name, events } = read(
      await feed(register, { asOf: "2021-09-01", body: "president-of-the-general-assembly" }),
    );
    expect(name).toBe(
      "Operative: deadlines addressed to President of the General Assembly (as of 1 September 2021)",
    );
    expect(events[0]?.summary).toMatch(/^OP 5/);
    expect(events[0]?.description).toContain("Status: In progress, as of 13 July 2021");
    expect(events[0]?.url).toBe(`${BASE}/mandates/A-C.3-74-L.10-Rev.1/5?asOf=2021-09-01`);
    expect(read(await feed(register, { asOf: "2019-01-01" })).events).toEqual([]);
  });

  it("keeps what is nearest to today where there is too much, and says so", async () => {
    const register = await registers.withSeed("2026-11-24");
    const { root, events } = read(await feed(register, { force: "declaration" }, true, 3));
    expect(events.map(({ start }) => start)).toEqual(["2026-07-30", "2026-09-07", "2026-12-31"]);
    expect(String(root.getFirstPropertyValue("x-wr-caldesc"))).toMatch(
      /Only the 3 events nearest to today of \d+ are here/,
    );
  });

  it("holds more events than one statement of the database could ask for", async () => {
    const paragraphs = Array.from(
      { length: 1100 },
      (_, index) =>
        `${index + 1}. Requests the Secretary-General to report on lighthouse ${index + 1} by 31 December 2026;`,
    );
    const { events } = read(await feed(await withText(`${paragraphs.join("\n\n")}\n`)));
    expect(events).toHaveLength(1100);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(1100);
  });
});
