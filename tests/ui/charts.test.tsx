import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { deriveBuckets } from "@/lib/queries/deadline-buckets";
import type { BodySummary, StandingCounts } from "@/lib/queries/views";
import { bodyLines } from "@/lib/ui/charts/body-lines";
import { bodyStacks } from "@/lib/ui/charts/body-stacks";
import { standingByBodyHeight } from "@/lib/ui/charts/chart-height";
import { DeadlinesAlongTime } from "@/lib/ui/charts/deadlines-along-time";
import { DeadlinesChart } from "@/lib/ui/charts/deadlines-chart";
import { everyNth } from "@/lib/ui/charts/every-nth";
import { StandingPatterns } from "@/lib/ui/charts/patterns";
import { periodStacks } from "@/lib/ui/charts/period-stacks";
import { periodLines, periodName } from "@/lib/ui/charts/period-words";
import { StandingByBody } from "@/lib/ui/charts/standing-by-body";
import { StandingByBodyChart } from "@/lib/ui/charts/standing-by-body-chart";
import { STANDINGS } from "@/lib/vocabulary/status";
import { ASSEMBLY, SECRETARY_GENERAL, sampleDeadlines, UNODC } from "./time-line-sample";

const TODAY = "2021-09-01";
const NONE: StandingCounts = {
  overdue: 0,
  "due-soon": 0,
  upcoming: 0,
  stale: 0,
  open: 0,
  fulfilled: 0,
  closed: 0,
};

const summary = (
  body: BodySummary["body"],
  provisions: number,
  standing: Partial<StandingCounts>,
): BodySummary => ({
  body,
  mandates: provisions,
  provisions,
  standing: { ...NONE, ...standing },
  nextDeadline: null,
});

const BODIES = [
  summary(UNODC, 7, { open: 6, fulfilled: 1 }),
  summary(SECRETARY_GENERAL, 3, { overdue: 1, open: 1, fulfilled: 2 }),
];

/** The text of each cell of each row of the table in a piece of markup. */
function cells(markup: string): string[][] {
  return [...markup.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = ""]) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = ""]) => cell.replace(/<[^>]*>/g, "")),
  );
}

describe("standing by body", () => {
  const markup = renderToStaticMarkup(<StandingByBody bodies={BODIES} asOf={null} />);

  test("has a table with the standings that occur in their fixed order, and how many provisions there are", () => {
    expect(cells(markup)).toEqual([
      ["Responsible body", "Overdue", "Open", "Fulfilled", "Provisions"],
      ["United Nations Office on Drugs and Crime", "0", "6", "1", "7"],
      ["Secretary-General", "1", "1", "2", "3"],
    ]);
  });

  test("links each figure to the rows behind it, by a name that says what it counts", () => {
    expect(markup).toContain(
      '<a href="/mandates?asks=yes&amp;body=unodc&amp;standing=open" aria-label="6 provisions of United Nations Office on Drugs and Crime, Open">6</a>',
    );
    expect(markup).toContain(
      '<a href="/mandates?asks=yes&amp;body=secretary-general" aria-label="3 provisions of Secretary-General">3</a>',
    );
  });

  test("links to nothing where there is nothing", () => {
    expect(markup).not.toContain("body=unodc&amp;standing=overdue");
  });

  test("keeps the day from which the register is seen", () => {
    const earlier = renderToStaticMarkup(<StandingByBody bodies={BODIES} asOf="2021-09-01" />);
    expect(earlier).toContain(
      'href="/mandates?asks=yes&amp;body=unodc&amp;standing=open&amp;asOf=2021-09-01"',
    );
  });

  test("holds the height of the chart before there is one", () => {
    expect(markup).toContain(`min-height:${standingByBodyHeight(2)}px`);
  });

  test("says so where nothing is asked of anybody", () => {
    expect(renderToStaticMarkup(<StandingByBody bodies={[]} asOf={null} />)).toBe(
      "<p>Nothing was asked of anybody by this day.</p>",
    );
  });
});

describe("due dates along time", () => {
  const due = deriveBuckets(
    sampleDeadlines(TODAY).map(({ occurrence }) => occurrence),
    TODAY,
  );
  const markup = renderToStaticMarkup(<DeadlinesAlongTime due={due} asOf={null} />);

  test("has a table with a row for each year from the first due date to the last", () => {
    const rows = cells(markup);
    expect(rows[0]).toEqual(["Period", "Overdue", "Upcoming", "Fulfilled", "Total"]);
    expect(rows.slice(1, 4)).toEqual([
      ["2020", "1", "0", "1", "2"],
      ["2021", "1", "0", "1", "2"],
      ["2022", "0", "2", "1", "3"],
    ]);
    expect(rows).toHaveLength(1 + 12);
  });

  test("links each figure to what is due in its period", () => {
    expect(markup).toContain(
      '<a href="/deadlines?dueFrom=2022-01-01&amp;dueTo=2022-12-31&amp;standing=upcoming" aria-label="2 due dates in 2022, Upcoming">2</a>',
    );
    expect(markup).toContain(
      '<a href="/deadlines?dueFrom=2022-01-01&amp;dueTo=2022-12-31" aria-label="3 due dates in 2022">3</a>',
    );
  });

  test("says so where nothing is due", () => {
    const nothing = deriveBuckets([], TODAY);
    expect(renderToStaticMarkup(<DeadlinesAlongTime due={nothing} asOf={null} />)).toBe(
      "<p>Nothing has a due date.</p>",
    );
  });
});

describe("the charts themselves", () => {
  test("are hidden from readers of screens and hold nothing that the keyboard reaches", () => {
    const due = deriveBuckets(
      sampleDeadlines(TODAY).map(({ occurrence }) => occurrence),
      TODAY,
    );
    const charts = [
      <StandingByBodyChart
        key="bodies"
        stacks={bodyStacks(BODIES, ["overdue", "open", "fulfilled"], null)}
        axisLabel="Provisions"
        totalLabel="Provisions"
      />,
      <DeadlinesChart
        key="time"
        stacks={periodStacks(due.buckets, ["overdue", "upcoming", "fulfilled"], null)}
        todayAt={due.todayAt}
        todayLabel="Today"
        axisLabel="Due dates"
        totalLabel="Total"
      />,
    ];
    for (const chart of charts) {
      const markup = renderToStaticMarkup(chart);
      expect(markup).toMatch(/^<div aria-hidden="true"/);
      expect(markup).not.toContain('tabindex="0"');
    }
  });

  test("have a pattern of its own for each standing, drawn in nothing but its colour and paper", () => {
    const drawn = STANDINGS.map((standing) => {
      const markup = renderToStaticMarkup(<StandingPatterns id="p" standings={[standing]} />);
      const colours = [...markup.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour);
      expect(new Set(colours)).toEqual(new Set(["var(--paper)", `var(--standing-${standing})`]));
      return markup.replaceAll(standing, "STANDING");
    });
    expect(new Set(drawn).size).toBe(STANDINGS.length);
  });

  test("grow with the number of bodies", () => {
    expect(standingByBodyHeight(13) - standingByBodyHeight(12)).toBeGreaterThanOrEqual(34);
  });
});

describe("labels of axes", () => {
  test("are the acronym of a body, or its name in at most two lines of whole words", () => {
    expect(bodyLines(UNODC)).toEqual(["UNODC"]);
    expect(bodyLines(ASSEMBLY)).toEqual(["General Assembly"]);
    expect(bodyLines({ acronym: null, name: "President of the General Assembly" })).toEqual([
      "President of the",
      "General Assembly",
    ]);
    const conference =
      "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
    expect(bodyLines({ acronym: null, name: conference })).toEqual(["Conference of the", "Parties to the…"]);
  });

  test("lose no letter of a name that fits, and never grow beyond their room", () => {
    for (const name of ["Inter-Agency Coordination Group", "Überregionalzusammenarbeitskonferenz", "A B"]) {
      const lines = bodyLines({ acronym: null, name });
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(23);
    }
  });

  test("are left out evenly where they would collide", () => {
    expect(everyNth(12, 4, 480)).toBe(1);
    expect(everyNth(12, 4, 230)).toBe(3);
    expect(everyNth(12, 4, 0)).toBeGreaterThan(12);
  });

  test("say a period in words, shorter on the axis than in the table", () => {
    const quarter = { from: "2021-01-01", to: "2021-03-31" } as const;
    expect(periodName(quarter)).toBe("January to March 2021");
    expect(periodLines(quarter)).toEqual(["Jan–Mar", "2021"]);
    expect(periodName({ from: "2021-01-01", to: "2021-12-31" })).toBe("2021");
    expect(periodName({ from: "2020-01-01", to: "2024-12-31" })).toBe("2020 to 2024");
    expect(periodLines({ from: "2020-01-01", to: "2024-12-31" })).toEqual(["2020–", "2024"]);
  });
});
