/**
 * Prints how well the reader and the grammar do, against the figures committed in `scripts/accuracy-figures.json`.
 *
 *   npm run accuracy                  against labelled documents, by layer, with what was missed
 *   npm run accuracy -- --italics     against the verbs that editors of the United Nations set in italics
 *   npm run accuracy -- --coverage    what is found and what is left in documents that nobody labelled
 *   npm run accuracy -- --all         the three of them
 *   npm run accuracy -- --record      commits the figures of what was run to the file
 *   npm run accuracy -- FOLDER        labelled documents of another folder, which holds docs/, labels/ and score.mjs
 *
 * The exit status is 1 where a layer of all labelled documents fell by more than 0.0005, 2 where there is nothing to measure.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listDocuments, listFolders } from "./accuracy/corpus";
import { findFallen, formatOutcome, readCommitted, recordFigures } from "./accuracy/figures";
import { PARTS, type PartName } from "./accuracy/parts";
import { isLayerOfAll } from "./accuracy/print-labelled";

const FIGURES = fileURLToPath(new URL("accuracy-figures.json", import.meta.url));

const given = process.argv.slice(2);
const folder = given.find((one) => !one.startsWith("--")) ?? "../shared/gold";
const corpus = "../shared/corpus";
const names = Object.keys(PARTS) as PartName[];
const chosen = names.filter((name) => given.includes(`--${name}`) || given.includes("--all"));
const places = {
  labelled: folder,
  documents: listDocuments([...listFolders(join(corpus, "akn")), join(corpus, "mixed")]),
};

let status = 0;
for (const name of chosen.length > 0 ? chosen : (["labels"] as const)) {
  const missing = name === "labels" ? !existsSync(join(folder, "score.mjs")) : places.documents.length === 0;
  if (missing) {
    console.error(`There are no documents for --${name} in ${name === "labels" ? folder : corpus}.`);
    status = 2;
    continue;
  }
  const committed = readCommitted(FIGURES)[name] ?? {};
  const figures = await PARTS[name](places, committed);
  console.log(`${formatOutcome(figures, committed)}\n`);
  for (const { name: layer } of findFallen(figures.filter(isLayerOfAll), committed)) {
    console.error(`${layer} fell below its committed figure ${committed[layer]?.toFixed(3)}.`);
    status = 1;
  }
  if (given.includes("--record")) recordFigures(FIGURES, name, figures);
}
process.exitCode = status;
