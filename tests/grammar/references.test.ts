import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { REFERENCE_KINDS } from "@/lib/grammar/provision";
import { findReferences } from "@/lib/grammar/references";
import { slice } from "@/lib/resolution/span";
import { TREATIES } from "@/lib/vocabulary/treaties";
import { undraw } from "./drawn-sentence";

const CASES = z
  .array(
    z.strictObject({
      from: z.string(),
      text: z.string(),
      organ: z.string().default("General Assembly"),
      targets: z.array(z.string().nullable()),
      paragraphs: z.array(z.array(z.string())).optional(),
      why: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync("tests/cases/references.yaml", "utf8")));

const own = { organ: "General Assembly" };

describe("what a paragraph points at", () => {
  test.each(CASES.map((one, index) => [`${index + 1}: ${one.text.slice(0, 100)}`, one] as const))(
    "references %s",
    (_, one) => {
      const { text, stretches } = undraw(one.text);
      const found = findReferences(text, { organ: one.organ });
      expect(found.map(({ kind, text: words }) => [kind, words])).toEqual(
        stretches.map(({ label, words }) => [label, words]),
      );
      expect(found.map(({ span }) => span)).toEqual(stretches.map(({ span }) => span));
      expect(found.map(({ target }) => target)).toEqual(one.targets);
      expect(found.map(({ paragraphs }) => paragraphs)).toEqual(one.paragraphs ?? stretches.map(() => []));
    },
  );

  test("hits and near misses stand side by side, and every kind is drawn", () => {
    expect(CASES.filter(({ why }) => why !== undefined).length).toBeGreaterThanOrEqual(6);
    const labels = CASES.flatMap(({ text }) => undraw(text).stretches.map(({ label }) => label));
    expect(new Set(labels)).toEqual(new Set(REFERENCE_KINDS));
  });

  test("non-breaking spaces and hyphens of print change nothing but the words", () => {
    const [plain] = findReferences("paragraphs 3-5 of its resolution 71/167", own);
    const [printed] = findReferences("paragraphs 3\u20135 of its\u00a0resolution\u00a071/167", own);
    expect(printed).toEqual({ ...plain, text: "paragraphs 3\u20135 of its\u00a0resolution\u00a071/167" });
  });

  test("references stand in the order of the text and none overlaps another", () => {
    const text = CASES.map((one) => undraw(one.text).text).join("\n");
    const found = findReferences(text, own);
    expect(found.length).toBeGreaterThan(40);
    found.forEach(({ span, text: words }, index) => {
      expect(slice(text, span)).toBe(words);
      expect(span[0]).toBeGreaterThanOrEqual(found[index - 1]?.span[1] ?? 0);
    });
  });

  test("where no organ speaks, the shape of a number decides, or nothing does", () => {
    const targets = findReferences("resolutions 71/167, 44/4, 2018/15, 1325 (2000), 2625 (XXV)", {
      organ: null,
    });
    expect(targets.map(({ target }) => target)).toEqual([
      "A/RES/71/167",
      null,
      "E/RES/2018/15",
      "S/RES/1325 (2000)",
      "A/RES/2625 (XXV)",
    ]);
  });

  test.each(["resolutions 1/1, ", "Convention on the ", "paragraphs 3 to 5 of its ", "1 (", "A/", " ", "“"])(
    "a text of one megabyte of %j is read in linear time",
    (words) => {
      const text = words.repeat(Math.ceil(1_000_000 / words.length));
      const start = performance.now();
      findReferences(text, own);
      expect(performance.now() - start).toBeLessThan(15_000);
    },
    30_000,
  );
});

describe("the treaties of the vocabulary", () => {
  test.each(TREATIES.map((treaty) => [treaty.name, treaty] as const))(
    "%s is found by all its names",
    (_, treaty) => {
      for (const name of [treaty.name, ...treaty.otherNames, ...(treaty.acronym ? [treaty.acronym] : [])]) {
        const printed = `Urges accession to the ${name.replace(/^./, (first) => first.toUpperCase())};`;
        expect(
          findReferences(printed, own).map(({ target }) => target),
          name,
        ).toEqual([treaty.name]);
      }
    },
  );

  test("no name stands for two treaties", () => {
    const names = TREATIES.flatMap(({ name, acronym, otherNames }) => [
      name,
      ...otherNames,
      ...(acronym ? [acronym] : []),
    ]);
    expect(names.length).toBe(new Set(names.map((name) => name.toLowerCase())).size);
  });
});
