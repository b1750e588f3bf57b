import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { derivePeriods, END_OF_DAYS, type Stop } from "@/lib/tracking/periods";
import { type RecordedOnwards, stopsOf, turnOf } from "@/lib/tracking/stops";
import { STATUSES } from "@/lib/vocabulary/status";

const BEGINS = "2019-12-18";
const record = (
  part: Partial<RecordedOnwards> & Pick<RecordedOnwards, "id" | "status" | "asOf">,
): RecordedOnwards => ({ doneOn: null, onwards: false, ...part });

describe("the periods of an occurrence", () => {
  test("end where its recurrence is stopped, so that no later day speaks of it", () => {
    expect(
      derivePeriods(BEGINS, "no-information", [], [{ since: "2022-03-01", until: END_OF_DAYS }]),
    ).toMatchObject([{ since: BEGINS, until: "2022-03-01", status: "no-information" }]);
  });
  test("go on where the stop was taken back", () => {
    const stops = [{ since: "2022-03-01", until: "2023-01-10" }] as const;
    expect(derivePeriods(BEGINS, "no-information", [], stops)).toMatchObject([
      { since: BEGINS, until: "2022-03-01" },
      { since: "2023-01-10", until: END_OF_DAYS },
    ]);
  });
  test("keep what somebody said of the occurrence itself, before the stop and after it", () => {
    const stops = [{ since: "2022-03-01", until: END_OF_DAYS }] as const;
    expect(
      derivePeriods(
        BEGINS,
        "no-information",
        [record({ id: 2, status: "in-progress", asOf: "2021-05-01" })],
        stops,
      ),
    ).toMatchObject([
      { since: BEGINS, until: "2021-05-01", status: "no-information" },
      { since: "2021-05-01", until: END_OF_DAYS, status: "in-progress" },
    ]);
    expect(
      derivePeriods(
        BEGINS,
        "no-information",
        [record({ id: 2, status: "implemented", asOf: "2024-05-01" })],
        stops,
      ),
    ).toMatchObject([
      { since: BEGINS, until: "2022-03-01" },
      { since: "2024-05-01", until: END_OF_DAYS, status: "implemented" },
    ]);
  });
  test("are none where the recurrence had stopped before the occurrence began", () => {
    expect(
      derivePeriods(BEGINS, "no-information", [], [{ since: "2018-01-01", until: END_OF_DAYS }]),
    ).toEqual([]);
  });

  const day = fc.integer({ min: -400, max: 4000 }).map((n): Day => addDays(BEGINS, n));
  const stop = fc
    .tuple(day, fc.integer({ min: 1, max: 900 }))
    .map(([since, length]): Stop => ({ since, until: addDays(since, length) }));
  const records = fc.array(
    fc
      .record({ status: fc.constantFrom(...STATUSES), asOf: day })
      .map(({ status, asOf }) => record({ id: 0, status, asOf })),
    { maxLength: 4 },
  );
  test("hold of each day exactly one status, but none on a silent day that is stopped", () => {
    fc.assert(
      fc.property(records, fc.array(stop, { maxLength: 3 }), day, (said, stops, one) => {
        const numbered = said.map((each, id) => ({ ...each, id }));
        const holding = derivePeriods(BEGINS, "no-information", numbered, stops).filter(
          ({ since, until }) => since <= one && one < until,
        );
        const silent = !numbered.some(({ asOf }) => asOf <= one);
        const stopped = stops.some(({ since, until }) => since <= one && one < until);
        expect(holding).toHaveLength(one < BEGINS || (silent && stopped) ? 0 : 1);
      }),
    );
  });
});

describe("the stops of a recurrence", () => {
  test("begin on the day of which it is said that it does not come any more", () => {
    expect(stopsOf([record({ id: 1, status: "superseded", asOf: "2022-03-01", onwards: true })])).toEqual([
      { since: "2022-03-01", until: END_OF_DAYS },
    ]);
  });
  test("are taken back by a later record that is not said onwards, and on the same day by the last made", () => {
    const stopping = record({ id: 1, status: "superseded", asOf: "2022-03-01", onwards: true });
    expect(stopsOf([record({ id: 2, status: "in-progress", asOf: "2022-03-01" }), stopping])).toEqual([]);
    expect(stopsOf([record({ id: 2, status: "in-progress", asOf: "2022-04-01" }), stopping])).toEqual([
      { since: "2022-03-01", until: "2022-04-01" },
    ]);
  });
  test("are none where everything was said of one occurrence only", () => {
    expect(stopsOf([record({ id: 1, status: "superseded", asOf: "2022-03-01" })])).toEqual([]);
  });
});

test("the key of an occurrence tells the recurrence and which turn of it, for each body apart", () => {
  expect(turnOf("nobody | P90D #12")).toEqual({ series: "nobody | P90D", index: 12 });
  expect(
    ["secretary-general | General Assembly 76", "unodc | irregular", "unodc | none"].map(turnOf),
  ).toEqual([null, null, null]);
});
