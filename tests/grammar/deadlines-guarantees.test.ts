import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonSchema } from "@/lib/calendar/reason";
import { bodyNamedAsPrinted, type DeadlineContext, findDeadlines } from "@/lib/grammar/deadlines";
import { slice } from "@/lib/resolution/span";

const CORPUS = "../shared/corpus/mixed";
const context: DeadlineContext = {
  adopted: "2019-12-18",
  organ: "General Assembly",
  session: 74,
  bodyNamed: bodyNamedAsPrinted,
  asks: true,
};

/** What holds for whatever is read. */
function check(text: string, read: DeadlineContext): number {
  const found = findDeadlines(text, read);
  let end = 0;
  let last = "";
  for (const deadline of found) {
    const { span, session, by, from, every, event, reasons } = deadline;
    expect(deadline.text).toBe(slice(text, span));
    expect(deadline.text.length).toBeGreaterThan(0);
    expect(
      session ?? by ?? from ?? every ?? event ?? reasons.find((one) => one.rule === "general-debate-unknown"),
    ).toBeTruthy();
    expect(from && by && !every ? from <= by : true).toBe(true);
    for (const reason of reasons) reasonSchema.parse(reason);
    expect(reasons.length).toBeGreaterThan(0);
    expect(span[0] >= end || span.join() === last).toBe(true);
    end = span[1];
    last = span.join();
  }
  return found.length;
}

const WORDS = [
  ...[
    "at its",
    "seventy-sixth",
    "78th",
    "and",
    "session",
    "sessions",
    "by",
    "no later than",
    "in",
    "2020",
    "2025",
    "December",
  ],
  ...[
    "5 May 2023",
    "every",
    "two",
    "years",
    "annually",
    "on a",
    "regular",
    "basis",
    "until",
    "the",
    "within",
    "90 days",
    "of",
  ],
  ...[
    "General Assembly",
    "Human Rights Council",
    "starting",
    "for a period of",
    "adoption",
    "held",
    "to be held",
    ",",
    ";",
    "(a)",
  ],
  ...[
    "31 April 2021",
    "9999",
    "0 days",
    "999 years",
    "next",
    "before",
    "after the general debate",
    "30 July",
    "annual",
    "report",
  ],
];

describe("whatever is read", () => {
  test("spans hold the words, deadlines stand in order and do not overlap, each with its arithmetic", () => {
    const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(" "));
    const days = fc.constantFrom("2019-12-18" as const, "9999-12-31" as const, null);
    const read = fc.record({
      adopted: days,
      session: fc.constantFrom(74, null),
      organ: fc.constantFrom("General Assembly", null),
      asks: fc.boolean(),
    });
    fc.assert(
      fc.property(text, read, (one, part) => {
        check(one, { ...context, ...part });
      }),
      { numRuns: 600 },
    );
  });

  test("nothing is thrown at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void check(text, context)),
    );
  });

  test("a document without a date and an organ still gives what the words say", () => {
    const blank = { ...context, adopted: null, organ: null, session: null };
    const found = findDeadlines(
      "Requests a report by 5 July 2022, within 90 days and at its seventy-sixth session",
      blank,
    );
    expect(found.map(({ by, event, session }) => [by, event, session])).toEqual([
      ["2022-07-05", null, null],
      [null, "within 90 days", null],
      [null, "at its seventy-sixth session", null],
    ]);
  });

  test("organs named earlier in the paragraph give “its” a meaning where the text names none", () => {
    const [deadline] = findDeadlines("to report at its fifty-third session", {
      ...context,
      reportTo: ["Human Rights Council"],
    });
    expect(deadline?.session).toEqual({ organ: "Human Rights Council", number: 53 });
  });

  test("a session that the calendar does not know says so", () => {
    const [deadline] = findDeadlines(
      "to report to the Trusteeship Council at its sixty-fifth session",
      context,
    );
    expect(deadline).toMatchObject({ from: null, by: null, reasons: [{ rule: "session-unknown" }] });
  });

  test.each([
    ["at its seventy-sixth session "],
    ["Aa-"],
    ["Commission on the "],
    ["in 2025, "],
    ["annually "],
    ["extend for "],
    ["12 and "],
    ["within six months of "],
  ])("a text of 100,000 characters of %j is read in the time of its length", (words) => {
    const text = words.repeat(Math.ceil(100_000 / words.length));
    const started = performance.now();
    findDeadlines(text, context);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe.skipIf(!existsSync(CORPUS))("paragraphs of the corpus", () => {
  const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".txt")) : [];
  test("keep the same guarantees", () => {
    const found = files
      .flatMap((name) => readFileSync(`${CORPUS}/${name}`, "utf8").split(/\n\s*\n/))
      .reduce((count, paragraph) => count + check(paragraph, context), 0);
    expect(found).toBeGreaterThan(100);
  });
});
