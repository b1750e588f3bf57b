// Measures Operative beside the libraries it stands on, in one run, so that the figures can be compared on any machine:
// `npm run bench`. Documents come from ../shared/corpus; where it is not there, the seed alone is measured.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseDocument } from "htmlparser2";
import { extract } from "../lib/grammar/extract";
import { WANTED_PARTS } from "../lib/reading/docx/unpack-docx";
import { readResolution } from "../lib/reading/read-resolution";
import type { Resolution } from "../lib/resolution/resolution";

const CORPUS = "../shared/corpus";
const MOST_FILES = 120;
const SEED = "prisma/seed/resolution.txt";

interface Kind {
  readonly name: string;
  readonly ending: string;
  readonly folder: string;
  /** What the library alone does with the bytes to get what we need of it. */
  readonly alone: (bytes: Uint8Array) => unknown;
  readonly library: string;
  readonly rounds: number;
}

const KINDS: readonly Kind[] = [
  {
    name: "Akoma Ntoso",
    ending: ".xml",
    folder: "akn",
    library: "bytes decoded, htmlparser2's own parseDocument gives the tree",
    alone: (bytes) => parseXml(new TextDecoder().decode(bytes)),
    rounds: 5,
  },
  {
    name: "PDF",
    ending: ".pdf",
    folder: "mixed",
    library: "pdf.js opens the file and gives the text of all pages (getTextContent)",
    alone: extractPdfText,
    rounds: 2,
  },
  {
    name: "Word",
    ending: ".docx",
    folder: "mixed",
    library: "fflate unpacks the parts that we read, htmlparser2's parseDocument gives their trees",
    alone: unpackAndParse,
    rounds: 5,
  },
  {
    name: "text",
    ending: ".txt",
    folder: "mixed",
    library: "no library: bytes decoded and split into lines, so that all the work is ours",
    alone: (bytes) => new TextDecoder().decode(bytes).split(/\r\n?|\n/),
    rounds: 2,
  },
];

function parseXml(text: string): unknown {
  return parseDocument(text, { xmlMode: true });
}

function unpackAndParse(bytes: Uint8Array): void {
  const parts = unzipSync(bytes, { filter: ({ name }) => WANTED_PARTS.test(name) });
  for (const part of Object.values(parts)) parseXml(strFromU8(part));
}

async function extractPdfText(bytes: Uint8Array): Promise<void> {
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
  });
  const document = await loading.promise.catch(() => null);
  for (let number = 1; number <= (document?.numPages ?? 0); number++) {
    const page = await document?.getPage(number);
    await page?.getTextContent();
    page?.cleanup();
  }
  await loading.destroy();
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending) && !name.includes("edge"))
    .sort()
    .map((name) => join(folder, name));
}

const readBytes = (file: string) => new Uint8Array(readFileSync(file));

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function row(...cells: readonly (string | number)[]): void {
  console.log(
    cells
      .map((cell, index) => String(cell)[index === 0 ? "padEnd" : "padStart"](index === 0 ? 14 : 15))
      .join(""),
  );
}

const megabytesOf = (documents: readonly Uint8Array[]) =>
  documents.reduce((sum, bytes) => sum + bytes.length, 0) / 1024 / 1024;

/**
 * Reads each document several times, the library alone and the whole reader by turns, and takes the shortest time of each:
 * what else the machine does then weighs least.
 */
async function measureReading({ name, ending, folder, alone, rounds }: Kind): Promise<void> {
  const found = filesBelow(join(CORPUS, folder), ending);
  const files = found.length > 0 ? found : ending === ".txt" ? [SEED] : [];
  const documents = files.slice(0, MOST_FILES).map(readBytes);
  if (documents.length === 0) return;
  const [libraryTimes, wholeTimes]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    for (const [index, bytes] of documents.entries()) {
      const library = await seconds(() => alone(bytes.slice()));
      const whole = await seconds(() => readResolution(bytes.slice()));
      // The first round warms up.
      if (round === 0) continue;
      libraryTimes[index] = Math.min(library, libraryTimes[index] ?? library);
      wholeTimes[index] = Math.min(whole, wholeTimes[index] ?? whole);
    }
  }
  const [library, whole] = [sum(libraryTimes), sum(wholeTimes)];
  row(
    name,
    documents.length,
    (documents.length / whole).toFixed(0),
    (megabytesOf(documents) / whole).toFixed(2),
    (megabytesOf(documents) / library).toFixed(2),
    ((whole - library) / library).toFixed(2),
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** The grammar over every Akoma Ntoso document there is, and what it takes beside the reading of them. */
async function measureGrammar(): Promise<void> {
  const found = filesBelow(join(CORPUS, "akn"), ".xml");
  const documents = (found.length > 0 ? found : [SEED]).map(readBytes);
  const read: Resolution[] = [];
  const reading = await seconds(async () => {
    for (const bytes of documents) {
      const outcome = await readResolution(bytes);
      if (outcome.ok) read.push(outcome.resolution);
    }
  });
  for (const resolution of read.slice(0, 20)) extract(resolution);
  const grammar = await seconds(() => {
    for (const resolution of read) extract(resolution);
  });
  const paragraphs = read.flatMap((resolution) => resolution.paragraphs);
  const operative = paragraphs.filter(({ kind }) => kind === "operative").length;
  const letters = sum(paragraphs.map(({ text }) => new TextEncoder().encode(text).length)) / 1024 / 1024;
  const share = (100 * grammar) / (reading + grammar);
  console.log(
    `\nGrammar: ${read.length} resolutions, ${(operative / grammar).toFixed(0)} operative paragraphs and ${(letters / grammar).toFixed(2)} MB of text (${(megabytesOf(documents) / grammar).toFixed(2)} MB of files) a second.`,
  );
  console.log(
    `Reading ${reading.toFixed(1)} s, grammar ${grammar.toFixed(1)} s: the grammar takes ${share.toFixed(0)} % of both.`,
  );
}

console.log(
  "Reading: `ours` is the time of the whole reader less that of the library alone, as a multiple of the library's.",
);
for (const { name, library } of KINDS) console.log(`  ${name}, library alone: ${library}.`);
row("\nformat", "documents", "a second", "MB a second", "library MB/s", "ours / library");
for (const kind of KINDS) await measureReading(kind);
await measureGrammar();
