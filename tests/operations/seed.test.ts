import { afterAll, describe, expect, it } from "vitest";
import type { Day } from "@/lib/calendar/day";
import { listMandates } from "@/lib/operations/list-mandates";
import { readSeed } from "@/lib/operations/seed";
import { seedRegister } from "@/lib/operations/seed-register";
import { showMandate } from "@/lib/operations/show-mandate";
import { showOverview } from "@/lib/operations/show-overview";
import { parseRegisterQuery } from "@/lib/queries/register-query";
import type { OccurrenceView } from "@/lib/queries/views";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";

async function occurrencesOf(label: string, verb: string, today: Day): Promise<readonly OccurrenceView[]> {
  const page = await showMandate(await registers.withSeed(today), SEED, label, null);
  const provision = page?.mandate.provisions.find((candidate) => candidate.verb === verb);
  if (provision === undefined) throw new Error(`Paragraph ${label} has no provision "${verb}".`);
  return provision.occurrences;
}

const standings = (occurrences: readonly OccurrenceView[]) =>
  occurrences.map(({ standing, timeliness, from, by }) => ({ standing, timeliness, from, by }));

describe("the seed resolution as of 24 November 2026", () => {
  const today = "2026-11-24";

  it("has 26 mandates with 45 provisions", async () => {
    const { totals } = await listMandates(await registers.withSeed(today), parseRegisterQuery({}));
    expect(totals).toEqual({ mandates: 26, provisions: 45 });
  });

  it("finds the report of paragraph 26 fulfilled early, before the session opened", async () => {
    expect(standings(await occurrencesOf("26", "requests", today))).toEqual([
      { standing: "fulfilled", timeliness: "early", from: "2021-09-14", by: "2022-09-12" },
    ]);
  });

  it("finds the high-level meeting of paragraph 4 fulfilled on time: after the general debate, by December 2021", async () => {
    expect(standings(await occurrencesOf("4", "decides", today))).toEqual([
      { standing: "fulfilled", timeliness: "on-time", from: "2021-09-28", by: "2021-12-31" },
    ]);
  });

  it("finds paragraph 5 due with the meeting that paragraph 4 convenes, for both whom it asks", async () => {
    const occurrences = await occurrencesOf("5", "requests", today);
    expect(occurrences.map(({ body }) => body?.name)).toEqual([
      "Secretary-General",
      "President of the General Assembly",
    ]);
    expect(new Set(occurrences.map(({ kind, from, by }) => `${kind} ${from} ${by}`))).toEqual(
      new Set(["event 2021-09-28 2021-12-31"]),
    );
    expect(occurrences[0]?.reasons[0]).toMatchObject({ rule: "event", values: { number: "4" } });
  });

  it("finds the Global Report of paragraph 25 fulfilled late", async () => {
    expect(standings(await occurrencesOf("25", "looks forward to", today))).toEqual([
      { standing: "fulfilled", timeliness: "late", from: "2020-01-01", by: "2020-12-31" },
    ]);
  });

  it("has the next World Day and the next four-yearly meeting ahead", async () => {
    const worldDays = await occurrencesOf("6", "recalls", today);
    expect(worldDays.find(({ standing }) => standing === "upcoming")?.by).toBe("2027-07-30");
    const meetings = await occurrencesOf("4", "also recalls", today);
    expect(meetings.find(({ standing }) => standing === "upcoming")).toMatchObject({
      from: "2029-09-11",
      by: "2030-09-09",
    });
  });

  it("has no information on everything of which nothing is recorded", async () => {
    const silent = await occurrencesOf("15", "calls upon", today);
    expect(silent.map(({ status, standing }) => ({ status, standing }))).toEqual([
      { status: "no-information", standing: "open" },
    ]);
  });
});

describe("the seed resolution seen from earlier days", () => {
  it("shows nothing that was recorded of a later day", async () => {
    expect(standings(await occurrencesOf("4", "decides", "2021-09-01"))).toEqual([
      { standing: "upcoming", timeliness: null, from: "2021-09-28", by: "2021-12-31" },
    ]);
    expect(standings(await occurrencesOf("26", "requests", "2021-06-27"))[0]?.standing).toBe("upcoming");
    expect(standings(await occurrencesOf("26", "requests", "2021-06-28"))[0]?.standing).toBe("fulfilled");
  });

  it("has the meeting due soon ninety days before its last day, and overdue while nobody says that it was held", async () => {
    expect(standings(await occurrencesOf("4", "decides", "2021-10-02"))[0]?.standing).toBe("due-soon");
    expect(standings(await occurrencesOf("25", "looks forward to", "2021-01-01"))[0]?.standing).toBe(
      "overdue",
    );
  });

  it("does not exist before its day", async () => {
    const register = await registers.withSeed("2019-11-06");
    expect(await showMandate(register, SEED, "26", null)).toBeNull();
    expect(await showOverview(register, null)).toMatchObject({ resolutions: 0, mandates: 0, asking: 0 });
  });
});

describe("seeding", () => {
  it("leaves a register that holds anything as it is", async () => {
    const register = await registers.withSeed("2026-11-24");
    const before = await register.store.statusRecord.count();
    expect(await seedRegister(register, readSeed("prisma/seed"))).toBeNull();
    expect(await register.store.statusRecord.count()).toBe(before);
  });
});
