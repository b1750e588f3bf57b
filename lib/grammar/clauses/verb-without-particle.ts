import type { Doubt } from "../doubt";
import { isCapitalized, type Word } from "../words/word";

/** Verbs that ask only with "upon", "for" or "to"; the others that need a particle ("takes", "gives") are what anybody does. */
const ASKING: ReadonlySet<string> = new Set(["calls", "appeals"]);

/**
 * Where a word stands as the verb of a further act would, but lacks what must follow it: "…, and calls Member States to act". It is read as part of
 * the act before it, and somebody should look. Null: nowhere. Nouns ("appeals, calls and requests") have no object after them.
 */
export function verbWithoutParticle(words: readonly Word[]): Doubt | null {
  for (let index = 2; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || word.depth > 0 || !isJoined(words, index) || !ASKING.has(word.lower)) continue;
    const next = words[index + 1];
    if (next === undefined || !(isCapitalized(next) || /^(?:all|the|both)$/.test(next.lower))) continue;
    const message = `“${word.text} ${next.text}” may be a further act; nothing after the verb says so.`;
    return { rule: "verb-incomplete", span: [word.start, word.end], message };
  }
  return null;
}

/** ", and calls": after a comma or semicolon, with "and" or without. */
function isJoined(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower;
  return (
    before === ";" || ((before === "and" || before === "also") && /^[,;]$/.test(words[at - 2]?.lower ?? ""))
  );
}
