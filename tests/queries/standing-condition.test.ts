import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { holds } from "@/lib/queries/condition";
import type { RegisterEntry } from "@/lib/queries/entry";
import { standingCondition } from "@/lib/queries/standing-condition";
import { standingOf } from "@/lib/tracking/standing";
import { STANDINGS, STATUSES } from "@/lib/vocabulary/status";

const TODAY: Day = "2021-09-01";

/** Days around the limits that standing knows: today, ninety days ahead, two years back. */
const day = fc
  .constantFrom(0, 90, -730)
  .chain((limit) => fc.integer({ min: limit - 3, max: limit + 3 }))
  .map((offset) => addDays(TODAY, offset));

const entry = fc.record({
  asks: fc.boolean(),
  from: fc.option(day),
  by: fc.option(day),
  status: fc.constantFrom(...STATUSES),
  statusAsOf: fc.option(day),
  doneOn: fc.option(day),
});

it("finds by columns exactly the standing that is computed from them", () => {
  fc.assert(
    fc.property(entry, (state) => {
      const row: RegisterEntry = {
        ...state,
        mandateId: 1,
        resolutionSlug: "x",
        bodyId: null,
        force: "request",
        report: false,
        asked: [],
        certain: true,
        kind: "date",
        timeliness: null,
        session: null,
        text: "",
      };
      const found = STANDINGS.filter((standing) => holds(standingCondition(standing, TODAY), row));
      const computed = standingOf(state, TODAY);
      expect(found).toEqual(computed === null ? [] : [computed]);
    }),
    { seed: 74, numRuns: 2000 },
  );
});
