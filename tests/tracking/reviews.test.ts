import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GRAMMAR_VERSION } from "@/lib/grammar/grammar-version";
import { correctProvisions } from "@/lib/tracking/correct-provisions";
import { findingWeight } from "@/lib/tracking/finding-weight";
import { applyReviews, type Review } from "@/lib/tracking/reviews";
import { isOfGrammar } from "@/lib/tracking/rules-of-the-grammar";
import { FORCES } from "@/lib/vocabulary/force";
import { extractFrom } from "../grammar/document";

const TEXTS = [
  "Requests the Secretary-General to report to the General Assembly at its seventy-sixth session;",
  "Invites Member States to keep their harbours open, and requests the Keepers of Harbours to help them;",
];
const { extraction } = extractFrom({ texts: TEXTS });
const hashOf = (text: string) => `hash of ${text}`;

function review(label: string, changes: Partial<Review> = {}): Review {
  const index = Number(label) - 1;
  return {
    label,
    decision: "confirmed",
    provisions: null,
    basis: extraction.provisions[index] ?? [],
    grammar: 2,
    textHash: hashOf(TEXTS[index] ?? ""),
    note: null,
    by: "A. Reviewer",
    on: "2026-11-20",
    ...changes,
  };
}

const [forced] = [
  correctProvisions(
    extraction.provisions[1] ?? [],
    { is: "force", provision: 0, force: "call" },
    { resolution: extraction.resolution, paragraph: 1 },
  ),
].flatMap((corrected) => (corrected.ok ? [corrected.provisions] : []));

describe("reviews over what the grammar found", () => {
  test("a confirmed paragraph stands as it was found then, and is certain", () => {
    const { extraction: reviewed, origins, differences } = applyReviews(extraction, [review("2")], hashOf);
    expect(reviewed.provisions[1]?.map(({ certain }) => certain)).toEqual([true, true]);
    expect(extraction.provisions[1]?.map(({ certain }) => certain)).toEqual([true, false]);
    expect(origins).toEqual([[GRAMMAR_VERSION], [2, 2]]);
    expect(differences).toEqual([]);
  });

  test("a corrected paragraph stands as the person has it; what they left is still the grammar's", () => {
    const reviews = [review("2", { decision: "corrected", provisions: forced ?? null })];
    const { extraction: reviewed, origins } = applyReviews(extraction, reviews, hashOf);
    expect(reviewed.provisions[1]?.map(({ force }) => force)).toEqual(["call", "request"]);
    expect(origins[1]).toEqual([null, 2]);
    expect(reviewed.provisions[0]).toEqual(extraction.provisions[0]);
  });

  test("the last review counts, and one that is taken back leaves the grammar", () => {
    const corrected = review("2", { decision: "corrected", provisions: [] });
    expect(applyReviews(extraction, [review("2"), corrected], hashOf).extraction.provisions[1]).toEqual([]);
    const withdrawn = review("2", { decision: "withdrawn" });
    expect(applyReviews(extraction, [corrected, withdrawn], hashOf).extraction).toEqual(extraction);
  });

  test("where the grammar says something else than then, the review still wins and both are told", () => {
    const reviews = [review("2", { decision: "corrected", provisions: forced ?? null, basis: [] })];
    const { extraction: reviewed, differences } = applyReviews(extraction, reviews, hashOf);
    expect(reviewed.provisions[1]?.[0]?.force).toBe("call");
    expect(differences).toMatchObject([{ label: "2", paragraph: 1, grammar: extraction.provisions[1] }]);
    expect(reviewed.findings.at(-1)).toMatchObject({ rule: "review-differs", paragraph: 1 });
  });

  test("where the grammar now says what the person said, there is nothing to decide", () => {
    const reviews = [
      review("2", { decision: "corrected", provisions: extraction.provisions[1] ?? [], basis: [] }),
    ];
    expect(applyReviews(extraction, reviews, hashOf).differences).toEqual([]);
  });

  test("where the text has changed the review is left aside, and a finding says whose it was", () => {
    const reviews = [review("2", { decision: "corrected", provisions: [], textHash: "another" })];
    const { extraction: reviewed } = applyReviews(extraction, reviews, hashOf);
    expect(reviewed.provisions).toEqual(extraction.provisions);
    expect(reviewed.findings.at(-1)).toEqual({
      ...{ rule: "review-outdated", level: "warning", paragraph: 1, span: null },
      message:
        "Paragraph 2 was corrected by A. Reviewer on 20 November 2026; its text has changed: look again.",
    });
  });

  test("where the paragraph is gone the document says so", () => {
    const { extraction: reviewed } = applyReviews(extraction, [review("9")], hashOf);
    expect(reviewed.findings.at(-1)).toMatchObject({
      paragraph: null,
      message:
        "Paragraph 9 was confirmed by A. Reviewer on 20 November 2026; this text has no such paragraph any more.",
    });
  });

  test("applied twice they give the same", () => {
    const decision = fc.constantFrom("confirmed" as const, "corrected" as const, "withdrawn" as const);
    const list = fc.constantFrom(null, [], forced ?? null);
    const some = fc.record({
      label: fc.constantFrom("1", "2", "3"),
      decision,
      list,
      same: fc.boolean(),
      poorer: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 6 }), (given) => {
        const reviews = given.map(({ label, decision, list, same, poorer }) =>
          review(label, {
            decision,
            provisions: label === "2" ? list : null,
            ...(same ? {} : { textHash: "another" }),
            ...(poorer ? { basis: [] } : {}),
          }),
        );
        const once = applyReviews(extraction, reviews, hashOf);
        const twice = applyReviews(once.extraction, reviews, hashOf);
        expect(twice.extraction).toEqual(once.extraction);
        expect(twice.origins.flat().length).toBe(once.origins.flat().length);
      }),
    );
  });
});

describe("what hangs on a finding", () => {
  const provision = (force: (typeof FORCES)[number], deadlines = 0) => ({
    span: [0, 10] as const,
    force,
    deadlines: (extraction.provisions[0]?.[0]?.deadlines ?? []).slice(0, deadlines),
  });
  const finding = { rule: "addressee-unknown", level: "warning", paragraph: 0, span: [0, 5] } as const;
  const weigh = (...args: Parameters<typeof provision>) =>
    findingWeight(finding, [provision(...args)], "2020-01-01");

  test("is more the stronger the act is, and more with a time", () => {
    const weights = FORCES.map((force) => weigh(force));
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(weigh("invitation", 1)).toBeGreaterThan(weigh("decision"));
    expect(weigh("declaration", 1)).toBe(weigh("declaration"));
  });

  test("is most where a person's work is at stake or something is missing, and nothing where it explains", () => {
    const asking = [provision("request")];
    const of = (rule: string, level: "info" | "warning" | "error") =>
      findingWeight({ ...finding, rule, level }, asking, "2020-01-01");
    expect(of("review-outdated", "warning")).toBeGreaterThan(of("addressee-unknown", "warning"));
    expect(of("operative-missing", "error")).toBeGreaterThan(of("review-outdated", "warning"));
    expect(of("symbol-missing", "info")).toBe(0);
  });

  test("is more in a later document", () => {
    expect(findingWeight(finding, [], "2020-01-01")).toBeGreaterThan(
      findingWeight(finding, [], "1950-01-01"),
    );
  });
});

test("every rule of the grammar is known, so that reading a text again does not double its findings", () => {
  const files = readdirSync("lib/grammar", { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !file.startsWith("deadlines"),
  );
  const rules = files.flatMap((file) =>
    [...readFileSync(`lib/grammar/${file}`, "utf8").matchAll(/\brule: "([a-z-]+)"/g)].map(([, rule]) => rule),
  );
  expect(rules.length).toBeGreaterThan(5);
  expect(rules.filter((rule) => !isOfGrammar(rule ?? ""))).toEqual([]);
});
