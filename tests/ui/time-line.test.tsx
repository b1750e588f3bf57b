import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { deriveStretchScale } from "@/lib/queries/time-scale";
import { barName } from "@/lib/ui/time-line/bar-name";
import { TimeLine } from "@/lib/ui/time-line/time-line";
import { ADOPTED, deadline, SECRETARY_GENERAL, sampleDeadlines, UNODC } from "./time-line-sample";

const TODAY = "2021-09-01";
const rowId = (id: number) => `deadline-${id}`;

/** The opening tags of the links of a piece of markup. */
function links(markup: string): string[] {
  return [...markup.matchAll(/<a [^>]*>/g)].map(([tag]) => tag);
}

describe("the name of a bar", () => {
  test("says whose it is, what for, when and how it stands", () => {
    const report = sampleDeadlines(TODAY).find(({ mandate }) => mandate.label === "26");
    expect(report && barName(report)).toBe(
      "A/C.3/74/L.10/Rev.1 paragraph 26, Secretary-General, 14 September 2021 to 12 September 2022, fulfilled early, done on 28 June 2021",
    );
  });

  test("says late where the Global Report of 2020 came out in 2021", () => {
    const report = sampleDeadlines(TODAY).find(({ mandate }) => mandate.label === "25");
    expect(report && barName(report)).toContain("fulfilled late, done on 2 February 2021");
  });

  test("says that nobody is named, or that a day is only declared", () => {
    const sketch = { id: 1, label: "6", body: null, from: null, by: "2021-12-31" } as const;
    expect(barName(deadline(sketch, TODAY))).toBe(
      "A/C.3/74/L.10/Rev.1 paragraph 6, no body named, by 31 December 2021, upcoming",
    );
    expect(barName(deadline({ ...sketch, asks: false }, TODAY))).toContain(", declared, by 31 December 2021");
  });

  test("uses the title of a resolution that has no symbol", () => {
    const untitled = { ...ADOPTED, symbol: null };
    const sketch = {
      id: 1,
      label: "3",
      body: UNODC,
      from: "2022-01-01",
      by: "2022-01-01",
      resolution: untitled,
    } as const;
    expect(barName(deadline(sketch, TODAY))).toMatch(
      /^Improving the coordination of efforts .* paragraph 3, /,
    );
  });
});

describe("the time line", () => {
  const markup = renderToStaticMarkup(
    <TimeLine deadlines={sampleDeadlines(TODAY)} today={TODAY} rowId={rowId} />,
  );

  test("has one link for each deadline, to its row, with a name", () => {
    const tags = links(markup);
    expect(tags).toHaveLength(sampleDeadlines(TODAY).length);
    for (const { occurrence } of sampleDeadlines(TODAY)) {
      const tag = tags.find((candidate) => candidate.includes(`href="#deadline-${occurrence.id}"`));
      expect(tag).toMatch(/aria-label="A\/C\.3\/74\/L\.10\/Rev\.1 paragraph \d+, [^"]+"/);
    }
  });

  test("leads to the mandate at that due time, seen from the same day, where the page has no row", () => {
    const away = renderToStaticMarkup(
      <TimeLine
        deadlines={sampleDeadlines(TODAY).slice(0, 1)}
        today={TODAY}
        rowId={() => null}
        asOf={TODAY}
      />,
    );
    expect(links(away)[0]).toContain('href="/mandates/a-c.3-74-l.10-rev.1/4?asOf=2021-09-01#occurrence-4"');
  });

  test("draws a window as a bar in percent of the scale and a single day as a mark", () => {
    const of = (id: number) => links(markup).find((tag) => tag.includes(`"#deadline-${id}"`));
    expect(of(25)).toMatch(/style="left:0%;width:8\.35\d?%"/);
    expect(of(100)).toMatch(/style="left:4\.8\d\d%"/);
  });

  test("marks today, names each year once, and scrolls in a region with a name that the keyboard reaches", () => {
    expect(markup.match(/>Today</g)).toHaveLength(1);
    expect(markup.match(/>2026</g)).toHaveLength(1);
    expect(markup).toMatch(
      /<section aria-label="Time line of deadlines from 1 January 2020 to 31 December 2031[^"]*"[^>]* tabindex="0"/,
    );
  });

  test("says the day in place of Today where the register is seen from an earlier day", () => {
    const earlier = renderToStaticMarkup(
      <TimeLine deadlines={sampleDeadlines(TODAY)} today={TODAY} rowId={rowId} asOf={TODAY} />,
    );
    expect(earlier).toContain(">1 September 2021<");
    expect(earlier).not.toContain(">Today<");
  });

  test("explains the standings that are on it and no others", () => {
    const legend = /<ul[^>]*aria-label="Standing">.*?<\/ul>/s.exec(markup)?.[0] ?? "";
    expect(legend).toContain("Overdue");
    expect(legend).toContain("Fulfilled");
    expect(legend).not.toContain("Stale");
  });

  test("fills bars with the pattern of their standing, and every pattern it uses is defined", () => {
    const used = [...markup.matchAll(/fill="url\(#([^)]+)\)"/g)].map(([, id]) => id);
    const defined = [...markup.matchAll(/<pattern id="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(3);
    for (const id of used) expect(defined).toContain(id);
  });

  test("has a lane a body, with the acronym and the full name, or a lane a resolution", () => {
    expect(markup).toContain('<abbr title="United Nations Office on Drugs and Crime">UNODC</abbr>');
    const two = [
      ...sampleDeadlines(TODAY),
      deadline(
        { id: 900, label: "1", body: SECRETARY_GENERAL, from: null, by: "2022-01-01", resolution: ADOPTED },
        TODAY,
      ),
    ];
    const lanes = renderToStaticMarkup(
      <TimeLine deadlines={two} today={TODAY} rowId={rowId} lanes="resolution" />,
    );
    expect(lanes).toContain(`<abbr title="${ADOPTED.title}">A/RES/74/176</abbr>`);
    expect(lanes).not.toContain(">UNODC</abbr>");
  });

  test("says in the legend that a window goes on where it is cut at the edge, and only then", () => {
    const scale = deriveStretchScale({ first: "2022-01-01", last: "2022-12-31" }, "year", TODAY);
    const cut = renderToStaticMarkup(
      <TimeLine deadlines={sampleDeadlines(TODAY)} today={TODAY} rowId={rowId} scale={scale} />,
    );
    expect(cut).toContain("Goes on beyond the days shown");
    expect(cut).not.toContain(">Today<");
    expect(markup).not.toContain("Goes on beyond the days shown");
  });

  test("says so where nothing has a day", () => {
    expect(renderToStaticMarkup(<TimeLine deadlines={[]} today={TODAY} rowId={rowId} />)).toBe(
      "<p>Nothing here has a day.</p>",
    );
  });
});
