import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { z } from "zod";
import { type ExtractionLine, formatExtraction } from "../../lib/exports/extraction";
import { extract } from "../../lib/grammar/extract";
import { readResolution } from "../../lib/reading/read-resolution";

const scoreSchema = z.object({
  layers: z.array(z.object({ layer: z.string(), f1: z.number(), gold: z.number() })),
  header: z.record(z.string(), z.object({ right: z.number(), of: z.number() })),
});
export type Score = z.infer<typeof scoreSchema>;

const labelSchema = z.object({
  operative: z.array(
    z.object({
      number: z.string(),
      part: z.string().nullish(),
      provisions: z.array(z.object({ report: z.boolean().default(false) })).default([]),
    }),
  ),
});
export type Label = z.infer<typeof labelSchema>;

/** A document that careful readers labelled, and what the reader and the grammar made of it. */
export interface LabelledDocument {
  readonly name: string;
  readonly line: ExtractionLine;
  readonly label: Label;
  /** The label as it stands in its file, for the scorer. */
  readonly labelJson: string;
}

/** The labelled documents of one format: FOLDER holds `docs/`, `labels/` and the scorer `score.mjs`. */
export function readLabelled(folder: string, ending: string): Promise<LabelledDocument[]> {
  const files = readdirSync(join(folder, "docs")).filter((file) => file.endsWith(ending));
  return Promise.all(files.sort().map((file) => readOne(folder, file)));
}

async function readOne(folder: string, file: string): Promise<LabelledDocument> {
  const read = await readResolution(readFileSync(join(folder, "docs", file)));
  if (!read.ok) throw new Error(`${file}: ${read.message}`);
  const { name } = parse(file);
  const labelJson = readFileSync(join(folder, "labels", `${name}.json`), "utf8");
  const line = formatExtraction(file, read.format, extract(read.resolution));
  return { name, line, label: labelSchema.parse(JSON.parse(labelJson)), labelJson };
}

/** The figures of these documents alone, by the scorer that stands beside the labels. */
export function score(folder: string, documents: readonly LabelledDocument[]): Score {
  return scoreSchema.parse(JSON.parse(runScorer(folder, documents, "--json")));
}

/** What was missed and what was too much, a line each, as the scorer says it; its table of totals is left out. */
export function findMisses(folder: string, documents: readonly LabelledDocument[]): readonly string[] {
  const printed = runScorer(folder, documents, "--verbose").split("\n");
  return printed.filter((line) => line !== "" && !/^\w+ +(?:gold +\d+ +P |\d+\/\d+$)/.test(line));
}

function runScorer(folder: string, documents: readonly LabelledDocument[], flag: string): string {
  const place = mkdtempSync(join(tmpdir(), "operative-accuracy-"));
  try {
    for (const { name, labelJson } of documents) writeFileSync(join(place, `${name}.json`), labelJson);
    const extractions = join(place, "extractions.jsonl");
    writeFileSync(extractions, documents.map(({ line }) => JSON.stringify(line)).join("\n"));
    const scorer = join(folder, "score.mjs");
    return execFileSync(process.execPath, [scorer, place, extractions, flag], { encoding: "utf8" });
  } finally {
    rmSync(place, { recursive: true });
  }
}
