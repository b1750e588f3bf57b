import { type Span, slice } from "../../resolution/span";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { withoutAsides } from "./asides";
import { type Chunk, findChunks } from "./chunks";
import { type ListedName, mergeAdjectives, nameIn } from "./listed-name";
import type { PrintedName } from "./printed-name";
import { withSharedWords } from "./shared-words";

export interface NameList {
  readonly names: readonly PrintedName[];
  /** The first stretch that is no aside, and whether it names somebody who acts. */
  readonly first: Chunk | null;
  readonly firstIsNamed: boolean;
}

/** What is named farther on is no longer of one list; the longest list of addressees printed has some two hundred words. */
const LONGEST_LIST = 400;

/**
 * The names of those addressed in a stretch of words, in order: a coordinated list with asides between its commas.
 * Partners ("in cooperation with…") and other asides are left out, names after "including" are not.
 */
export function listNames(words: readonly Word[], from: number, to: number, scope: Scope): NameList {
  const end = Math.min(to, from + LONGEST_LIST);
  const chunks = mergeAdjectives(
    withoutAsides(words, findChunks(words, from, end, scope.text)),
    words,
    scope,
  );
  const found = chunks.map((chunk) => nameIn(words, chunk, scope));
  const names = coordinated(words, chunks, found);
  return {
    names: withSharedWords(names, words).map((name) => print(words, name, scope)),
    first: chunks[0] ?? null,
    firstIsNamed: found[0] != null,
  };
}

/** The names among the chunks; a bare noun after a complement belongs to it ("countries of origin, transit and destination"). */
function coordinated(
  words: readonly Word[],
  chunks: readonly Chunk[],
  found: readonly (ListedName | null)[],
): readonly ListedName[] {
  const names: ListedName[] = [];
  found.forEach((name, index) => {
    const chunk = chunks[index];
    const before = names.at(-1);
    if (name !== null) names.push(name);
    else if (chunk !== undefined && before !== undefined && continuesComplement(words, chunk, before)) {
      names[names.length - 1] = { ...before, to: chunk.to };
    }
  });
  return names;
}

function continuesComplement(words: readonly Word[], chunk: Chunk, before: ListedName): boolean {
  const open =
    isWord(words, before.to - 2, "of") ||
    isWord(words, before.to - 4, "of") ||
    isWord(words, before.to - 3, "of");
  const lower = words.slice(before.to - 1, chunk.to).every((word) => /^[\p{Ll},-]+$/u.test(word.text));
  return open && lower && chunk.from - before.to <= 2 && chunk.to - chunk.from <= 3;
}

function print(words: readonly Word[], name: ListedName, scope: Scope): PrintedName {
  const span: Span = [words[name.from]?.start ?? 0, words[name.to - 1]?.end ?? 0];
  return { printed: name.prefix + slice(scope.text, span) + name.suffix, span };
}
