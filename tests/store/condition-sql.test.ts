import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import type { Day } from "@/lib/calendar/day";
import type { Register } from "@/lib/operations/register";
import { horizonOf } from "@/lib/operations/register";
import { type Condition, holds } from "@/lib/queries/condition";
import type { RegisterEntry } from "@/lib/queries/entry";
import { standingCondition } from "@/lib/queries/standing-condition";
import { findMandateIds } from "@/lib/store/reading/mandate-ids";
import {
  askedKindSchema,
  daySchema,
  forceSchema,
  kindSchema,
  statusSchema,
  timelinessSchema,
} from "@/lib/store/rows";
import { ASKED_KINDS } from "@/lib/vocabulary/asked";
import { FORCES } from "@/lib/vocabulary/force";
import { STANDINGS, STATUSES } from "@/lib/vocabulary/status";
import { TestRegisters } from "./register";

const registers = new TestRegisters();
const TODAY: Day = "2022-01-15";
let register: Register;
let entries: RegisterEntry[];

beforeAll(async () => {
  register = await registers.withSeed(TODAY);
  entries = await readEntries(register);
});
afterAll(() => registers.close());

/** The entries of the day, read plainly: what conditions in memory are asked of. */
async function readEntries({ store }: Register): Promise<RegisterEntry[]> {
  const rows = await store.entry.findMany({
    where: {
      since: { lte: TODAY },
      until: { gt: TODAY },
      OR: [{ from: null }, { from: { lte: horizonOf(TODAY) } }],
    },
    include: {
      resolution: { select: { slug: true } },
      occurrence: {
        select: {
          organ: true,
          series: true,
          session: true,
          provision: { select: { asked: true, mandate: { select: { paragraph: true } } } },
        },
      },
    },
  });
  const dayOrNull = daySchema.nullable();
  return rows.map((row) => ({
    ...row,
    resolutionSlug: row.resolution.slug,
    force: forceSchema.parse(row.force),
    kind: kindSchema.parse(row.kind),
    status: statusSchema.parse(row.status),
    from: dayOrNull.parse(row.from),
    by: dayOrNull.parse(row.by),
    statusAsOf: dayOrNull.parse(row.statusAsOf),
    doneOn: dayOrNull.parse(row.doneOn),
    timeliness: timelinessSchema.nullable().parse(row.timeliness),
    asked: row.occurrence.provision.asked
      .filter(({ certain }) => certain)
      .map(({ kind }) => askedKindSchema.parse(kind)),
    session:
      row.occurrence.session === null
        ? null
        : `${row.occurrence.organ} ${row.occurrence.series} ${row.occurrence.session}`,
    text: z.string().parse(row.occurrence.provision.mandate.paragraph.text),
  }));
}

const day = fc.constantFrom("2020-12-31", "2021-07-30", "2022-01-15", "2022-07-30", "2025-09-09");

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ is: fc.constant("asked" as const), kinds: fc.subarray([...ASKED_KINDS]) }),
  fc.record({
    is: fc.constant("in" as const),
    column: fc.constant("force" as const),
    values: fc.subarray([...FORCES]),
  }),
  fc.record({
    is: fc.constant("in" as const),
    column: fc.constant("status" as const),
    values: fc.subarray([...STATUSES]),
  }),
  fc.record({
    is: fc.constant("in" as const),
    column: fc.constant("asks" as const),
    values: fc.subarray([true, false]),
  }),
  fc.record({
    is: fc.constant("in" as const),
    column: fc.constant("bodyId" as const),
    values: fc.subarray(["unodc", "member-states", "nobody"]),
  }),
  fc.record({
    is: fc.constant("in" as const),
    column: fc.constant("resolutionSlug" as const),
    values: fc.subarray(["A-C.3-74-L.10-Rev.1", "x"]),
  }),
  fc.record({
    is: fc.constant("empty" as const),
    column: fc.constantFrom("by" as const, "bodyId" as const, "doneOn" as const),
  }),
  fc.record({
    is: fc.constantFrom("before" as const, "not-before" as const),
    column: fc.constantFrom("by" as const, "from" as const),
    value: day,
  }),
  fc.record({
    is: fc.constant("session" as const),
    sessions: fc.subarray(["General Assembly regular 76", "General Assembly regular 80"]),
  }),
  fc.record({
    is: fc.constant("words" as const),
    words: fc.subarray(["traffick", "world day", "secretary general", "zzz"], { minLength: 1 }),
  }),
  fc.constantFrom(...STANDINGS.map((standing) => standingCondition(standing, TODAY))),
);

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.record({ is: fc.constant("not" as const), of: tie("condition") }),
    fc.record({
      is: fc.constantFrom("all" as const, "any" as const),
      of: fc.array(tie("condition"), { maxLength: 3 }),
    }),
  ),
}));

it("finds in the database exactly the mandates for which a condition holds in memory", async () => {
  await fc.assert(
    fc.asyncProperty(condition, async (wanted) => {
      const view = { today: TODAY, horizon: horizonOf(TODAY) };
      const found = await findMandateIds(register.store, view, wanted, {
        sort: "document",
        limit: 1000,
        offset: 0,
      });
      const expected = new Set(
        entries.filter((entry) => holds(wanted, entry)).map(({ mandateId }) => mandateId),
      );
      expect(found).toEqual([...expected].sort((a, b) => a - b));
    }),
    { seed: 74, numRuns: 300 },
  );
});
