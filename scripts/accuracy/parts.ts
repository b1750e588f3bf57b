import { readCorpus } from "./corpus";
import { Coverage } from "./coverage";
import { type Figure, formatFigure } from "./figures";
import { ItalicCount } from "./italics";
import { printLabelled } from "./print-labelled";

type Committed = Readonly<Record<string, number>>;

/** Where the documents are. */
export interface Places {
  readonly labelled: string;
  readonly documents: readonly string[];
}

type Part = (places: Places, committed: Committed) => Promise<readonly Figure[]>;

/** How many of the commonest are listed. */
const MOST_VERBS = 15;
const MOST_PHRASES = 30;

/** The parts of the report, by the flag that asks for each. */
export const PARTS = {
  labels: ({ labelled }, committed) => printLabelled(labelled, committed),
  italics: printItalics,
  coverage: printCoverage,
} as const satisfies Record<string, Part>;
export type PartName = keyof typeof PARTS;

async function printItalics({ documents }: Places, committed: Committed): Promise<readonly Figure[]> {
  const council = new ItalicCount(true);
  const others = new ItalicCount(false);
  for await (const document of readCorpus(documents.filter((path) => path.endsWith(".xml")))) {
    const { organ } = document.extraction.resolution.header;
    (organ === "Security Council" ? council : others).add(document);
  }
  const counts = [
    ["Security Council, every verb", council],
    ["Other organs, first verb of a paragraph", others],
  ] as const;
  return counts.flatMap(([name, count]) => {
    const figures = count.figures(name);
    printFigures(figures, committed);
    console.log(`${count.lines(MOST_VERBS).join("\n")}\n`);
    return figures;
  });
}

async function printCoverage({ documents }: Places, committed: Committed): Promise<readonly Figure[]> {
  const coverage = new Coverage();
  for await (const document of readCorpus(documents)) coverage.add(document);
  const figures = coverage.figures();
  printFigures(figures, committed);
  console.log(`\n${coverage.lines(MOST_PHRASES).join("\n")}\n`);
  return figures;
}

function printFigures(figures: readonly Figure[], committed: Committed): void {
  for (const figure of figures) console.log(`${figure.name.padEnd(58)} ${formatFigure(figure, committed)}`);
}
