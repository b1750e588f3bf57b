import { isWord, type Word } from "../words/word";

/** A lettered item of a paragraph. Numbers are indexes of words, the end excluded; the letter in parentheses is not among them. */
export interface Item {
  readonly letter: string;
  readonly from: number;
  readonly to: number;
}

interface Marker {
  readonly letter: string;
  /** Index of its first word, and of the first word after it. */
  readonly at: number;
  readonly after: number;
}

/**
 * The lettered items of a paragraph, "(a)" to "(z)", each on its own line or after a colon, semicolon or comma; empty where no list begins
 * with "(a)" after a colon. Items "(i)", "(ii)" inside an item are part of it.
 * @example
 * findItems([]) // => []
 */
export function findItems(words: readonly Word[]): readonly Item[] {
  const markers = sequence(words);
  return markers.map(({ letter, after }, index) => ({
    letter,
    from: after,
    to: markers[index + 1]?.at ?? words.length,
  }));
}

function sequence(words: readonly Word[]): readonly Marker[] {
  const found: Marker[] = [];
  const marks = romanMarks(words);
  let nextMark = 0;
  for (let index = 0; index < words.length; index++) {
    const marker = markerAt(words, index);
    if (marker === null || marker.letter !== expected(found.length)) continue;
    while ((marks[nextMark] ?? words.length) < index) nextMark++;
    if (marker.letter === "i" && isWord(words, marks[nextMark] ?? words.length, "ii")) continue;
    if (found.length === 0 ? opensList(words, index) : opensItem(words, index)) found.push(marker);
  }
  return found.length > 1 ? found : [];
}

/** "a" to "z", then "aa", "bb" as the United Nations prints them. */
function expected(count: number): string {
  return String.fromCharCode(97 + (count % 26)).repeat(1 + Math.floor(count / 26));
}

/** "(a)", or "a." at the start of a line. */
function markerAt(words: readonly Word[], at: number): Marker | null {
  const bracketed = isWord(words, at, "(");
  const letter = words[bracketed ? at + 1 : at]?.lower ?? "";
  if (!/^([a-z])\1?$/.test(letter)) return null;
  if (bracketed) return isWord(words, at + 2, ")") ? { letter, at, after: at + 3 } : null;
  const startsLine = at === 0 || isWord(words, at - 1, "\n");
  return startsLine && isWord(words, at + 1, ".") ? { letter, at, after: at + 2 } : null;
}

function opensList(words: readonly Word[], at: number): boolean {
  const before = skipBreaks(words, at);
  return before < 0 || isWord(words, before, ":") || isWord(words, at - 1, "\n");
}

function opensItem(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return before === "\n" || before === ";" || before === "," || before === "and" || before === ".";
}

function skipBreaks(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (isWord(words, before, "\n")) before--;
  return before;
}

/** The indexes of "(ii)" and "(j)": "(i)" after "(h)" is an item unless "(ii)" comes before "(j)". */
function romanMarks(words: readonly Word[]): readonly number[] {
  return words.flatMap((word, index) =>
    word.lower === "ii" || (word.lower === "j" && isWord(words, index + 1, ")")) ? [index] : [],
  );
}
