import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/lib/grammar/extract";
import type { Extraction } from "@/lib/grammar/provision";
import { readText } from "@/lib/reading/text/read-text";
import { contains, type Span, slice } from "@/lib/resolution/span";
import { extractFrom, resolutionOf } from "./document";

const MIXED = "../shared/corpus/mixed";

/** What holds of every extraction, whatever was read. */
function check({ resolution, provisions, findings }: Extraction): void {
  expect(provisions).toHaveLength(resolution.paragraphs.length);
  provisions.forEach((found, index) => {
    const paragraph = resolution.paragraphs[index];
    if (paragraph === undefined) throw new Error("a paragraph too many");
    const whole: Span = [0, paragraph.text.length];
    if (paragraph.kind === "preambular") expect(found).toEqual([]);
    let end = 0;
    for (const provision of found) {
      // In the order of the text, none over another.
      expect(provision.span[0]).toBeGreaterThanOrEqual(end);
      end = provision.span[1];
      expect(slice(paragraph.text, provision.verbSpan).length).toBeGreaterThan(0);
      if (provision.sub === null) expect(contains(provision.span, provision.verbSpan)).toBe(true);
      for (const { text, span } of [...provision.conditions, ...provision.deadlines]) {
        expect(slice(paragraph.text, span)).toBe(text);
      }
      const spans = [
        provision.span,
        provision.verbSpan,
        ...provision.addressees.flatMap(({ span }) => (span === null ? [] : [span])),
        ...(provision.event === null ? [] : [provision.event.span]),
      ];
      for (const span of spans) {
        expect(contains(whole, span)).toBe(true);
        expect(span[0]).toBeLessThan(span[1]);
      }
      const ids = provision.addressees.map(({ bodyId }) => bodyId);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
  for (const { paragraph, span } of findings) {
    if (paragraph === null || span === null) continue;
    expect(contains([0, resolution.paragraphs[paragraph]?.text.length ?? 0], span)).toBe(true);
  }
}

const WORDS = (
  "Requests requests|urges|also|further|decides|decides to|calls upon|calls for|welcomes|notes|that|which|and|, and|as well as|in this regard|it|them|the Secretary-General|" +
  "the Office|Member States|all States|the United Nations Office on Drugs and Crime|agencies, funds and programmes of the United Nations system|(UNODC)|parties|both sides|in cooperation with|" +
  "within existing resources|as appropriate|to|to convene|a high-level meeting|the high-level meeting|to submit a report|keep the Assembly informed|should|shall|the need for|efforts of|by|" +
  "including|its request to|with great concern|,|;|:|\n(a)|\n(b)|(i)|“|”|(|)|at its seventy-sixth session|annually|in 2020"
).split("|");

describe("whatever is read", () => {
  test("spans hold their words, and provisions stand in order without overlapping", () => {
    const paragraph = fc
      .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (texts) => {
        check(extractFrom({ texts, before: texts[0] }).extraction);
      }),
      { numRuns: 400 },
    );
  });

  test("an item without words asks nothing, and provisions after it keep their places", () => {
    check(extractFrom({ texts: ["Requests requests \n(a) \n(b) ; Requests requests"] }).extraction);
  });

  test("nothing is thrown at", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        check(extract({ ...resolutionOf({ texts: [text] }), findings: [] }));
      }),
    );
  });

  test("a paragraph in which no act is found has a finding that says so", () => {
    const { provisions, extraction } = extractFrom({ texts: ["The weather was fine."] });
    expect(provisions).toEqual([]);
    expect(extraction.findings.map(({ rule, paragraph }) => [rule, paragraph])).toEqual([
      ["verb-unknown", 0],
    ]);
  });

  test("an organ that the document does not name is addressed by nobody", () => {
    const resolution = resolutionOf({ texts: ["Decides to meet;"] });
    const nameless = { ...resolution, header: { ...resolution.header, organ: null } };
    expect(extract(nameless).provisions[0]?.[0]?.addressees).toEqual([]);
  });
});

describe.skipIf(!existsSync(MIXED))("resolutions of eighty years in ../shared/corpus/mixed", () => {
  test("keep what holds of every extraction", () => {
    const files = readdirSync(MIXED).filter((file) => file.endsWith(".txt"));
    // Every second one: they are long, and each has what the next one has.
    for (const file of files.filter((_, index) => index % 2 === 0))
      check(extract(readText(readFileSync(`${MIXED}/${file}`, "utf8"))));
    expect(files.length).toBeGreaterThan(50);
  });
});

describe("a sentence of a megabyte", () => {
  const MEGABYTE = 1_000_000;
  const sentences: Readonly<Record<string, string>> = {
    "names that never end": "Office of the High Commissioner and ",
    "capitals without end": "United Nations ",
    "complements without end": "of the United Nations ",
    "infinitives without end": "to ",
    "doers without end": "by ",
    "needs without end": "the need for ",
    "parentheses that never close": "(",
    "items without end": "\n(a) To do;\n(b) to do;",
    "small letters without end": "(i) ",
    "short names without end": "the Office, ",
    "one word": "x",
    "resources without end": "within existing ",
    "reports without end": "submit ",
    "acts without end": "Requests the Board to report, and urges States to act; ",
  };
  test.each(Object.entries(sentences))("of %s is read within seconds", (_, repeated) => {
    const text = `Requests ${repeated.repeat(Math.ceil(MEGABYTE / repeated.length))}`;
    const started = performance.now();
    const { extraction } = extractFrom({ texts: [text] });
    expect(extraction.provisions).toHaveLength(1);
    // A second or two on a machine with nothing else to do; a quadratic pass takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
