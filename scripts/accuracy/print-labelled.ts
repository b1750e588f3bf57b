import { type Figure, formatFigure } from "./figures";
import { findMisses, type LabelledDocument, readLabelled, type Score, score } from "./labelled-documents";
import { countUnderFinding, type UnderFinding } from "./under-a-finding";

type Committed = Readonly<Record<string, number>>;

const ALL = "all";
const LAYERS = ["paragraphs", "provisions", "force", "addressees", "deadlines", "reports"];

/** Whether a figure is that of a layer over all labelled documents: those must not fall. */
export function isLayerOfAll({ name }: Pick<Figure, "name">): boolean {
  return LAYERS.some((layer) => name.endsWith(` ${ALL} ${layer}`));
}

/** Prints the table of each format, what was missed in it, and how many errors lie where a person is asked to look. */
export async function printLabelled(folder: string, committed: Committed): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const ending of [".txt", ".xml"]) {
    figures.push(...printFormat(folder, ending, await readLabelled(folder, ending), committed));
  }
  return figures;
}

function printFormat(
  folder: string,
  ending: string,
  documents: readonly LabelledDocument[],
  committed: Committed,
): readonly Figure[] {
  const all = score(folder, documents);
  const rows: readonly (readonly [string, readonly Figure[]])[] = [
    ...documents.map((one) => [one.name, layersOf(ending, one.name, score(folder, [one]))] as const),
    [ALL, layersOf(ending, ALL, all)],
  ];
  console.log(`${`F1, ${ending}`.padEnd(24)}${LAYERS.map((layer) => layer.padStart(16)).join("")}`);
  for (const [name, figures] of rows) printRow(ending, name, figures, committed);
  const header = headerOf(ending, all);
  console.log(
    `header: ${header.map((one) => `${one.name.split(" ").at(-1)} ${formatFigure(one, committed)}`).join(", ")}\n`,
  );

  const misses = findMisses(folder, documents);
  console.log(`Missed, ${ending}:`);
  for (const line of misses.length > 0 ? misses : ["nothing"]) console.log(`  ${line}`);
  const count = countUnderFinding(documents, misses);
  const looked = lookedAt(ending, count);
  printUnderFinding(count, looked, committed);
  return [...rows.flatMap(([, figures]) => figures), ...header, ...looked];
}

function layersOf(ending: string, name: string, { layers }: Score): readonly Figure[] {
  return layers
    .filter(({ gold }) => gold > 0)
    .map(({ layer, f1 }) => ({
      name: `${ending} ${name} ${layer}`,
      value: f1,
      kind: "share",
      better: "more",
    }));
}

function headerOf(ending: string, { header }: Score): readonly Figure[] {
  return Object.entries(header).map(([field, { right, of }]) => ({
    name: `${ending} header ${field}`,
    value: right / of,
    kind: "share",
    better: "more",
  }));
}

function printRow(ending: string, name: string, figures: readonly Figure[], committed: Committed): void {
  const cells = LAYERS.map((layer) => {
    const figure = figures.find((one) => one.name === `${ending} ${name} ${layer}`);
    return (figure === undefined ? "–" : formatFigure(figure, committed)).padStart(16);
  });
  console.log(name.padEnd(24) + cells.join(""));
}

function lookedAt(ending: string, count: UnderFinding): readonly Figure[] {
  return [
    { name: `${ending} errors`, value: count.errors, kind: "count", better: "fewer" },
    { name: `${ending} errors under a finding`, value: count.under, kind: "count", better: null },
    { name: `${ending} uncertain provisions`, value: count.uncertain, kind: "count", better: "fewer" },
    {
      name: `${ending} paragraphs under a finding`,
      value: count.paragraphsUnder,
      kind: "count",
      better: "fewer",
    },
  ];
}

function printUnderFinding(count: UnderFinding, looked: readonly Figure[], committed: Committed): void {
  const [errors = "", under = "", uncertain = "", paragraphs = ""] = looked.map((figure) =>
    formatFigure(figure, committed),
  );
  console.log(`${under} of ${errors} errors lie under a finding.`);
  console.log(
    `The price: ${uncertain} of ${count.provisions} provisions are marked uncertain, ${paragraphs} of ${count.paragraphs} paragraphs have a finding.\n`,
  );
}
