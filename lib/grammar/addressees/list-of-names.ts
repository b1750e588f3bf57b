import { type Span, slice } from "../../resolution/span";
import { ASIDE_OPENERS, isActorNoun, ROLE_NOUNS } from "../../vocabulary/actors";
import { isInfinitive } from "../../vocabulary/infinitives";
import { knownNameAt } from "../names/known-name";
import type { Scope } from "../scope";
import { isCapitalized, isWord, type Word } from "../words/word";
import { type Chunk, findChunks } from "./chunks";
import { cleanName, isOfOrigin } from "./clean";
import { isActor } from "./is-actor";
import type { PrintedName } from "./printed-name";
import { unitedNationsFamilyEnd } from "./united-nations-family";

/** A name in a list, as indexes of words; `prefix` and `suffix` are words that it shares with a neighbour. */
interface ListedName {
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
  readonly suffix: string;
}

export interface NameList {
  readonly names: readonly PrintedName[];
  /** The first stretch that is no aside, and whether it names somebody who acts. */
  readonly first: Chunk | null;
  readonly firstIsNamed: boolean;
}

/** What is named farther on is no longer of one list; the longest list of addressees printed has some two hundred words. */
const LONGEST_LIST = 400;

/** Asides that may hold a list of their own: after them a comma does not lead back to the addressees. */
const LISTING_ASIDES =
  /^(?:with|together|along|alongside|taking|through|particularly|especially|notably|such|between|among|consulting|noting|recalling|bearing|recognizing|recognising|stressing|building|via|from|for|particular)$/;

/**
 * The names of those addressed in a stretch of words, in order: a coordinated list with asides between its commas.
 * Partners ("in cooperation with…") and other asides are left out, names after "including" are not.
 */
export function listNames(words: readonly Word[], from: number, to: number, scope: Scope): NameList {
  const end = Math.min(to, from + LONGEST_LIST);
  const chunks = mergeAdjectives(addressing(words, findChunks(words, from, end, scope.text)), words, scope);
  const found = chunks.map((chunk) => nameIn(words, chunk, scope));
  const names = coordinated(words, chunks, found);
  return {
    names: shareComplement(shareAdjective(names, words), words).map((name) => print(words, name, scope)),
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

/** The chunks that are not in an aside. */
function addressing(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  let aside: { listing: boolean; length: number; afterAnd: boolean } | null = null;
  for (const chunk of chunks) {
    const opener = words[chunk.from]?.lower ?? "";
    // A verb where a name should stand: "requests the Mission, in line with its mandate, facilitate…". The list is over.
    if (
      kept.length > 0 &&
      chunk.comma &&
      isInfinitive(opener) &&
      !isActorNoun(words[chunk.to - 1]?.lower ?? "")
    )
      break;
    if (aside !== null && !leadsBack(chunk, aside, kept.length > 0)) {
      aside.length++;
      continue;
    }
    if (opensAside(words, chunk)) {
      aside = { listing: isListing(words, chunk), length: 1, afterAnd: chunk.and };
      continue;
    }
    aside = null;
    kept.push(chunk);
  }
  return kept;
}

/** Whether a chunk after an aside belongs to the addressees again. */
function leadsBack(
  chunk: Chunk,
  aside: { listing: boolean; length: number; afterAnd: boolean },
  named: boolean,
): boolean {
  if (!chunk.comma) return false;
  if (!named || aside.afterAnd || chunk.asWellAs) return true;
  return !aside.listing;
}

function opensAside(words: readonly Word[], chunk: Chunk): boolean {
  const word = words[chunk.from];
  const opener = word?.lower ?? "";
  const next = words[chunk.from + 1]?.lower ?? "";
  if (opener === "including") return ASIDE_OPENERS.has(next);
  if (/^(?:which|that|who|whose)$/.test(opener)) return true;
  if (opener === "in" && next === "addition") return !isWord(words, chunk.from + 2, "to");
  if (opener === "to") return !chunk.and;
  return ASIDE_OPENERS.has(opener) && word !== undefined && !isCapitalized(word);
}

function isListing(words: readonly Word[], chunk: Chunk): boolean {
  const opener = words[isWord(words, chunk.from, "including") ? chunk.from + 1 : chunk.from]?.lower ?? "";
  if (opener === "in" && /^(?:particular|line|accordance)$/.test(words[chunk.from + 1]?.lower ?? ""))
    return words[chunk.from + 1]?.lower === "particular";
  // "through its national commissions": one aside, not a list.
  if (/^(?:its|their)$/.test(words[chunk.from + 1]?.lower ?? "")) return false;
  return (
    LISTING_ASIDES.test(opener) ||
    words.slice(chunk.from, Math.min(chunk.to, chunk.from + 6)).some((word) => word.lower === "with")
  );
}

/** "donor and host countries" is one name: a chunk that cannot be a name joins the one after it. */
function mergeAdjectives(chunks: readonly Chunk[], words: readonly Word[], scope: Scope): readonly Chunk[] {
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

function nameIn(words: readonly Word[], chunk: Chunk, scope: Scope): ListedName | null {
  const clean = cleanName(words, chunk.from, chunk.to);
  if (clean === null) return null;
  const family = unitedNationsFamilyEnd(words, clean.from);
  if (family > 0 && family <= chunk.to) return { from: clean.from, to: family, prefix: "", suffix: "" };
  const known = knownNameAt(words, clean.from, chunk.to, scope.text);
  // A name that is known ends where it ends: "by the International Maritime Organization of the new area".
  if (known !== null && known.to - clean.from > 2 && startsWithCapital(words, clean.from)) {
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

/** "Libyan institutions and authorities": a bare noun takes the adjective of origin of the name before it. */
function shareAdjective(names: readonly ListedName[], words: readonly Word[]): readonly ListedName[] {
  return names.map((name, index) => {
    const before = names[index - 1];
    const first = before === undefined ? undefined : words[before.from];
    if (before === undefined || first === undefined) return name;
    const bare = name.to - name.from === 1 && name.from === before.to + 1 && isWord(words, before.to, "and");
    const word = words[name.from];
    const origin = isOfOrigin(first) && before.to - before.from === 2;
    return bare && origin && word !== undefined && !isCapitalized(word)
      ? { ...name, prefix: `${first.text} ` }
      : name;
  });
}

/** "the Chair and other members of the Committee": a bare office takes the body of the office after it. */
function shareComplement(names: readonly ListedName[], words: readonly Word[]): readonly ListedName[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    const bare = name.to - name.from === 1 && ROLE_NOUNS.has(words[name.from]?.lower ?? "");
    if (!bare || next === undefined || !ROLE_NOUNS.has(words[next.from]?.lower ?? "")) return name;
    const complement = words.slice(next.from + 1, next.to);
    return complement[0]?.lower === "of"
      ? { ...name, suffix: ` ${complement.map((word) => word.text).join(" ")}` }
      : name;
  });
}
