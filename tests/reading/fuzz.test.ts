import fc from "fast-check";
import { expect, test } from "vitest";
import { readResolution } from "@/lib/reading/read-resolution";
import { readText } from "@/lib/reading/text/read-text";
import type { Resolution } from "@/lib/resolution/resolution";
import { fixtureText, seedText } from "./read-fixture";

/** What every resolution holds, however damaged its text was. */
function expectSound({ paragraphs, findings }: Resolution): void {
  for (const { kind, number, part, text, notes } of paragraphs) {
    expect(text).toBe(text.trimEnd());
    expect(text).not.toBe("");
    expect(number === null).toBe(kind === "preambular");
    expect(part).not.toBe("");
    for (const { at } of notes) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(text.length);
    }
  }
  for (const { paragraph, message } of findings) {
    if (paragraph !== null) expect(paragraphs[paragraph]).toBeDefined();
    expect(message).toMatch(/[.]$/);
  }
}

const texts = ["separated", "close", "columns", "run-together", "blocks", "volume", "omnibus"].map(
  fixtureText,
);
texts.push(seedText().slice(0, 12_000));

const SCRAPS = [
  "",
  "\n",
  "\n\n",
  "\f",
  "*",
  "¹",
  "1. ",
  "(a) ",
  "____________\n",
  "The General Assembly,\n",
  "Annex\n",
  "I\n",
  "2/11\n",
  "\u0000",
  "\uD800",
  "\u202E",
  "[x](y",
  "76th plenary meeting\n",
  "77/1. Title\n",
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(200),
  put: fc.constantFrom(...SCRAPS),
});

test("A damaged text never throws, and what is read is sound", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...texts),
      fc.array(mutation, { minLength: 1, maxLength: 12 }),
      (text, changes) => {
        let damaged = text;
        for (const { at, cut, put } of changes) {
          const from = Math.floor(at * damaged.length);
          damaged = damaged.slice(0, from) + put + damaged.slice(from + cut);
        }
        expectSound(readText(damaged));
      },
    ),
    { numRuns: 400, seed: 1945 },
  );
});

test("A text cut off anywhere is read up to there", () => {
  const seed = seedText();
  for (let end = 2_000; end < seed.length; end += 1_500) {
    const resolution = readText(seed.slice(0, end));
    expectSound(resolution);
    expect(resolution.paragraphs.length).toBeGreaterThan(0);
  }
});

test("Random bytes are refused or read, never thrown at", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
      const outcome = await readResolution(bytes);
      if (!outcome.ok) expect(outcome.message).toMatch(/\.$/);
    }),
    { numRuns: 200, seed: 1948 },
  );
});

test("Random words and breaks never throw", () => {
  const word = fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: "grapheme", maxLength: 12 }));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => expectSound(readText(words.join(" ")))),
    { numRuns: 300, seed: 1966 },
  );
});
