import { QUALIFIER_PHRASES, RESOURCE_PHRASES, URGENCY_PHRASES } from "../../vocabulary/conditions";
import type { ConditionKind } from "../provision";
import { isWord, type Word } from "../words/word";

/** A condition as words: indexes, the end excluded. */
export interface ConditionAt {
  readonly kind: ConditionKind;
  readonly from: number;
  readonly to: number;
}

interface Phrase {
  readonly kind: ConditionKind;
  readonly parts: readonly string[];
}

/** What "…" in a phrase may stand for: so many words without a comma. */
const LONGEST_GAP = 6;

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = byFirstWord([
  ...RESOURCE_PHRASES.map((phrase) => ({
    kind: "resources" as const,
    parts: phrase.toLowerCase().split(" "),
  })),
  ...QUALIFIER_PHRASES.map((phrase) => ({
    kind: "qualifier" as const,
    parts: phrase.toLowerCase().split(" "),
  })),
  ...URGENCY_PHRASES.map((phrase) => ({ kind: "urgency" as const, parts: phrase.toLowerCase().split(" ") })),
]);

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.parts[0] ?? "";
    map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

/** The limits of means, room and urgency in a stretch of words: "within existing resources", "as appropriate", "without delay". */
export function phraseConditions(words: readonly Word[]): readonly ConditionAt[] {
  const found: ConditionAt[] = [];
  for (let index = 0; index < words.length; index++) {
    const condition = longestAt(words, index);
    if (condition === null) continue;
    found.push(condition);
    index = condition.to - 1;
  }
  return found;
}

function longestAt(words: readonly Word[], at: number): ConditionAt | null {
  let best: ConditionAt | null = null;
  for (const { kind, parts } of PHRASES.get(words[at]?.lower ?? "") ?? []) {
    const to = phraseEnd(words, at, parts);
    if (to !== null && to > (best?.to ?? 0)) best = { kind, from: at, to };
  }
  return best;
}

function phraseEnd(words: readonly Word[], at: number, parts: readonly string[]): number | null {
  let index = at;
  for (let part = 0; part < parts.length; part++) {
    const wanted = parts[part];
    if (wanted === "…") {
      const next = parts[part + 1] ?? "";
      const end = index + LONGEST_GAP;
      while (index < end && !isWord(words, index, next) && !/^[,;.:\n]$/.test(words[index]?.lower ?? ","))
        index++;
    } else if (isWord(words, index, wanted ?? "")) index++;
    else return null;
  }
  return index;
}
