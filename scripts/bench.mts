// Measures Operative beside the libraries it stands on, in one run, so that the figures can be compared on any machine:
// `npm run bench`. Documents come from ../shared/corpus; where it is not there, the seed alone is measured.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { Parser } from "htmlparser2";
import { extract } from "../lib/grammar/extract";
import { decodeText } from "../lib/reading/decode";
import { openPdf } from "../lib/reading/pdf/open-pdf";
import { readResolution } from "../lib/reading/read-resolution";
import type { Resolution } from "../lib/resolution/resolution";

const CORPUS = "../shared/corpus";
const MOST_FILES = 120;

interface Kind {
  readonly name: string;
  readonly ending: string;
  readonly folders: readonly string[];
  /** What the library alone does with the bytes. */
  readonly alone: (bytes: Uint8Array) => unknown;
  readonly library: string;
}

const parseXml = (text: string) => new Parser({}, { xmlMode: true }).end(text);

const KINDS: readonly Kind[] = [
  {
    name: "Akoma Ntoso",
    ending: ".xml",
    folders: ["akn"],
    library: "htmlparser2",
    alone: (bytes) => parseXml(decodeText(bytes) ?? ""),
  },
  { name: "PDF", ending: ".pdf", folders: ["mixed"], library: "pdf.js", alone: openPdf },
  {
    name: "Word",
    ending: ".docx",
    folders: ["mixed"],
    library: "fflate and htmlparser2",
    alone: unpackAndParse,
  },
  { name: "text", ending: ".txt", folders: ["mixed"], library: "decoding", alone: decodeText },
];

function unpackAndParse(bytes: Uint8Array): void {
  for (const [name, part] of Object.entries(unzipSync(bytes)))
    if (name.endsWith(".xml")) parseXml(strFromU8(part));
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.includes("edge"))
    .sort()
    .map((name) => join(folder, name));
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function row(...cells: readonly (string | number)[]): void {
  console.log(
    cells
      .map((cell, index) => String(cell)[index === 0 ? "padEnd" : "padStart"](index === 0 ? 14 : 17))
      .join(""),
  );
}

/** Reads all documents of a kind, the library alone and the whole reader by turns, and returns what was read. */
async function measureReading({ name, ending, folders, alone }: Kind): Promise<Resolution[]> {
  const found = folders.flatMap((folder) => filesBelow(join(CORPUS, folder), ending));
  const files = found.length > 0 ? found : ending === ".txt" ? ["prisma/seed/resolution.txt"] : [];
  const documents = files.slice(0, MOST_FILES).map((file) => new Uint8Array(readFileSync(file)));
  if (documents.length === 0) return [];
  const read: Resolution[] = [];
  for (const bytes of documents.slice(0, 5)) await readResolution(bytes.slice());
  let library = 0;
  let whole = 0;
  for (const bytes of documents) {
    library += await seconds(async () => void (await alone(bytes.slice())));
    whole += await seconds(async () => {
      const outcome = await readResolution(bytes.slice());
      if (outcome.ok) read.push(outcome.resolution);
    });
  }
  const megabytes = documents.reduce((sum, bytes) => sum + bytes.length, 0) / 1024 / 1024;
  row(
    name,
    documents.length,
    (documents.length / whole).toFixed(0),
    (megabytes / whole).toFixed(2),
    ((whole - library) / library).toFixed(2),
  );
  return read;
}

console.log(
  "Reading: ours is the time of the whole reader less that of the library alone, as a multiple of the library's.",
);
row("format", "documents", "a second", "MB a second", "ours / library");
const resolutions: Resolution[] = [];
for (const kind of KINDS) resolutions.push(...(await measureReading(kind)));

const paragraphs = resolutions.reduce(
  (sum, resolution) => sum + resolution.paragraphs.filter(({ kind }) => kind === "operative").length,
  0,
);
const letters = resolutions.reduce(
  (sum, resolution) => sum + resolution.paragraphs.reduce((all, { text }) => all + text.length, 0),
  0,
);
const grammar = await seconds(async () => {
  for (const resolution of resolutions) extract(resolution);
});
console.log(
  `\nGrammar: ${resolutions.length} resolutions, ${(paragraphs / grammar).toFixed(0)} operative paragraphs and ${(letters / grammar / 1e6).toFixed(2)} million letters a second.`,
);
