import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { namesATime } from "@/lib/grammar/words/names-a-time";
import { extractFrom } from "./document";

/** Sentences that nobody writes, as long as a whole file may be. */
const REPEATED: Readonly<Record<string, string>> = {
  "short acts": "urges A to b; urges A to b; ",
  "verbs after commas": ", urges",
  "verbs after and": "and urges ",
  "pronouns without end": "urges it to b; ",
  "closed parentheses": "()",
  commas: ",",
  "single capitals": "A ",
  conjunctions: "and ",
  figures: "1 ",
  quotations: "“”",
  "letters of one item": "(a) ",
  "numerals of items": "\n(i) To do;",
  "figures of items": "\n(1) To do;",
  sessions: "session ",
  "names in names": "United United Nations Nations ",
  acronyms: "(ABC) ",
  "one word in capitals": "X",
  dates: "1 January ",
  paragraphs: "paragraph 4 above ",
  lines: "\n",
};
const CHARACTERS = 30_000;

function timeOf(repeated: string, characters: number): number {
  const text = `Requests ${repeated.repeat(Math.ceil(characters / repeated.length))}`;
  const started = performance.now();
  extractFrom({ texts: [text] });
  return performance.now() - started;
}

describe("a text four times as long takes about four times as long, not sixteen times, when it is made of", () => {
  timeOf("urges A to b; ", CHARACTERS);
  // The least of three: what else the machine does can only make a run slower. Below the floor a ratio says nothing.
  const least = (repeated: string, characters: number) =>
    Math.min(...[1, 2, 3].map(() => timeOf(repeated, characters)));
  test.each(Object.entries(REPEATED))("%s", { timeout: 60_000 }, (_, repeated) => {
    const short = Math.max(40, least(repeated, CHARACTERS));
    expect(least(repeated, 4 * CHARACTERS) / short).toBeLessThan(10);
  });
});

test("every time drawn in the cases has a word by which the search for times is opened", () => {
  const drawn = [...readFileSync("tests/cases/deadlines.yaml", "utf8").matchAll(/\[([^\]]*)\]\{deadline\}/g)];
  expect(drawn.length).toBeGreaterThan(50);
  for (const [, words = ""] of drawn) expect(namesATime(words), words).toBe(true);
});

test("an act that names no time is not searched for one", () => {
  expect(namesATime("urges Member States to ratify the Convention")).toBe(false);
});
