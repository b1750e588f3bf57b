import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { formatExtraction } from "@/lib/exports/extraction";
import { extract } from "@/lib/grammar/extract";
import { readResolution } from "@/lib/reading/read-resolution";

const GOLD = "../shared/gold";
const SEED = "A-C.3-74-L.10-Rev.1";
const folder = mkdtempSync(join(tmpdir(), "operative-score-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const scoreSchema = z.object({
  layers: z.array(z.object({ layer: z.string(), f1: z.number() })),
  header: z.record(z.string(), z.object({ right: z.number(), of: z.number() })),
});

async function lineOf(path: string, source: string): Promise<string> {
  const read = await readResolution(readFileSync(path));
  if (!read.ok) throw new Error(read.message);
  return JSON.stringify(formatExtraction(source, read.format, extract(read.resolution)));
}

/** The score of some documents against their labels, by the scorer that stands beside the labels. */
async function score(documents: readonly (readonly [path: string, name: string])[]) {
  const labels = mkdtempSync(join(folder, "labels-"));
  for (const [, name] of documents) copyFileSync(`${GOLD}/labels/${name}.json`, join(labels, `${name}.json`));
  const lines = await Promise.all(documents.map(([path, name]) => lineOf(path, `${name}.txt`)));
  const file = join(labels, "extractions.jsonl");
  writeFileSync(file, lines.join("\n"));
  const printed = execFileSync(process.execPath, [`${GOLD}/score.mjs`, labels, file, "--json"], {
    encoding: "utf8",
  });
  const { layers, header } = scoreSchema.parse(JSON.parse(printed));
  return { layers: Object.fromEntries(layers.map(({ layer, f1 }) => [layer, f1])), header };
}

describe.skipIf(!existsSync(GOLD))("against the labels of careful readers in ../shared/gold", () => {
  it("the seed is right in every layer and every field of its header", async () => {
    const { layers, header } = await score([["prisma/seed/resolution.txt", SEED]]);
    expect(layers).toEqual({
      paragraphs: 1,
      provisions: 1,
      force: 1,
      addressees: 1,
      deadlines: 1,
      reports: 1,
    });
    for (const { right, of } of Object.values(header)) expect(right).toBe(of);
  });

  it.each(["txt", "xml"])(
    "the labelled documents in .%s stay above the marks set for them",
    async (ending) => {
      const documents = readdirSync(`${GOLD}/docs`)
        .filter((file) => file.endsWith(`.${ending}`))
        .map((file) => [`${GOLD}/docs/${file}`, file.slice(0, -4)] as const);
      const { layers } = await score(documents);
      expect(layers.paragraphs).toBe(1);
      expect(layers.provisions).toBeGreaterThanOrEqual(0.985);
      expect(layers.force).toBeGreaterThanOrEqual(0.99);
      expect(layers.addressees).toBeGreaterThanOrEqual(0.96);
      expect(layers.deadlines).toBeGreaterThanOrEqual(0.96);
      expect(layers.reports).toBeGreaterThanOrEqual(0.95);
    },
  );
});
