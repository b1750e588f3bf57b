import { knownNameAt } from "../names/known-name";
import type { Scope } from "../scope";
import { isCapitalized, isWord, type Word } from "../words/word";
import type { Chunk } from "./chunks";
import { cleanName } from "./clean";
import { isActor } from "./is-actor";
import { unitedNationsFamilyEnd } from "./united-nations-family";

/** A name in a list, as indexes of words; `prefix` and `suffix` are words that it shares with a neighbour. */
export interface ListedName {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly suffix: string;
}

/** The name of somebody who acts in a stretch of a list; null where none stands in it. */
export function nameIn(words: readonly Word[], chunk: Chunk, scope: Scope): ListedName | null {
  const clean = cleanName(words, chunk.from, chunk.to);
  if (clean === null) return null;
  const family = unitedNationsFamilyEnd(words, clean.from);
  if (family > 0 && family <= chunk.to) return { from: clean.from, to: family, prefix: "", suffix: "" };
  const known = knownNameAt(words, clean.from, chunk.to, scope.text);
  // A name that is known ends where it ends: "by the International Maritime Organization of the new area".
  if (
    known !== null &&
    known.to - clean.from > 2 &&
    isWord(words, known.to, "of") &&
    startsWithCapital(words, clean.from)
  ) {
    return { from: clean.from, to: known.to, prefix: "", suffix: "" };
  }
  const end =
    known !== null && (known.to > clean.to || !isWord(words, known.to, "of")) && known.to >= clean.to
      ? known.to
      : clean.to;
  return isActor(words, clean.from, end, scope)
    ? { from: clean.from, to: end, prefix: "", suffix: "" }
    : null;
}

function startsWithCapital(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isCapitalized(word);
}

/** "donor and host countries" is one name: a chunk that cannot be a name joins the one after it. */
export function mergeAdjectives(
  chunks: readonly Chunk[],
  words: readonly Word[],
  scope: Scope,
): readonly Chunk[] {
  const merged: Chunk[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index];
    if (chunk === undefined) continue;
    let last = chunk;
    while (isAdjective(words, last, scope) && adjoins(last, chunks[index + 1])) {
      last = chunks[++index] ?? last;
    }
    merged.push({ ...chunk, to: last.to });
  }
  return merged;
}

function adjoins(chunk: Chunk, next: Chunk | undefined): boolean {
  return next !== undefined && next.from - chunk.to <= 3;
}

/** No name, and not the plural of a noun either: "donor", "international", "troop-". */
function isAdjective(words: readonly Word[], chunk: Chunk, scope: Scope): boolean {
  return nameIn(words, chunk, scope) === null && !/[^su]s$/.test(words[chunk.to - 1]?.lower ?? "");
}
