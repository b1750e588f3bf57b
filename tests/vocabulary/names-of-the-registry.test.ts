import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findBody } from "@/lib/vocabulary/bodies";

const FOLDER = resolve("../shared/vocabulary");
const read = (file: string) =>
  readFileSync(resolve(FOLDER, file), "utf8").split("\n").slice(1).filter(Boolean);

/** Rows of the registry that name a piece of work or a text, not a body. */
const NO_BODIES = ["SC-RES1540", "SC-RES1718", "SC-RES2231"];

const BEFORE =
  /^(?:the|all|other|relevant|interested|concerned|appropriate|competent|each|every|its|their|those|our)\s+/i;
const AFTER = /\s+(?:that|which|who|in a position|able to|concerned|as a whole).*$/i;

function withoutQuantifiers(name: string): string {
  const less = name.trim().replace(BEFORE, "").replace(AFTER, "");
  return less === name ? name : withoutQuantifiers(less);
}

/** Pronouns, short forms that only their text explains, and adjectives cut off from their noun. */
function isNoBody(name: string): boolean {
  return (
    /^(?:them|it|him|her|us|they|(?:inter|sub)?(?:regional|national|international|governmental)|multilateral|bilateral|humanitarian)$/i.test(
      name,
    ) ||
    /^(?:conference|commission|council|committees?|subcommittee|secretariat|division|entity|authority|agency|office|cent(?:re|er)|court|assembly|bureau|executive board|working group|president|presidents|group|chair(?:-rapporteur)?)(?: of the (?:conference|commission|council|committee|entity|authority|convention))?$/i.test(
      name,
    )
  );
}

describe.skipIf(!existsSync(FOLDER))("the names of ../shared/vocabulary", () => {
  test("every entity of the mandate registry is known by its long name", () => {
    const unknown = read("entities.csv")
      .map((line) => /^([^,]+),"?(.*?)"?$/.exec(line.trim()))
      .filter((row) => row !== null && !NO_BODIES.includes(row[1] ?? "") && findBody(row[2] ?? "") === null);
    // The registry joins two offices in one row; the vocabulary has both.
    expect(unknown.map((row) => row?.[1])).toEqual(["UNODC"]);
  });

  test("more than 85 per cent of the addressees that are bodies are known, weighted by how often they occur", () => {
    const rows = read("assignees.tsv").map((line) => line.split("\t"));
    const named = rows.map(([count, name = ""]) => ({
      count: Number(count),
      name: withoutQuantifiers(name),
    }));
    const bodies = named.filter(({ name }) => !isNoBody(name));
    const sum = (list: typeof named) => list.reduce((total, { count }) => total + count, 0);
    const known = sum(bodies.filter(({ name }) => findBody(name) !== null));
    console.info(
      `known: ${known} of ${sum(bodies)} (${((100 * known) / sum(bodies)).toFixed(1)} per cent); all rows: ${sum(named)}`,
    );
    expect(known / sum(bodies)).toBeGreaterThan(0.85);
  });
});
