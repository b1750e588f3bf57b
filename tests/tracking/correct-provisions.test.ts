import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { slice } from "@/lib/resolution/span";
import { correctProvisions } from "@/lib/tracking/correct-provisions";
import { type Correction, correctionSchema } from "@/lib/tracking/correction";
import { provisionsSchema } from "@/lib/tracking/provision-schema";
import { findProblem } from "@/lib/tracking/valid-provisions";
import { FORCES } from "@/lib/vocabulary/force";
import { extractFrom } from "../grammar/document";

const TEXT =
  "Requests the Secretary-General to convene the Harbour Forum, and invites Member States to report thereon to the General Assembly at its seventy-sixth session, and to keep charts, and requests the Keepers of Harbours:\n(a) To close their doors by 31 December 2021;\n(b) To help the Museum of Pacific Navigation;";
const { extraction, provisions } = extractFrom({ texts: [TEXT] });
const place = { resolution: extraction.resolution, paragraph: 0 };

function spanOf(words: string): [number, number] {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`The text has no “${words}”.`);
  return [start, start + words.length];
}

function correct(...corrections: Correction[]) {
  return corrections.reduce((list, correction) => {
    const corrected = correctProvisions(list, correction, place);
    if (!corrected.ok) throw new Error(corrected.message);
    return corrected.provisions;
  }, provisions);
}

const messageOf = (correction: Correction) => {
  const corrected = correctProvisions(provisions, correction, place);
  return corrected.ok ? null : corrected.message;
};

describe("a person corrects", () => {
  test("the verb by its words, and the force apart from it", () => {
    const [first] = correct(
      { is: "verb", provision: 0, span: spanOf("to convene ") },
      { is: "force", provision: 0, force: "decision" },
    );
    expect(first).toMatchObject({ verb: "to convene", force: "decision", certain: true });
    expect(slice(TEXT, first?.verbSpan ?? [0, 0])).toBe("to convene");
  });

  test("the force to a declaration, which asks for nothing", () => {
    const [first] = correct({ is: "force", provision: 1, force: "declaration" }).slice(1);
    expect(first).toMatchObject({ force: "declaration", asked: [], report: false });
  });

  test("whom it asks: by words that the vocabulary knows, by words as printed, by a name", () => {
    const [first] = correct(
      { is: "remove-addressee", provision: 0, position: 0 },
      { is: "add-addressee", provision: 0, span: spanOf("the General Assembly"), body: null },
      { is: "add-addressee", provision: 0, span: spanOf("the Harbour Forum"), body: null },
      { is: "add-addressee", provision: 0, span: null, body: "unodc" },
    );
    expect(first?.addressees).toMatchObject([
      { bodyId: "general-assembly", span: spanOf("General Assembly") },
      { bodyId: "named-harbour-forum", name: "Harbour Forum" },
      { bodyId: "unodc", span: null },
    ]);
  });

  test("its times: read by the grammar from the words, or given as days", () => {
    const [first] = correct(
      { is: "add-deadline", provision: 0, span: spanOf("at its seventy-sixth session") },
      { is: "give-days", provision: 0, span: null, from: "2021-01-01", by: "2021-06-30" },
    );
    expect(first?.deadlines).toMatchObject([
      { by: "2021-06-30", from: "2021-01-01", text: "", reasons: [{ rule: "period" }] },
      { by: "2022-09-12", text: "at its seventy-sixth session", session: { number: 76 } },
    ]);
    expect(correct({ is: "remove-deadline", provision: 1, position: 0 })[1]?.deadlines).toHaveLength(
      (provisions[1]?.deadlines.length ?? 0) - 1,
    );
  });

  test("one act into two at a word, and two into one", () => {
    const at = spanOf("to keep charts")[0];
    const split = correct({ is: "split", provision: 1, at });
    expect(split.length).toBe(provisions.length + 1);
    expect(slice(TEXT, split[1]?.span ?? [0, 0])).toMatch(/session$/);
    expect(split[2]).toMatchObject({ verb: "to", force: "invitation" });
    expect(split[1]?.deadlines).toHaveLength(1);
    const joined = correct({ is: "split", provision: 1, at }, { is: "join", provision: 1 });
    expect(joined[1]).toMatchObject({ verb: "invites", span: provisions[1]?.span });
  });

  test("what was not found, and what was found wrongly", () => {
    const removed = correct({ is: "remove", provision: 0 });
    expect(removed).toHaveLength(provisions.length - 1);
    const added = correctProvisions(
      removed,
      {
        is: "add",
        span: spanOf("Requests the Secretary-General"),
        verb: spanOf("Requests"),
        force: "request",
      },
      place,
    );
    expect(added.ok && added.provisions[0]).toMatchObject({ verb: "requests", addressees: [] });
  });
});

describe("what cannot be is refused with what to do instead", () => {
  test.each<[string, Correction, RegExp]>([
    ["a provision that is gone", { is: "remove", provision: 9 }, /no such provision/],
    ["a verb elsewhere", { is: "verb", provision: 0, span: spanOf("invites") }, /does not hold its verb/],
    ["a verb without words", { is: "verb", provision: 0, span: [8, 9] }, /Pick words/],
    ["words that another one has", { is: "words", provision: 0, span: [0, 99_999] }, /lies over/],
    [
      "one over another",
      { is: "add", span: spanOf("Requests"), verb: spanOf("Requests"), force: "call" },
      /lies over/,
    ],
    ["a split before the verb", { is: "split", provision: 0, at: 0 }, /after its verb/],
    ["the last one joined", { is: "join", provision: provisions.length - 1 }, /no provision after/],
    [
      "a body twice",
      { is: "add-addressee", provision: 0, span: null, body: "Secretary-General" },
      /addressed already/,
    ],
    [
      "an unknown name",
      { is: "add-addressee", provision: 0, span: null, body: "nobody-at-all" },
      /no such body/,
    ],
    ["words without a time", { is: "add-deadline", provision: 0, span: spanOf("Harbour Forum") }, /No time/],
    [
      "days in the wrong order",
      { is: "give-days", provision: 0, span: null, from: "2022-01-02", by: "2022-01-01" },
      /last day is before/,
    ],
  ])("%s", (_, correction, message) => {
    expect(messageOf(correction)).toMatch(message);
  });
});

const span = fc
  .tuple(fc.nat(TEXT.length + 5), fc.nat(60))
  .map(([start, length]): [number, number] => [start, start + length]);
const provision = fc.nat(6);
const force = fc.constantFrom(...FORCES);
const day = fc.constantFrom("2020-02-29", "2021-12-31", "2025-01-01") as fc.Arbitrary<"2021-12-31">;
const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ is: fc.constant("verb" as const), provision, span }),
  fc.record({ is: fc.constant("force" as const), provision, force }),
  fc.record({ is: fc.constant("words" as const), provision, span }),
  fc.record({ is: fc.constant("split" as const), provision, at: fc.nat(TEXT.length + 5) }),
  fc.record({ is: fc.constant("join" as const), provision }),
  fc.record({ is: fc.constant("remove" as const), provision }),
  fc.record({ is: fc.constant("add" as const), span, verb: span, force }),
  fc.record({
    is: fc.constant("add-addressee" as const),
    provision,
    span: fc.option(span),
    body: fc.option(fc.constantFrom("unodc", "Secretary-General", "?")),
  }),
  fc.record({ is: fc.constant("remove-addressee" as const), provision, position: fc.nat(3) }),
  fc.record({ is: fc.constant("add-deadline" as const), provision, span }),
  fc.record({
    is: fc.constant("give-days" as const),
    provision,
    span: fc.option(span),
    from: fc.option(day),
    by: day,
  }),
  fc.record({ is: fc.constant("remove-deadline" as const), provision, position: fc.nat(3) }),
);

describe("whatever is corrected in whatever order", () => {
  test("spans stay valid, and the list and the corrections survive JSON", () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(correction, { maxLength: 12 }), (corrections) => {
        let list = provisions;
        for (const one of corrections) {
          expect(correctionSchema.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
          const corrected = correctProvisions(list, one, place);
          if (!corrected.ok) {
            expect(corrected.message).toMatch(/\.$/);
            continue;
          }
          done += 1;
          list = corrected.provisions;
          expect(findProblem(TEXT, list)).toBeNull();
        }
        expect(provisionsSchema.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
      }),
      { numRuns: 1500 },
    );
    expect(done).toBeGreaterThan(1000);
  });
});
