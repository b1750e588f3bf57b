import { isWord, type Word } from "../words/word";

/** Nouns for parts of the United Nations in general; "specialized agencies" among others of them are no name of their own. */
const PARTS: ReadonlySet<string> = new Set(
  "agencies agency bodies components departments entities entity funds institutions mechanisms offices organizations organisations organs parts programmes partners specialized".split(
    " ",
  ),
);

/**
 * The index after the United Nations in one of its many wordings at `at`, 0 where none stands there: "agencies, funds and programmes of the
 * United Nations system", "United Nations bodies, entities, funds and programmes". One part alone ("the specialized agencies") is not meant.
 * @example
 * unitedNationsFamilyEnd("funds and programmes of the United Nations system to".split(" ").map((text) => ({ text, lower: text.toLowerCase() })), 0) // => 8
 */
export function unitedNationsFamilyEnd(words: readonly Word[], at: number): number {
  const named = isWord(words, at, "united") && isWord(words, at + 1, "nations") ? at + 2 : at;
  const start = named > at && isWord(words, named, "system") ? named + 1 : named;
  const parts = partsEnd(words, start);
  if (parts.count === 0) return 0;
  if (named > at) return parts.count > 1 ? parts.end : 0;
  return systemEnd(words, parts.end);
}

function partsEnd(words: readonly Word[], from: number): { end: number; count: number } {
  let end = from;
  let count = 0;
  for (let index = from; ; ) {
    const word = words[index]?.lower ?? "";
    if (PARTS.has(word)) {
      end = ++index;
      if (word !== "specialized") count++;
    } else if (/^(?:,|and|or)$/.test(word) && count > 0) index++;
    else return { end, count };
  }
}

/** "of the United Nations system", "within the United Nations development system". */
function systemEnd(words: readonly Word[], at: number): number {
  if (!/^(?:of|within|in)$/.test(words[at]?.lower ?? "") || !isWord(words, at + 1, "the")) return 0;
  if (!isWord(words, at + 2, "united") || !isWord(words, at + 3, "nations")) return 0;
  const development = isWord(words, at + 4, "development") ? 1 : 0;
  return isWord(words, at + 4 + development, "system") ? at + 5 + development : 0;
}
