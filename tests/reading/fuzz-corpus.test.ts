import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extract } from "@/lib/grammar/extract";
import { readResolution } from "@/lib/reading/read-resolution";

const CORPUS = "../shared/corpus";

/** How many damaged documents of each format are read; OPERATIVE_FUZZ_ROUNDS=5000 looks further. */
const ROUNDS = Number(process.env.OPERATIVE_FUZZ_ROUNDS ?? 30);

/** Every tenth document of an ending by its name, the long ones aside: damage shows in short ones as well. */
function documents(ending: string): string[] {
  return readdirSync(CORPUS, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort()
    .filter((_, index) => index % 10 === 0)
    .filter((name) => statSync(join(CORPUS, name)).size < 200_000);
}

const damage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  cut: fc.nat(400),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 12 }),
    fc.constantFrom("<p>", "]]>", "&amp;", "1. ", "\n\n", "(a) "),
  ),
});
type Damage = typeof damage extends fc.Arbitrary<infer Value> ? Value : never;

function damaged(bytes: Uint8Array, changes: readonly Damage[]): Uint8Array {
  return changes.reduce((whole, { at, cut, put }) => {
    const from = Math.floor(at * whole.length);
    const middle = typeof put === "string" ? Buffer.from(put) : put;
    return new Uint8Array(Buffer.concat([whole.subarray(0, from), middle, whole.subarray(from + cut)]));
  }, bytes);
}

describe.skipIf(!existsSync(CORPUS))("Real documents, damaged", () => {
  test.each([".txt", ".xml", ".docx", ".pdf"])(
    "%s files are read or refused with a sentence, and what is read has its provisions found",
    async (ending) => {
      const whole = documents(ending);
      expect(whole.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...whole),
          fc.array(damage, { minLength: 1, maxLength: 6 }),
          async (name, changes) => {
            const bytes = new Uint8Array(readFileSync(join(CORPUS, name)));
            const outcome = await readResolution(damaged(bytes, changes));
            if (!outcome.ok) {
              expect(outcome.message).toMatch(/\.$/);
              return;
            }
            const { provisions, resolution } = extract(outcome.resolution);
            expect(provisions).toHaveLength(resolution.paragraphs.length);
          },
        ),
        { numRuns: ROUNDS },
      );
    },
    60_000 + ROUNDS * 2_000,
  );
});
