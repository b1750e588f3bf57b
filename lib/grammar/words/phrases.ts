import type { Word } from "./word";

/** Phrases made ready for looking them up: by their first and by their last word. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Makes phrases ready; each is words in lower case between spaces.
 * @example
 * makePhrases(["as well as"]).byFirst.size // => 1
 */
export function makePhrases(phrases: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  const byLast = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(" ");
    put(byFirst, parts[0] ?? "", parts);
    put(byLast, parts.at(-1) ?? "", parts);
  }
  return { byFirst, byLast };
}

function put(map: Map<string, (readonly string[])[]>, key: string, parts: readonly string[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [parts]);
  else list.push(parts);
}

/**
 * How many words the longest of the phrases takes at `at`, 0 where none stands there.
 * @example
 * phraseLength([{ lower: "once" }, { lower: "again" }], 0, makePhrases(["once", "once again"])) // => 2
 */
export function phraseLength(words: readonly Word[], at: number, phrases: Phrases): number {
  return longest(phrases.byFirst.get(words[at]?.lower ?? ""), words, () => at);
}

/**
 * How many words the longest of the phrases takes directly before `at`, 0 where none ends there.
 * @example
 * phraseLengthBefore([{ lower: "in" }, { lower: "turn" }, { lower: "calls" }], 2, makePhrases(["in turn"])) // => 2
 */
export function phraseLengthBefore(words: readonly Word[], at: number, phrases: Phrases): number {
  return longest(phrases.byLast.get(words[at - 1]?.lower ?? ""), words, (parts) => at - parts.length);
}

function longest(
  candidates: readonly (readonly string[])[] | undefined,
  words: readonly Word[],
  start: (parts: readonly string[]) => number,
): number {
  let best = 0;
  for (const parts of candidates ?? []) {
    const from = start(parts);
    if (parts.length > best && parts.every((part, offset) => words[from + offset]?.lower === part))
      best = parts.length;
  }
  return best;
}
