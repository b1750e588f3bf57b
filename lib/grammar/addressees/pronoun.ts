import { isInfinitive } from "../../vocabulary/infinitives";
import { knownNameAt } from "../names/known-name";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { agentsOf, doersNamedIn } from "./by-agent";
import { listNames } from "./list-of-names";
import type { PrintedName } from "./printed-name";

const PRONOUNS: ReadonlySet<string> = new Set([
  "it",
  "them",
  "him",
  "her",
  "themselves",
  "itself",
  "he",
  "she",
  "they",
]);
const OF_SEVERAL: ReadonlySet<string> = new Set(["them", "they", "themselves"]);

/**
 * The pronoun that is asked: "requests it to continue", "requests that he submit"; null where none is.
 * @example
 * pronounAsked([{ lower: "it" }, { lower: "to" }]) // => "it"
 * @example
 * pronounAsked([{ lower: "that" }, { lower: "he" }, { lower: "submit" }]) // => "he"
 */
export function pronounAsked(words: readonly Word[]): string | null {
  const first = words[isWord(words, 0, "that") ? 1 : 0]?.lower ?? "";
  const next = words[isWord(words, 0, "that") ? 2 : 1]?.lower ?? "";
  // "that it be recalled", "her reports": nobody is asked.
  if (!PRONOUNS.has(first) || /^(?:be|is|are|has|have)$/.test(next)) return null;
  return first;
}

/**
 * Whom a pronoun of the next act stands for, from what the act before governs: the names with which its object begins ("expresses its
 * appreciation to [the Advisory Commission]"), else who did what it speaks of ("welcomes the efforts by [the banks]"), else the first body that
 * it names, else who is named in it as an owner or doer. "them" stands for several.
 */
export function antecedents(words: readonly Word[], pronoun: string, scope: Scope): readonly PrintedName[] {
  const start = objectFrom(words);
  const end = words.findIndex(
    (word, index) => index >= start && (word.lower === "," || word.lower === "for" || word.lower === "to"),
  );
  const list = listNames(words, start, end < start ? words.length : end, scope);
  if (list.firstIsNamed) return list.names;
  const agents = agentsOf(words, 0, words.length, scope);
  if (agents.length > 0) return agents;
  const several = OF_SEVERAL.has(pronoun);
  const named = firstNamed(words, scope);
  if (named.length > 0 && !several) return named;
  const doers = doersNamedIn(words, scope).find((names) => isSeveral(names) === several);
  return doers ?? named;
}

/** Where the object begins: after "to", "for" or "with", and after the deed of "decides to invite [the chairs]". */
function objectFrom(words: readonly Word[]): number {
  if (!/^(?:to|for|with)$/.test(words[0]?.lower ?? "")) return 0;
  return isWord(words, 0, "to") && isInfinitive(words[1]?.lower ?? "") ? 2 : 1;
}

function isSeveral(names: readonly PrintedName[]): boolean {
  const [only] = names;
  if (names.length !== 1 || only === undefined) return names.length > 1;
  // The head of the name, before its complement: "parties to the conflict", not "Committee on the Rights of…".
  const head = only.printed.split(/ (?:of|to|for|on|in) /)[0] ?? "";
  return /[^su]s$/.test(head) && !/\bNations$/.test(head);
}

function firstNamed(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  for (let index = 0; index < words.length; index++) {
    const known = isWord(words, index, "the") ? null : knownNameAt(words, index, words.length, scope.text);
    if (known === null) continue;
    const span = [words[index]?.start ?? 0, words[known.to - 1]?.end ?? 0] as const;
    return [{ printed: scope.text.slice(...span), span }];
  }
  return [];
}
