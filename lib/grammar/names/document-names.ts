import type { Resolution } from "../../resolution/resolution";
import { headOfPair, isPair } from "./both";
import { mentionsIn } from "./mentions";
import { splitName } from "./name-words";
import { isShortFor } from "./short-name";

/** A document names few bodies; names beyond these many with one head are not looked at. */
const MOST_NAMES = 400;

export interface FullName {
  readonly name: string;
  /** Whether other names of the document could be meant as well. */
  readonly certain: boolean;
}

/** What a document itself says of its names: full names for acronyms and for short names. */
export interface DocumentNames {
  /** The full name behind "the Office", "UNSMIL", "Advisory Commission of the Agency", printed at this place; null where the document names none. */
  fullName(printed: string, paragraph: number, at: number): FullName | null;
}

/** A name and where it is mentioned, in order. Paragraphs count from 0, the title is -1. */
interface Known {
  readonly name: string;
  readonly common: boolean;
  readonly places: Place[];
}

interface Place {
  readonly paragraph: number;
  readonly at: number;
}

/**
 * Reads the names of a document: of its title, its preamble and its operative paragraphs, in the order in which they stand.
 * @example
 * readNames({ header: { title: null, organ: "General Assembly" }, paragraphs: [] }).fullName("Assembly", 0, 0)?.name // => "General Assembly"
 */
export function readNames(resolution: Resolution): DocumentNames {
  const acronyms = new Map<string, string>();
  const byHead = new Map<string, Map<string, Known>>();
  const texts = [resolution.header.title ?? "", ...resolution.paragraphs.map((paragraph) => paragraph.text)];
  texts.forEach((text, index) => {
    for (const { name, at, common, acronym } of mentionsIn(text)) {
      if (acronym === null) keep(byHead, { name, common, places: [{ paragraph: index - 1, at }] });
      else if (!acronyms.has(acronym)) acronyms.set(acronym, name);
    }
  });
  const { organ } = resolution.header;
  // The same short name is asked for again and again; which names it can stand for never changes.
  const meant = new Map<string, readonly Known[]>();
  return {
    fullName(printed, paragraph, at) {
      const spelled = acronyms.get(printed.replace(/[‐‑]/g, "-"));
      if (spelled !== undefined) return { name: spelled, certain: true };
      if (organ !== null && isShortFor(printed, organ)) return { name: organ, certain: true };
      const names = meant.get(printed) ?? namesMeant(byHead, printed);
      meant.set(printed, names);
      return nearest(names, { paragraph, at });
    },
  };
}

function keep(byHead: Map<string, Map<string, Known>>, known: Known): void {
  const key = headWord(known.name);
  const names = byHead.get(key) ?? new Map<string, Known>();
  byHead.set(key, names);
  const before = names.get(known.name);
  if (before !== undefined) before.places.push(...known.places);
  else if (names.size < MOST_NAMES) names.set(known.name, known);
}

function headWord(name: string): string {
  const { words, head } = splitName(name);
  return words[head - 1] ?? "";
}

function namesMeant(
  byHead: ReadonlyMap<string, ReadonlyMap<string, Known>>,
  printed: string,
): readonly Known[] {
  const names = [...(byHead.get(headWord(printed))?.values() ?? [])];
  return names.filter((known) => isMeant(printed, known));
}

function isMeant(printed: string, { name, common }: Known): boolean {
  // "countries" are not "African countries".
  if (/^\p{Ll}/u.test(printed) && !common) return false;
  return isShortFor(printed, name) || (headOfPair(printed) !== null && isPair(name));
}

/** The name mentioned nearest before decides, else the first one after; it is certain in the same paragraph, or where no other name fits. */
function nearest(names: readonly Known[], place: Place): FullName | null {
  let chosen: { name: string; place: Place } | null = null;
  for (const { name, places } of names) {
    const before = lastBefore(places, place) ?? places[0];
    if (before !== undefined && (chosen === null || isNearer(before, chosen.place, place))) {
      chosen = { name, place: before };
    }
  }
  if (chosen === null) return null;
  return { name: chosen.name, certain: names.length === 1 || chosen.place.paragraph === place.paragraph };
}

/** Before beats after; of two before the later one, of two after the earlier one. */
function isNearer(candidate: Place, than: Place, place: Place): boolean {
  const candidateBefore = isBefore(candidate, place);
  if (candidateBefore !== isBefore(than, place)) return candidateBefore;
  return candidateBefore ? isBefore(than, candidate) : isBefore(candidate, than);
}

function isBefore(a: Place, b: Place): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.at < b.at);
}

/** The last of the places (in order) that stands before another one. */
function lastBefore(places: readonly Place[], place: Place): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = places[middle];
    if (candidate !== undefined && isBefore(candidate, place)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}
