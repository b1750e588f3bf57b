import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { deriveTimeLine, type TimeBar } from "@/lib/queries/time-line";
import { deriveScale, deriveStretchScale } from "@/lib/queries/time-scale";
import { neighbourOf, nextZoom, stretchOf, ZOOMS } from "@/lib/queries/time-stretch";
import { yearMonthOf } from "@/lib/queries/year-month";
import {
  ADOPTED,
  DRAFT,
  deadline,
  SECRETARY_GENERAL,
  type Sketch,
  sampleDeadlines,
  UNODC,
} from "./time-line-sample";

const TODAY = "2021-09-01";

function lay(sketches: readonly Sketch[], by: "body" | "resolution" = "body") {
  const line = deriveTimeLine(
    sketches.map((sketch) => deadline(sketch, TODAY)),
    TODAY,
    by,
  );
  if (line === null) throw new Error("Nothing was laid out.");
  return line;
}

const ids = (row: readonly TimeBar[] | undefined) => row?.map((bar) => bar.deadline.occurrence.id);

describe("the scale", () => {
  test("reaches from the first day of the first year to the last day of the last", () => {
    const { scale } = lay([{ id: 1, label: "26", body: UNODC, from: "2021-09-14", by: "2022-09-12" }]);
    expect(scale).toMatchObject({ first: "2021-01-01", last: "2022-12-31" });
  });

  test("holds today and the day on which something was done", () => {
    const { scale } = lay([
      {
        id: 1,
        label: "25",
        body: UNODC,
        from: "2030-01-01",
        by: "2030-12-31",
        status: "implemented",
        doneOn: "2019-12-31",
      },
    ]);
    expect(scale).toMatchObject({ first: "2019-01-01", last: "2030-12-31" });
    expect(scale.today).toBeCloseTo((2.667 / 12) * 100, 1);
  });

  test("puts leap years at their own length", () => {
    const { ticks } = deriveScale(["2020-01-01", "2021-12-31"], TODAY);
    expect(ticks).toEqual([
      { day: "2020-01-01", label: "2020", at: 0 },
      { day: "2021-01-01", label: "2021", at: Math.round((366 / 731) * 100_000) / 1000 },
    ]);
  });

  test("names at most some twenty years however long it is, and never asks for more than can be scrolled", () => {
    for (const last of ["2022-12-31", "2045-12-31", "2100-12-31", "2999-12-31", "9999-12-31"] as const) {
      const { ticks, narrowest } = deriveScale(["1946-01-10", last], TODAY);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(21);
      expect(narrowest).toBeLessThanOrEqual(6_000);
    }
  });
});

describe("bars", () => {
  test("run from the beginning of the first day to the end of the last", () => {
    const [bar] =
      lay([{ id: 1, label: "25", body: UNODC, from: "2021-01-01", by: "2021-12-31" }]).lanes[0]?.rows[0] ??
      [];
    expect(bar).toMatchObject({ at: 0, width: 100, single: false, done: null });
  });

  test("are marks at the middle of the day where the window is one day or has one side only", () => {
    const { lanes } = lay([
      { id: 1, label: "6", body: UNODC, from: "2021-07-02", by: "2021-07-02" },
      { id: 2, label: "7", body: SECRETARY_GENERAL, from: null, by: "2021-07-02" },
    ]);
    for (const { rows } of lanes) expect(rows[0]?.[0]).toMatchObject({ at: 50, width: 0, single: true });
  });

  test("say when something was done only where that was outside the window", () => {
    const done = Object.fromEntries(
      (deriveTimeLine(sampleDeadlines(TODAY), TODAY, "body")?.lanes ?? [])
        .flatMap(({ rows }) => rows.flat())
        .map((bar) => [bar.deadline.mandate.label, bar.done]),
    );
    expect(done["4"]).toBeNull();
    expect(done["25"]).toBeGreaterThan(100 / 12);
    expect(done["26"]).toBeLessThan((100 / 12) * 1.5);
  });
});

describe("lanes", () => {
  test("come in the order in which their first window begins", () => {
    const line = deriveTimeLine(sampleDeadlines(TODAY), TODAY, "body");
    expect(line?.lanes.map(({ key }) => key)).toEqual([
      "unodc",
      "all-stakeholders",
      "secretary-general",
      "general-assembly",
    ]);
  });

  test("are those of resolutions when asked for", () => {
    const { lanes } = lay(
      [
        { id: 1, label: "1", body: UNODC, from: null, by: "2022-01-01", resolution: ADOPTED },
        { id: 2, label: "2", body: SECRETARY_GENERAL, from: null, by: "2021-01-01" },
        { id: 3, label: "3", body: null, from: null, by: "2023-01-01" },
      ],
      "resolution",
    );
    expect(lanes.map(({ key }) => key)).toEqual([DRAFT.slug, ADOPTED.slug]);
    expect(ids(lanes[0]?.rows[0])).toEqual([2, 3]);
  });

  test("put windows that overlap into rows of their own and reuse a row that is free again", () => {
    const { lanes } = lay([
      { id: 1, label: "5", body: UNODC, from: "2021-09-14", by: "2022-09-12" },
      { id: 2, label: "26", body: UNODC, from: "2022-01-01", by: "2023-12-31" },
      { id: 3, label: "27", body: UNODC, from: "2022-10-01", by: "2023-06-30" },
    ]);
    expect(lanes[0]?.rows.map(ids)).toEqual([[1, 3], [2]]);
  });

  test("keep a yearly recurrence in one row and number it once", () => {
    const line = deriveTimeLine(sampleDeadlines(TODAY), TODAY, "body");
    const rows = line?.lanes.find(({ key }) => key === "all-stakeholders")?.rows;
    expect(rows).toHaveLength(1);
    expect(rows?.[0]?.map(({ labelled }) => labelled)).toEqual([true, ...Array(11).fill(false)]);
  });

  test("leave nothing out and let nothing cover anything, whatever the windows", () => {
    const sketches = fc.array(
      fc.record({
        start: fc.integer({ min: 0, max: 6000 }),
        length: fc.integer({ min: 0, max: 1500 }),
        done: fc.integer({ min: -500, max: 500 }),
      }),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(sketches, (drawn) => {
        const { scale, lanes } = lay(
          drawn.map(({ start, length, done }, id): Sketch => {
            const from = addDays("2015-01-01", start);
            const fulfilled = { status: "implemented", doneOn: addDays(from, done) } as const;
            return {
              id,
              label: "1",
              body: UNODC,
              from,
              by: addDays(from, length),
              ...(id % 2 === 0 ? fulfilled : {}),
            };
          }),
        );
        const rows = lanes.flatMap((lane) => lane.rows);
        expect(rows.flat()).toHaveLength(drawn.length);
        for (const row of rows) {
          for (const [index, bar] of row.entries()) {
            const before = row[index - 1];
            expect(bar.at + bar.width).toBeLessThanOrEqual(100.001);
            if (before)
              expect(leftOf(bar, scale.narrowest)).toBeGreaterThanOrEqual(
                rightOf(before, scale.narrowest) - 0.1,
              );
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("hold three hundred deadlines", () => {
    const many = Array.from(
      { length: 300 },
      (_, id): Sketch => ({ id, label: "1", body: UNODC, from: "2021-09-14", by: "2022-09-12" }),
    );
    expect(lay(many).lanes[0]?.rows).toHaveLength(300);
  });
});

describe("a stretch of time", () => {
  const months = fc.date({ min: new Date("1946-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  const monthOf = (date: Date) => yearMonthOf(date.toISOString().slice(0, 10) as Day);

  test("holds the month around which it lies", () => {
    fc.assert(
      fc.property(months, fc.constantFrom(...ZOOMS), (date, zoom) => {
        const month = monthOf(date);
        const { first, last } = stretchOf(zoom, month);
        expect(first <= `${month}-01` && `${month}-28` <= last).toBe(true);
      }),
    );
  });

  test("is followed by the next without a gap or an overlap, and leads back", () => {
    fc.assert(
      fc.property(months, fc.constantFrom(...ZOOMS), (date, zoom) => {
        const month = monthOf(date);
        const next = neighbourOf(zoom, month, 1);
        expect(stretchOf(zoom, next).first).toBe(addDays(stretchOf(zoom, month).last, 1));
        expect(neighbourOf(zoom, next, -1)).toBe(month);
      }),
    );
  });

  test("goes from decades to a month and back by single steps", () => {
    const inwards = ZOOMS.slice(1).map((_, index) => nextZoom(ZOOMS[index] ?? "month", 1));
    expect(inwards).toEqual(["years", "year", "quarter", "month"]);
    expect(nextZoom("month", 1)).toBeNull();
    expect(nextZoom("decade", -1)).toBeNull();
  });

  test("cuts the windows that reach beyond it at its edges and says at which", () => {
    const scale = deriveStretchScale({ first: "2022-01-01", last: "2022-12-31" }, "year", TODAY);
    const sketches: Sketch[] = [
      { id: 1, label: "26", body: UNODC, from: "2021-09-14", by: "2022-09-12" },
      { id: 2, label: "27", body: UNODC, from: "2022-07-01", by: "2023-06-30" },
      { id: 3, label: "28", body: UNODC, from: "2020-01-01", by: "2030-12-31" },
      { id: 4, label: "29", body: UNODC, from: "2023-01-01", by: "2023-12-31" },
    ];
    const line = deriveTimeLine(
      sketches.map((sketch) => deadline(sketch, TODAY)),
      TODAY,
      "body",
      scale,
    );
    const bars = new Map(
      line?.lanes.flatMap(({ rows }) => rows.flat()).map((bar) => [bar.deadline.occurrence.id, bar]),
    );
    expect([...bars.keys()].sort()).toEqual([1, 2, 3]);
    expect(bars.get(1)).toMatchObject({ at: 0, cutBefore: true, cutAfter: false });
    expect(bars.get(2)).toMatchObject({ cutBefore: false, cutAfter: true });
    expect(bars.get(3)).toMatchObject({ at: 0, width: 100, cutBefore: true, cutAfter: true });
    expect((bars.get(2)?.at ?? 0) + (bars.get(2)?.width ?? 0)).toBeCloseTo(100, 2);
  });

  test("shows today, and the day something was done, only where they lie in it", () => {
    const done = { id: 1, label: "25", body: UNODC, from: "2020-01-01", by: "2020-12-31" } as const;
    const late = deadline({ ...done, status: "implemented", doneOn: "2021-02-02" }, TODAY);
    const of2020 = deriveStretchScale({ first: "2020-01-01", last: "2020-12-31" }, "year", TODAY);
    expect(of2020.today).toBeNull();
    expect(deriveTimeLine([late], TODAY, "body", of2020)?.lanes[0]?.rows[0]?.[0]?.done).toBeNull();
    const wider = deriveStretchScale({ first: "2020-01-01", last: "2029-12-31" }, "decade", TODAY);
    expect(wider.today).toBeGreaterThan(0);
    expect(deriveTimeLine([late], TODAY, "body", wider)?.lanes[0]?.rows[0]?.[0]?.done).toBeGreaterThan(10);
  });
});

/** Marks are drawn 15 pixels wide around their place. */
const leftOf = ({ at, single, done }: TimeBar, scale: number) =>
  (Math.min(at, done ?? at) * scale) / 100 - (single ? 7.5 : 0);
const rightOf = ({ at, width, single, done }: TimeBar, scale: number) =>
  (Math.max(at + width, done ?? at) * scale) / 100 + (single ? 7.5 : 0);
