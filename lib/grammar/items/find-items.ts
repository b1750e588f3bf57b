import type { Word } from "../words/word";
import { allMarkers, type Marker, markersOf, STYLES } from "./marker";

/** A marked item of a paragraph. Numbers are indexes of words, the end excluded; its marker is not among them. */
export interface Item {
  /** What marks it, without parentheses: "a", "ii", "3". */
  readonly letter: string;
  /** The first word of its marker. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The items of a paragraph on its first level, each on its own line or after a colon, semicolon or comma; empty where no list of two begins after a
 * colon or on a new line. The marks are letters, small Roman numerals or figures; whichever list opens first is the first level, and marks of
 * other kinds inside an item are part of it ("(i)", "(ii)" below "(a)", letters below "(1)"). Dashes and bullets name no item: what they
 * set apart stays with the act that it belongs to.
 * @example
 * findItems([]) // => []
 */
export function findItems(words: readonly Word[]): readonly Item[] {
  const all = allMarkers(words);
  let first: readonly Marker[] = [];
  for (const style of STYLES) {
    const markers = markersOf(words, all, style);
    // A list of one is none: "(i)" after "(h)" begins no list of its own.
    if (markers.length < 2) continue;
    if (first.length === 0 || (markers[0]?.at ?? 0) < (first[0]?.at ?? 0)) first = markers;
  }
  return first.map(({ letter, at, after }, index) => ({
    letter,
    at,
    from: after,
    to: first[index + 1]?.at ?? words.length,
  }));
}
