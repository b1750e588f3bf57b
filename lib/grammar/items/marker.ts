import { isWord, type Word } from "../words/word";

/** The mark of an item: "(a)", "a)", "a.", as indexes of words. */
export interface Marker {
  readonly letter: string;
  /** Index of its first word, and of the first word after it. */
  readonly at: number;
  readonly after: number;
}

/** The mark that an item has after so many before it, by the kind of list. */
export type Style = (count: number) => string;

/** "a" to "z", then "aa", "bb" as the United Nations prints them. */
const lettered: Style = (count) => String.fromCharCode(97 + (count % 26)).repeat(1 + Math.floor(count / 26));

const TENS = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"];
const ONES = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
const roman: Style = (count) => (TENS[Math.floor((count + 1) / 10)] ?? "-") + (ONES[(count + 1) % 10] ?? "");

const numbered: Style = (count) => `${count + 1}`;

/** Kinds of lists; where two could open at one place, the first. */
export const STYLES: readonly Style[] = [lettered, roman, numbered];

/** Everything in a paragraph that can mark an item, in order. */
export function allMarkers(words: readonly Word[]): readonly Marker[] {
  return words.flatMap((_, index) => markerAt(words, index) ?? []);
}

/** Those of the markers that make one list of a kind, counted from its first. */
export function markersOf(words: readonly Word[], all: readonly Marker[], style: Style): readonly Marker[] {
  const found: Marker[] = [];
  all.forEach((marker, index) => {
    if (marker.letter !== style(found.length)) return;
    if (style === lettered && marker.letter === "i" && isNumeral(all, index)) return;
    if (found.length === 0 ? opensList(words, marker.at) : opensItem(words, marker.at)) found.push(marker);
  });
  return found;
}

/** "(a)", "(ii)", "(3)" anywhere; without the first parenthesis ("a)", "a.") only at the start of a line. */
function markerAt(words: readonly Word[], at: number): Marker | null {
  const bracketed = isWord(words, at, "(");
  const letter = words[bracketed ? at + 1 : at]?.lower ?? "";
  if (!/^(?:([a-z])\1?|[ivxl]{1,8}|\d{1,3})$/.test(letter)) return null;
  if (bracketed) return isWord(words, at + 2, ")") ? { letter, at, after: at + 3 } : null;
  const startsLine = at === 0 || isWord(words, at - 1, "\n");
  const closed = isWord(words, at + 1, ".") || isWord(words, at + 1, ")");
  return startsLine && closed ? { letter, at, after: at + 2 } : null;
}

function opensList(words: readonly Word[], at: number): boolean {
  const before = skipBreaks(words, at);
  return before < 0 || isWord(words, before, ":") || isWord(words, at - 1, "\n");
}

function opensItem(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return (
    before === "\n" ||
    before === ";" ||
    before === "," ||
    before === "and" ||
    before === "or" ||
    before === "."
  );
}

function skipBreaks(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (isWord(words, before, "\n")) before--;
  return before;
}

/** "(i)" after "(h)" is an item unless "(ii)" comes right after it. */
function isNumeral(all: readonly Marker[], at: number): boolean {
  return all[at + 1]?.letter === "ii";
}
