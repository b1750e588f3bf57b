import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Day } from "@/lib/calendar/day";
import type { DeadlineMonth, DueOnDay } from "@/lib/operations/deadline-month";
import { parseDeadlineQuery } from "@/lib/queries/deadline-query";
import { parseRegisterQuery } from "@/lib/queries/register-query";
import { MonthCalendar } from "@/lib/ui/month-calendar/month-calendar";
import { MonthView } from "@/lib/ui/month-calendar/month-view";
import { deadline, SECRETARY_GENERAL, UNODC } from "./time-line-sample";

const TODAY = "2021-09-01";
const PARAMETERS = { view: "month", at: "2021-09", force: "request", asOf: TODAY };
const page = parseDeadlineQuery(PARAMETERS, parseRegisterQuery(PARAMETERS));

const due = (id: number, by: Day) =>
  deadline({ id, label: String(id), body: id % 2 === 0 ? UNODC : SECRETARY_GENERAL, from: null, by }, TODAY);

const days = new Map<Day, DueOnDay>([
  ["2021-09-14", { total: 1, deadlines: [due(26, "2021-09-14")] }],
  ["2021-09-30", { total: 12, deadlines: [1, 2, 3].map((id) => due(id, "2021-09-30")) }],
]);
const shown: DeadlineMonth = { is: "month", month: "2021-09", days, nearest: null };
const markup = renderToStaticMarkup(<MonthCalendar page={page} shown={shown} today={TODAY} />);

describe("the month calendar", () => {
  test("is a table with seven headings of columns, from Monday to Sunday, and a caption", () => {
    const headings = [...markup.matchAll(/<th scope="col"><abbr title="(\w+)"/g)].map(([, name]) => name);
    expect(headings).toEqual(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);
    expect(markup).toContain("What falls due in September 2021</caption>");
  });

  test("has a cell for each day of the month, named in full, with today marked", () => {
    expect([...markup.matchAll(/<time dateTime="2021-09-(\d\d)"/g)].map(([, date]) => Number(date))).toEqual(
      Array.from({ length: 30 }, (_, index) => index + 1),
    );
    expect(markup).toContain("Tuesday 14 September 2021");
    expect(markup.match(/aria-current="date"/g)).toHaveLength(1);
  });

  test("leads from each item to its mandate at that due time and says all of it in the name", () => {
    expect(markup).toContain('href="/mandates/a-c.3-74-l.10-rev.1/26?asOf=2021-09-01#occurrence-26"');
    expect(markup).toMatch(
      /aria-label="A\/C\.3\/74\/L\.10\/Rev\.1 paragraph 26, United Nations Office on Drugs and Crime, by 14 September 2021, due soon"/,
    );
  });

  test("says how many more fall due on a day and leads to all of them, under the same filters", () => {
    expect(markup).toContain('aria-label="9 more due on 30 September 2021: all 12 as a list"');
    const href = /href="(\/deadlines[^"]*)"/.exec(markup)?.[1]?.replaceAll("&amp;", "&") ?? "";
    expect(Object.fromEntries(new URLSearchParams(href.split("?")[1]))).toEqual({
      force: "request",
      dueFrom: "2021-09-30",
      dueTo: "2021-09-30",
      asOf: TODAY,
      at: "2021-09",
    });
  });

  test("offers the nearest months on both sides where nothing falls due, or says that there is none", () => {
    const nearest = { earlier: "2020-12-31", later: null } as const;
    const empty = renderToStaticMarkup(
      <MonthView page={page} shown={{ ...shown, days: new Map(), nearest }} today={TODAY} />,
    );
    expect(empty).toContain("Nothing falls due in September 2021.");
    expect(empty).toMatch(/href="[^"]*at=2020-12"[^>]*>The one before: December 2020</);
    expect(empty).toContain("Nothing after.");
    expect(empty).not.toContain("<table");
  });
});
