import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "@/lib/calendar/day";
import { deriveBuckets } from "@/lib/queries/deadline-buckets";
import { STANDINGS } from "@/lib/vocabulary/status";

describe("due dates in buckets", () => {
  test("are counted by quarters over three calendar years, by half-years over eight, by years over forty", () => {
    const span = (last: `${number}-12-31`) =>
      deriveBuckets([{ by: last, standing: "upcoming" }], "2021-07-02");
    expect(span("2021-12-31")).toMatchObject({ months: 3, buckets: { length: 4 } });
    expect(span("2023-12-31")).toMatchObject({ months: 3, buckets: { length: 12 } });
    expect(span("2024-12-31")).toMatchObject({ months: 6, buckets: { length: 8 } });
    expect(span("2028-12-31")).toMatchObject({ months: 6, buckets: { length: 16 } });
    expect(span("2029-12-31")).toMatchObject({ months: 12, buckets: { length: 9 } });
    expect(span("2060-12-31")).toMatchObject({ months: 12, buckets: { length: 40 } });
  });

  test("of many years begin with a round year and end with the last day of one", () => {
    const { months, buckets } = deriveBuckets([{ by: "1946-01-24", standing: "fulfilled" }], "2021-07-02");
    expect(months).toBe(60);
    expect(buckets[0]).toMatchObject({ from: "1945-01-01", to: "1949-12-31", total: 1 });
    expect(buckets.at(-1)).toMatchObject({ from: "2020-01-01", to: "2024-12-31", total: 0 });
  });

  test("reach to today and show where it lies, also where it is outside the due dates", () => {
    const { buckets, todayAt } = deriveBuckets([{ by: "2020-12-31", standing: "fulfilled" }], "2021-07-01");
    expect(buckets.map(({ from }) => from)).toEqual([
      "2020-01-01",
      "2020-04-01",
      "2020-07-01",
      "2020-10-01",
      "2021-01-01",
      "2021-04-01",
      "2021-07-01",
      "2021-10-01",
    ]);
    expect(todayAt).toBe(6);
  });

  test("count a row for as many as it says, and rows without a day for none", () => {
    const { buckets } = deriveBuckets(
      [
        { by: "2021-07-30", standing: "closed", number: 5 },
        { by: "2021-08-01", standing: "closed" },
        { by: null, standing: "open" },
      ],
      "2021-07-01",
    );
    expect(buckets[2]).toMatchObject({ total: 6, counts: { closed: 6, open: 0 } });
  });

  test("hold the last day of the calendar", () => {
    const { buckets } = deriveBuckets([{ by: "9999-12-31", standing: "upcoming" }], "2021-07-01");
    expect(buckets.length).toBeLessThanOrEqual(40);
    expect(buckets.at(-1)).toMatchObject({ to: "9999-12-31", total: 1 });
  });

  test("follow each other without a gap, lose nothing, and each day lies in its own", () => {
    const days = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (offsets, today) => {
        const due = offsets.map((offset, index) => ({
          by: addDays("2020-01-01", offset),
          standing: STANDINGS[index % STANDINGS.length] ?? "open",
        }));
        const { buckets } = deriveBuckets(due, addDays("2020-01-01", today));
        expect(buckets.reduce((sum, { total }) => sum + total, 0)).toBe(due.length);
        for (const [index, { from, to, counts }] of buckets.entries()) {
          const next = buckets[index + 1];
          if (next) expect(addDays(to, 1)).toBe(next.from);
          for (const standing of STANDINGS) {
            const within = due.filter((row) => row.standing === standing && row.by >= from && row.by <= to);
            expect(counts[standing]).toBe(within.length);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
