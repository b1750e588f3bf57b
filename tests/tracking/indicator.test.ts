import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { type Reading, seriesOf } from "@/lib/tracking/indicator";

const read = (id: number, day: Day, value: number, corrects: number | null = null): Reading => ({
  ...{ id, day, value, corrects },
});

const parties = [read(1, "2018-07-23", 173), read(2, "2020-10-31", 178)];

it("a series has its readings by their days, its last value, and how it differs from the first", () => {
  const { points, last, change } = seriesOf([...parties].reverse(), "2026-11-24");
  expect(points.map(({ value }) => value)).toEqual([173, 178]);
  expect([last?.value, change]).toEqual([178, { since: "2018-07-23", by: 5 }]);
});

it("a reading of a later day does not show, and one reading alone has no change", () => {
  expect(seriesOf(parties, "2020-10-30")).toMatchObject({ last: { value: 173 }, change: null });
  expect(seriesOf(parties, "2018-07-22")).toEqual({ points: [], last: null, change: null });
});

it("a corrected reading counts no more on any day, whatever day its correction has", () => {
  const corrected = [
    read(1, "2018-07-23", 137),
    read(2, "2018-08-23", 173, 1),
    read(3, "2018-08-24", 174, 2),
  ];
  expect(seriesOf(corrected, "2026-11-24").points.map(({ id }) => id)).toEqual([3]);
  expect(seriesOf(corrected, "2018-08-23").points).toEqual([]);
});

it("of two readings of one day the one that was recorded last counts", () => {
  expect(seriesOf([read(2, "2020-01-01", 5), read(1, "2020-01-01", 4)], "2026-11-24").points).toMatchObject([
    { value: 5 },
  ]);
});

it("a change of fractions is what a person would reckon, and a fall is a fall", () => {
  expect(seriesOf([read(1, "2020-01-01", 0.1), read(2, "2021-01-01", 0.3)], "2026-01-01").change?.by).toBe(
    0.2,
  );
  expect(seriesOf([read(1, "2020-01-01", 9), read(2, "2021-01-01", 7)], "2026-01-01").change?.by).toBe(-2);
});

it("points are in the order of their days, each day once, whatever is recorded and corrected", () => {
  const readings = fc.array(
    fc.record({ days: fc.nat(400), value: fc.integer(), corrects: fc.option(fc.nat(20)) }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(readings, fc.nat(400), (rows, until) => {
      const day = addDays("2020-01-01", until);
      const { points, last } = seriesOf(
        rows.map(({ days, value, corrects }, id) => read(id, addDays("2020-01-01", days), value, corrects)),
        day,
      );
      const days = points.map((point) => point.day);
      expect(days).toEqual([...new Set(days)].sort());
      expect(days.every((one) => one <= day)).toBe(true);
      expect(last?.day ?? null).toBe(days.at(-1) ?? null);
    }),
  );
});
