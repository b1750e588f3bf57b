import type { LabelledDocument } from "./labelled-documents";

/** Items that the labels have and we do not, or we have and they do not, in one paragraph. */
export interface LabelError {
  readonly document: string;
  /** Part and number, as the scorer writes them: "A/4", "/4". */
  readonly paragraph: string;
  readonly items: number;
}

const LISTS = / (?:missed|gold) \[(.*?)\] (?:extra|found) \[(.*)\]$/;
const HEADER = /^\S+ \w+: gold .* found /;

/**
 * Reads what the scorer says of its misses. A line of provisions holds all of a paragraph, separated by commas; a line of addressees or
 * deadlines only those that differ, separated by bars. Fields of the header have no paragraph and are left out.
 */
export function parseMisses(lines: readonly string[]): readonly LabelError[] {
  return lines.flatMap((line) => {
    const place = /^(\S+) (\S*\/\S+) (provisions|force|addressees|deadlines)\b/.exec(line);
    if (place === null || HEADER.test(line)) return [];
    const [, document = "", paragraph = "", layer = ""] = place;
    return [{ document, paragraph, items: layer === "force" ? 1 : countItems(line, layer) }];
  });
}

function countItems(line: string, layer: string): number {
  const [, first = "", second = ""] = LISTS.exec(line) ?? [];
  if (layer !== "provisions") return listOf(first, " | ").length + listOf(second, " | ").length;
  const left = listOf(second, ",");
  const missed = listOf(first, ",").filter((item) => !takeOut(left, item));
  // The same acts in another order are still an error.
  return Math.max(1, missed.length + left.length);
}

const listOf = (text: string, separator: string) => (text === "" ? [] : text.split(separator));

function takeOut(list: string[], item: string): boolean {
  const index = list.indexOf(item);
  if (index >= 0) list.splice(index, 1);
  return index >= 0;
}

const keyOf = ({ part, number }: { part?: string | null | undefined; number: string | null }) =>
  `${part ?? ""}/${number ?? "1"}`;

/** Paragraphs where only one of the two asks for a report: the scorer counts these and does not name them. */
export function findReportErrors({ name, line, label }: LabelledDocument): readonly LabelError[] {
  const found = new Map(line.paragraphs.map((paragraph) => [keyOf(paragraph), paragraph.provisions]));
  return label.operative
    .filter((paragraph) => {
      const ours = found.get(keyOf(paragraph)) ?? [];
      return paragraph.provisions.some(({ report }) => report) !== ours.some(({ report }) => report);
    })
    .map((paragraph) => ({ document: name, paragraph: keyOf(paragraph), items: 1 }));
}

/** The paragraphs that a person is asked to look at: a finding that warns, or a provision that is not certain. */
export function paragraphsUnderFinding({ line }: LabelledDocument): ReadonlySet<string> {
  const warned = new Set(line.findings.filter(({ level }) => level !== "info").map((one) => one.paragraph));
  const doubtful = line.paragraphs.filter(
    ({ kind, provisions }, index) =>
      kind === "operative" && (warned.has(index) || provisions.some(({ certain }) => !certain)),
  );
  return new Set(doubtful.map(keyOf));
}

export interface UnderFinding {
  readonly errors: number;
  readonly under: number;
  readonly paragraphs: number;
  readonly paragraphsUnder: number;
  readonly provisions: number;
  readonly uncertain: number;
}

/** How many of the errors lie where a person is asked to look, and how much a person is asked to look at. */
export function countUnderFinding(
  documents: readonly LabelledDocument[],
  misses: readonly string[],
): UnderFinding {
  const errors = [...parseMisses(misses), ...documents.flatMap(findReportErrors)];
  const places = new Map(documents.map((document) => [document.name, paragraphsUnderFinding(document)]));
  const sum = (some: readonly LabelError[]) => some.reduce((total, { items }) => total + items, 0);
  const operative = documents.flatMap(({ line }) =>
    line.paragraphs.filter(({ kind }) => kind === "operative"),
  );
  const provisions = operative.flatMap((paragraph) => paragraph.provisions);
  return {
    errors: sum(errors),
    under: sum(errors.filter((error) => places.get(error.document)?.has(error.paragraph))),
    paragraphs: operative.length,
    paragraphsUnder: [...places.values()].reduce((total, { size }) => total + size, 0),
    provisions: provisions.length,
    uncertain: provisions.filter(({ certain }) => !certain).length,
  };
}
