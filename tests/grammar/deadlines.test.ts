import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseDay } from "@/lib/calendar/day";
import { bodyNamedAsPrinted, type DeadlineContext, findDeadlines } from "@/lib/grammar/deadlines";

const day = z.string().transform((text, context) => {
  const parsed = parseDay(text);
  if (!parsed) context.addIssue({ code: "custom", message: `no day: ${text}` });
  return parsed;
});
const cases = z
  .array(
    z.strictObject({
      from: z.string(),
      text: z.string(),
      asks: z.boolean().default(true),
      adopted: day.default("2019-12-18"),
      organ: z.string().default("General Assembly"),
      session: z.number().default(74),
      deadlines: z.array(z.record(z.string(), z.unknown())).default([]),
      why: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync("tests/cases/deadlines.yaml", "utf8")));

const DRAWN = /\[([^\]]*)\]\{deadline\}/g;

/** The sentence without its brackets, and the words between them with their places. */
function undraw(drawn: string) {
  const spans: [number, number][] = [];
  let text = "";
  let last = 0;
  for (const match of drawn.matchAll(DRAWN)) {
    text += drawn.slice(last, match.index);
    spans.push([text.length, text.length + (match[1] ?? "").length]);
    text += match[1] ?? "";
    last = match.index + match[0].length;
  }
  return { text: text + drawn.slice(last), spans };
}

/** "The Council" and "the Assembly" as a reader of the document would take them. */
function bodyNamedIn(organ: string): DeadlineContext["bodyNamed"] {
  const short = new Map([
    ["Assembly", "General Assembly"],
    ...(organ.endsWith("Council") ? [["Council", organ] as const] : []),
  ]);
  return (words) => short.get(words) ?? bodyNamedAsPrinted(words);
}

describe("deadlines in sentences", () => {
  test.each(cases.map((one) => [one.text.slice(0, 110), one] as const))("%s", (_, one) => {
    const { text, spans } = undraw(one.text);
    const { adopted, organ, session, asks } = one;
    const found = findDeadlines(text, { adopted, organ, session, asks, bodyNamed: bodyNamedIn(organ) });
    const places = [...new Set(found.map((deadline) => deadline.span.join()))].map((place) =>
      place.split(",").map(Number),
    );
    expect(places.map(([start, end]) => text.slice(start, end))).toEqual(
      spans.map(([start, end]) => text.slice(start, end)),
    );
    expect(places).toEqual(spans);
    expect(found).toHaveLength(one.deadlines.length);
    expect(found).toMatchObject(one.deadlines);
  });

  test("are drawn in the cases, hits and near misses side by side", () => {
    const misses = cases.filter((one) => !one.text.includes("{deadline}"));
    expect(misses.length).toBeGreaterThan(20);
    expect(misses.every((one) => one.why !== undefined && one.deadlines.length === 0)).toBe(true);
    expect(cases.length - misses.length).toBeGreaterThan(40);
  });
});
