/** What the words before a time say of it: the time itself, its end at the latest, before it, from it on, after it. */
export type Sense = "within" | "by" | "before" | "from" | "after";

export interface Preposition {
  readonly sense: Sense;
  /** Where the preposition begins in the text. */
  readonly start: number;
}

/** The longest preposition stands first, for "no later than the end of" is not "of". */
const SENSES: readonly (readonly [Sense, string])[] = [
  [
    "by",
    "no later than (?:on |in |at |by )?|not later than (?:on |in |at |by )?|at the latest (?:by |on |in )?|(?:up )?until |till |towards |up to |through to |through |on or before |by or before |by |(?:to )?(?:ending|ends?|expiring|expires?) (?:on |in )",
  ],
  ["before", "before |prior to |ahead of |in advance of |in time for "],
  [
    "from",
    "(?:starting|beginning|commencing|effective|with effect) (?:from |on |in |as of |as from |with |at )?|as from |as of |not before |no(?:t)? earlier than |from ",
  ],
  ["after", "(?:immediately |shortly )?(?:after |following |upon the conclusion of )"],
  [
    "within",
    "on |in |at |during |throughout |within |over |in the course of |in the period |for the period |for ",
  ],
];

const COMPILED = SENSES.map(
  ([sense, words]) => [sense, new RegExp(`(?:^|[^\\w-])((?:${words})(?:(?:the|a|its) )?)$`, "i")] as const,
);

/** No preposition with its article is longer. */
const REACH = 48;

/**
 * The preposition that ends right before an offset of a smoothed text, with an article between them. Null: none that gives
 * a time.
 * @example
 * prepositionBefore("to report no later than 5 May 2023", 24) // => { "sense": "by", "start": 10 }
 * @example
 * prepositionBefore("in its resolution of 5 May 2023", 21) // => null
 */
export function prepositionBefore(text: string, offset: number): Preposition | null {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  for (const [sense, pattern] of COMPILED) {
    const words = pattern.exec(before)?.[1];
    if (words) return { sense, start: offset - words.length };
  }
  return null;
}
