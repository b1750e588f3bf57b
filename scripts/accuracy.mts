/**
 * Prints how well the reader and the grammar do against labelled documents, by layer, for each document and for all of them.
 *
 *   npx tsx scripts/accuracy.mts [FOLDER] [--verbose]
 *
 * FOLDER holds `docs/`, `labels/` and the scorer `score.mjs` (default: ../shared/gold). With --verbose the scorer names each miss.
 */
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
import { join, parse } from "node:path";
import { z } from "zod";
import { formatExtraction } from "../lib/exports/extraction";
import { extract } from "../lib/grammar/extract";
import { readResolution } from "../lib/reading/read-resolution";

const layersSchema = z.object({
  layers: z.array(z.object({ layer: z.string(), f1: z.number(), gold: z.number() })),
});
type Layers = z.infer<typeof layersSchema>["layers"];

const arguments_ = process.argv.slice(2);
const folder = arguments_.find((one) => !one.startsWith("--")) ?? "../shared/gold";
const scorer = join(folder, "score.mjs");

async function lineOf(file: string): Promise<string> {
  const read = await readResolution(readFileSync(join(folder, "docs", file)));
  if (!read.ok) throw new Error(`${file}: ${read.message}`);
  return JSON.stringify(formatExtraction(file, read.format, extract(read.resolution)));
}

/** Runs the scorer on these documents alone. */
function score(files: readonly string[], lines: readonly string[], flags: readonly string[]): string {
  const place = mkdtempSync(join(tmpdir(), "operative-accuracy-"));
  try {
    for (const file of files) {
      const label = `${parse(file).name}.json`;
      copyFileSync(join(folder, "labels", label), join(place, label));
    }
    const extractions = join(place, "extractions.jsonl");
    writeFileSync(extractions, lines.join("\n"));
    return execFileSync(process.execPath, [scorer, place, extractions, ...flags], { encoding: "utf8" });
  } finally {
    rmSync(place, { recursive: true });
  }
}

function printRow(name: string, columns: readonly string[], layers: Layers): void {
  const values = new Map(layers.map(({ layer, f1, gold }) => [layer, gold === 0 ? "–" : f1.toFixed(3)]));
  const cells = columns.map((column) => (values.get(column) ?? "–").padStart(11));
  console.log(name.padEnd(26) + cells.join(""));
}

if (!existsSync(scorer)) {
  console.error(`There are no labelled documents in ${folder}.`);
  process.exit(2);
}
for (const ending of [".txt", ".xml"]) {
  const files = readdirSync(join(folder, "docs"))
    .filter((file) => file.endsWith(ending))
    .sort();
  const lines = await Promise.all(files.map(lineOf));
  const layersOf = (some: readonly string[], of: readonly string[]) =>
    layersSchema.parse(JSON.parse(score(some, of, ["--json"]))).layers;
  const all = layersOf(files, lines);
  const columns = all.map(({ layer }) => layer);
  console.log(`F1, ${ending}`.padEnd(26) + columns.map((column) => column.padStart(11)).join(""));
  files.forEach((file, index) => {
    printRow(parse(file).name, columns, layersOf([file], [lines[index] ?? ""]));
  });
  printRow("all", columns, all);
  console.log("");
  if (arguments_.includes("--verbose")) console.log(score(files, lines, ["--verbose"]));
}
