import { isActorNoun } from "../../vocabulary/actors";
import { findBody } from "../../vocabulary/bodies";
import { endsHead } from "../names/name-words";
import type { Scope } from "../scope";
import { isCapitalized, type Word } from "../words/word";
import { isOfOrigin } from "./clean";

/** Nouns of texts, plans and times, which ask and are implemented but do not act. */
const THINGS: ReadonlySet<string> = new Set(
  (
    "act agenda agendas agreement agreements amendment amendments annex article articles charter code compact conclusions convention conventions covenant covenants day days decade decades decision declaration declarations " +
    "framework frameworks goal goals guidelines instrument instruments law laws manual outcome pact paragraph pathway pillar plan plans policy principles programme-of-action protocol protocols " +
    "recommendations report reports resolution regulations resolutions review road-map roadmap rules statement statute strategy strategies target targets text toolkit treaties treaty week year years zone zones declaration"
  ).split(" "),
);

/**
 * Whether words can be the name of somebody who acts: a body of the vocabulary, a name in capitals that is not that of a text or a plan, or a
 * noun of those who act.
 */
export function isActor(words: readonly Word[], from: number, to: number, scope: Scope): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return false;
  const printed = scope.text.slice(first.start, last.end);
  if (findBody(printed) !== null) return true;
  const head = headOf(words, from, to);
  if (head === undefined || THINGS.has(head.lower) || first.lower === "no" || last.text.endsWith("-"))
    return false;
  if (head.lower === "arrangements" && !/^(?:and|or|,)$/.test(words[from - 1]?.lower ?? "")) return false;
  if (isGerund(words, from) || isOfOrigin(last)) return false;
  if (scope.names.fullName(printed, scope.paragraph, first.start) !== null) return true;
  if (isActorNoun(head.lower)) return true;
  return (
    isCapitalized(head) && words.slice(from, to).some((word) => isCapitalized(word) && word.text.length > 1)
  );
}

/**
 * Whether a participle at `at` is what is done: "encourages assisting countries in need"; in "developing countries" it says who.
 * @example
 * isGerund([{ text: "exploring", lower: "exploring" }, { text: "innovative", lower: "innovative" }], 0) // => true
 */
export function isGerund(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (
    next === undefined ||
    !/^\p{Ll}+ing$/u.test(words[at]?.text ?? "") ||
    ATTRIBUTES.has(words[at]?.lower ?? "")
  )
    return false;
  return !isActorNoun(next.lower) && !isCapitalized(next) && next.lower !== "and";
}

const ATTRIBUTES: ReadonlySet<string> = new Set(
  "developing neighbouring participating contributing warring remaining emerging implementing administering".split(
    " ",
  ),
);

/** The last word before the first preposition that opens a complement. */
function headOf(words: readonly Word[], from: number, to: number): Word | undefined {
  for (let index = from + 1; index < to; index++) {
    if (endsHead(words[index]?.lower ?? "") || words[index]?.depth) return words[index - 1];
  }
  return words[to - 1];
}
