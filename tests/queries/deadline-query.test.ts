import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEADLINE_VIEWS,
  type DeadlineQuery,
  formatDeadlineQuery,
  LANE_KINDS,
  parseDeadlineQuery,
} from "@/lib/queries/deadline-query";
import { monthGrid } from "@/lib/queries/month-grid";
import { type AddressParameters, parseRegisterQuery } from "@/lib/queries/register-query";
import { ZOOMS } from "@/lib/queries/time-stretch";
import type { YearMonth } from "@/lib/queries/year-month";

/** As Next hands on an address. */
function parametersOf(address: string): AddressParameters {
  const parameters = new URLSearchParams(address);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]));
}

function parse(address: string): DeadlineQuery {
  const parameters = parametersOf(address);
  return parseDeadlineQuery(parameters, parseRegisterQuery(parameters));
}

const months = fc
  .tuple(fc.integer({ min: 1946, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]): YearMonth => `${year}-${String(month).padStart(2, "0")}` as YearMonth);

describe("the address of the page of deadlines", () => {
  test("keeps filters, day, view, lanes, zoom and month through any round", () => {
    const pages = fc.record({
      view: fc.constantFrom(...DEADLINE_VIEWS),
      lanes: fc.constantFrom(...LANE_KINDS),
      zoom: fc.constantFrom(...ZOOMS),
      at: fc.option(months),
    });
    fc.assert(
      fc.property(pages, (shown) => {
        const { query } = parse("body=unodc&standing=overdue&standing=due-soon&words=World&asOf=2021-09-01");
        expect(parse(formatDeadlineQuery({ ...shown, query }))).toEqual({ ...shown, query });
      }),
    );
  });

  test("says what it does not understand instead of dropping it", () => {
    const { query, view, zoom } = parse("view=circle&zoom=century&at=2021-13&force=murmur");
    expect({ view, zoom }).toEqual({ view: "list", zoom: "years" });
    expect(query.ignored.map(({ name }) => name)).toEqual(["force", "view", "zoom", "at"]);
  });

  test("takes an empty field of a form for one that is not used", () => {
    expect(parse("at=&view=").query.ignored).toEqual([]);
  });
});

describe("the grid of a month", () => {
  test("holds each of its days once, in order, under its weekday", () => {
    fc.assert(
      fc.property(months, (month) => {
        const weeks = monthGrid(month);
        const days = weeks.flat().filter((day) => day !== null);
        expect(days[0]).toBe(`${month}-01`);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.length).toBe(
          new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
        );
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          for (const [index, day] of week.entries())
            if (day !== null) expect((new Date(day).getUTCDay() + 6) % 7).toBe(index);
        }
      }),
    );
  });
});
