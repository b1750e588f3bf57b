import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { slice } from "@/lib/resolution/span";
import { FORCES } from "@/lib/vocabulary/force";
import { extractFrom } from "./document";
import { undraw } from "./drawn-sentence";

const sentence = z.strictObject({
  from: z.string(),
  text: z.string(),
  before: z.string().optional(),
  organ: z.string().optional(),
  why: z.string().optional(),
});

function casesOf<Shape extends z.ZodType>(file: string, shape: Shape): [string, z.infer<Shape>][] {
  const cases = z.array(shape).parse(parse(readFileSync(`tests/cases/${file}.yaml`, "utf8")));
  return cases.map((one, index) => [`${file} ${index + 1}: ${JSON.stringify(one).slice(0, 120)}`, one]);
}

const unique = <Item>(items: readonly Item[]) => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

describe("acts of the organ", () => {
  const provisions = sentence.extend({
    forces: z.array(z.enum(FORCES)),
    subs: z.array(z.string().nullable()).optional(),
    drawn: z.string().optional(),
  });
  test.each(casesOf("provisions", provisions))("%s", (_, one) => {
    const { text, stretches } = undraw(one.text);
    const { provisions: found } = extractFrom({ texts: [text] });
    expect(found.map((provision) => provision.force)).toEqual(one.forces);
    if (one.subs !== undefined) expect(found.map((provision) => provision.sub)).toEqual(one.subs);
    if (one.drawn !== undefined) expect(found.map((provision) => provision.verb)).toEqual([one.drawn]);
    else {
      const verbs = unique(found.map((provision) => provision.verbSpan));
      expect(verbs.map((span) => slice(text, span))).toEqual(stretches.map(({ words }) => words));
      expect(verbs).toEqual(stretches.map(({ span }) => span));
    }
  });
});

describe("those who are to act", () => {
  const addressees = sentence.extend({
    addressees: z.array(z.string()),
    unknown: z.array(z.string()).default([]),
    provision: z.number().optional(),
    missing: z.boolean().default(false),
  });
  test.each(casesOf("addressees", addressees))("%s", (_, one) => {
    const { text, stretches } = undraw(one.text);
    const { provisions, extraction } = extractFrom({ texts: [text], before: one.before, organ: one.organ });
    const chosen =
      one.provision === undefined ? provisions : provisions.slice(one.provision - 1, one.provision);
    const found = chosen.flatMap((provision) => provision.addressees);
    expect(found.map((addressee) => addressee.name)).toEqual(one.addressees);
    const printed = found.flatMap(({ span }) => (span === null ? [] : [span]));
    expect(printed.length).toBe(stretches.length);
    // The brackets hold the whole phrase; the name that is found is in it, without its article and adjectives.
    printed.forEach((span, index) => {
      const drawn = stretches[index]?.span ?? [0, 0];
      expect(span[0]).toBeGreaterThanOrEqual(drawn[0]);
      expect(span[1]).toBeLessThanOrEqual(drawn[1]);
    });
    const unknown = extraction.findings.filter(({ rule }) => rule === "addressee-unknown");
    expect(unknown.map(({ span }) => (span === null ? "" : slice(text, span)))).toEqual(one.unknown);
    expect(extraction.findings.some(({ rule }) => rule === "addressee-missing")).toBe(one.missing);
    expect(chosen.every((provision) => provision.certain)).toBe(extraction.findings.length === 0);
  });
});

test.each(casesOf("conditions", sentence))("%s", (_, one) => {
  const { text, stretches } = undraw(one.text);
  const conditions = extractFrom({ texts: [text] }).provisions.flatMap((provision) => provision.conditions);
  expect(conditions.map(({ kind, text: words }) => [kind, words])).toEqual(
    stretches.map(({ label, words }) => [label, words]),
  );
  expect(conditions.map(({ span }) => span)).toEqual(stretches.map(({ span }) => span));
});

const documents = z.strictObject({
  from: z.string(),
  texts: z.array(z.string()),
  keys: z.array(z.string()),
  why: z.string().optional(),
});

test.each(casesOf("events", documents))("%s", (_, one) => {
  const drawn = one.texts.map(undraw);
  const texts = drawn.map(({ text }) => text);
  const { extraction } = extractFrom({ texts });
  const found = extraction.provisions.flatMap((provisions, paragraph) =>
    provisions.flatMap(({ event }) => (event === null ? [] : [{ paragraph, event }])),
  );
  expect(
    found.map(({ paragraph, event }) => [paragraph, event.role, slice(texts[paragraph] ?? "", event.span)]),
  ).toEqual(
    drawn.flatMap(({ stretches }, paragraph) =>
      stretches.map(({ label, words }) => [paragraph, label, words]),
    ),
  );
  expect(found.map(({ event }) => event.key)).toEqual(one.keys);
  const set = found.find(({ event }) => event.role === "sets")?.event.name;
  for (const { event } of found.filter((one) => one.event.role === "serves")) expect(event.name).toBe(set);
});

test.each(casesOf("reports", sentence.extend({ report: z.boolean() })))("%s", (_, one) => {
  const { provisions } = extractFrom({ texts: [one.text] });
  expect(provisions.some((provision) => provision.report)).toBe(one.report);
});

test("hits and near misses stand side by side", () => {
  const files = ["provisions", "addressees", "conditions", "events", "reports"];
  for (const file of files) {
    const cases = z
      .array(z.object({ why: z.string().optional() }))
      .parse(parse(readFileSync(`tests/cases/${file}.yaml`, "utf8")));
    expect(cases.filter(({ why }) => why !== undefined).length, file).toBeGreaterThanOrEqual(4);
  }
});
