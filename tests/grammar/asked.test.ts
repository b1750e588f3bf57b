import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findAsked } from "@/lib/grammar/asked/find-asked";
import { findClauses } from "@/lib/grammar/clauses/find-clauses";
import type { Asked } from "@/lib/grammar/provision";
import { parseWords } from "@/lib/grammar/words/word";
import { ASKED_KINDS } from "@/lib/vocabulary/asked";
import { extractFrom } from "./document";
import { undraw } from "./drawn-sentence";

const cases = z
  .array(
    z.strictObject({
      from: z.string(),
      text: z.string(),
      perhaps: z.array(z.enum(ASKED_KINDS)).default([]),
      why: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync("tests/cases/asked.yaml", "utf8")));

/** What the provisions of a paragraph ask for, in order. */
function askedIn(text: string): readonly Asked[] {
  const { provisions } = extractFrom({ texts: [text] });
  return findClauses(parseWords(text)).flatMap((clause, index) =>
    findAsked(clause, text, provisions[index]?.report ?? false),
  );
}

const kindOf = (label: string) => (label === "assistance" ? "technical-assistance" : label);

describe("what is asked for", () => {
  test.each(cases.map((one) => [one.text.slice(0, 120), one] as const))("%s", (_, one) => {
    const { text, stretches } = undraw(one.text);
    const found = askedIn(text);
    expect(found.map(({ kind, text: words }) => [kind, words])).toEqual(
      stretches.map(({ label, words }) => [kindOf(label), words]),
    );
    expect(found.map(({ span }) => span)).toEqual(stretches.map(({ span }) => span));
    expect(found.filter(({ certain }) => !certain).map(({ kind }) => kind)).toEqual(one.perhaps);
  });

  test("each kind has a hit, and near misses stand beside them", () => {
    const kinds = new Set(
      cases.flatMap(({ text }) => undraw(text).stretches.map(({ label }) => kindOf(label))),
    );
    expect([...kinds].sort()).toEqual([...ASKED_KINDS].sort());
    expect(cases.filter(({ why }) => why !== undefined).length).toBeGreaterThanOrEqual(8);
  });

  test("a kind stands once for each provision, by its first certain words", () => {
    const text =
      "Requests the Office to act by reviewing the list, to review the roster and to evaluate the plan;";
    expect(askedIn(text)).toEqual([{ kind: "review", text: "review", span: [53, 59], certain: true }]);
  });

  test("a report stands exactly where it is known that one is asked for", () => {
    const text = "Requests the Office to prepare a report;";
    const [clause] = findClauses(parseWords(text));
    if (clause === undefined) throw new Error("no clause");
    expect(findAsked(clause, text, true).map(({ kind }) => kind)).toEqual(["report"]);
    expect(findAsked(clause, text, false)).toEqual([]);
  });

  test.each([
    [
      "one long sentence",
      `Requests the Office to ${"provide, and collect, data and to review ".repeat(25_000)};`,
    ],
    ["one long list", `Requests the Office:${"\n(a) To review laws;".repeat(50_000)}`],
    ["asides that never close", `Requests the Office to ${", and to ".repeat(110_000)}`],
    ["technical only", `Requests the Office to act ${"technical assistance ".repeat(48_000)}`],
  ])("a megabyte takes seconds: %s", (_, text) => {
    const clauses = findClauses(parseWords(text));
    const start = performance.now();
    for (const clause of clauses) findAsked(clause, text, true);
    expect(performance.now() - start).toBeLessThan(8_000);
  });
});
