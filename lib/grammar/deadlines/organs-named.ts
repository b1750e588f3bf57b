import type { Span } from "../../resolution/span";

/** An organ that a text names, by its official name. */
export interface OrganMention {
  readonly organ: string;
  readonly span: Span;
}

const HEAD =
  "(?:Assembly|Council|Commission|Committee|Conference|Congress|Board|Forum|Subcommittee|Sub-Commission|Group|Authority|Meeting|Panel|Body)";
/** "Commission on Narcotic Drugs", "Conference of the Parties to the Convention": what may follow the head of a name. */
const TAIL = "(?: (?:of|on|for|to|in|and|the|against|[A-Z][\\w’'-]{0,40})){0,14}";
const NAMED = new RegExp(
  `(?:\\b[A-Z][\\w’'-]{0,40} (?:and [A-Z][\\w’'-]{0,40} )?){0,5}\\b${HEAD}\\b(?: (?:of|on|for|to|in|against)\\b${TAIL})?`,
  "g",
);
/** A name ends in a capitalised word, and before another name begins: "the Assembly and the Human Rights Council". */
const LOOSE_END = /(?: (?:of|on|for|to|in|and|the|against))+$/;
const NEXT_NAME = new RegExp(`(?:,| and| to| of| in)(?: the)?(?: [A-Z][\\w’'-]{0,40}){0,4} ${HEAD}\\b`);

/**
 * The organs that a smoothed text names, in order, as far as `bodyNamed` knows the words; of a name that runs on
 * ("General Assembly of its resolution") the part that is known.
 * @example
 * findOrgans("to the General Assembly and the Human Rights Council", (words) => words).map((mention) => mention.organ) // => ["General Assembly", "Human Rights Council"]
 */
export function findOrgans(
  text: string,
  bodyNamed: (words: string) => string | null,
): readonly OrganMention[] {
  const found: OrganMention[] = [];
  const pattern = new RegExp(NAMED);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const head = new RegExp(`^.*?\\b${HEAD}\\b`).exec(match[0])?.[0] ?? match[0];
    const mention = longestKnown(match[0], head.length, bodyNamed);
    if (mention)
      found.push({ organ: mention.organ, span: [match.index, match.index + mention.words.length] });
    pattern.lastIndex = match.index + Math.max(mention?.words.length ?? 0, head.length);
  }
  return found;
}

function longestKnown(words: string, headEnd: number, bodyNamed: (words: string) => string | null) {
  const next = NEXT_NAME.exec(words.slice(headEnd));
  let candidate = (next ? words.slice(0, headEnd + next.index) : words).replace(LOOSE_END, "");
  while (candidate.length >= headEnd) {
    const organ = bodyNamed(candidate);
    if (organ !== null) return { words: candidate, organ };
    const shorter = candidate.slice(0, candidate.lastIndexOf(" ")).replace(LOOSE_END, "");
    if (shorter.length >= candidate.length || candidate.lastIndexOf(" ") < 0) return null;
    candidate = shorter;
  }
  return null;
}
