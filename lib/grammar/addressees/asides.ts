import { ASIDE_OPENERS, isActorNoun } from "../../vocabulary/actors";
import { isInfinitive } from "../../vocabulary/infinitives";
import { isCapitalized, isWord, type Word } from "../words/word";
import type { Chunk } from "./chunks";

/** Asides that may hold a list of their own: after them a comma does not lead back to the addressees. */
const LISTING_ASIDES =
  /^(?:with|together|along|alongside|taking|through|particularly|especially|notably|such|between|among|consulting|noting|recalling|bearing|recognizing|recognising|stressing|building|via|from|for|particular)$/;

interface Aside {
  readonly listing: boolean;
  /** Whether "and" stands before it: "the Chair and, as necessary, other members". */
  readonly afterAnd: boolean;
}

/** The chunks that are not in an aside. */
export function withoutAsides(words: readonly Word[], chunks: readonly Chunk[]): readonly Chunk[] {
  const kept: Chunk[] = [];
  let aside: Aside | null = null;
  for (const chunk of chunks) {
    if (kept.length > 0 && isVerb(words, chunk)) break;
    if (aside !== null && !leadsBack(chunk, aside, kept.length > 0)) {
      // "either directly or through regional, subregional…": what begins within an aside may hold the list.
      if (isListing(words, chunk)) aside = { listing: true, afterAnd: aside.afterAnd };
      continue;
    }
    if (opensAside(words, chunk)) {
      aside = { listing: isListing(words, chunk), afterAnd: chunk.and };
      continue;
    }
    aside = null;
    kept.push(chunk);
  }
  return kept;
}

/** A verb where a name should stand: "requests the Mission, in line with its mandate, facilitate…". The list is over. */
function isVerb(words: readonly Word[], chunk: Chunk): boolean {
  const last = words[chunk.to - 1]?.lower ?? "";
  return chunk.comma && isInfinitive(words[chunk.from]?.lower ?? "") && !isActorNoun(last);
}

/** Whether a chunk after an aside belongs to the addressees again. */
function leadsBack(chunk: Chunk, aside: Aside, named: boolean): boolean {
  if (!chunk.comma) return false;
  if (!named || aside.afterAnd || chunk.asWellAs) return true;
  return !aside.listing;
}

function opensAside(words: readonly Word[], chunk: Chunk): boolean {
  const word = words[chunk.from];
  const opener = word?.lower ?? "";
  const next = words[chunk.from + 1]?.lower ?? "";
  if (opener === "including") return ASIDE_OPENERS.has(next);
  // "that Organization": here "that" points at somebody.
  if (opener === "that" && isCapitalizedAt(words, chunk.from + 1)) return false;
  if (/^(?:which|that|who|whose)$/.test(opener)) return true;
  if (opener === "in" && next === "addition") return !isWord(words, chunk.from + 2, "to");
  if (opener === "to") return !chunk.and || isWord(words, chunk.from + 2, "extent");
  return ASIDE_OPENERS.has(opener) && word !== undefined && !isCapitalized(word);
}

function isCapitalizedAt(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isCapitalized(word);
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
