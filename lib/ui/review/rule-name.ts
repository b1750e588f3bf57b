import { say, WORDS } from "../../vocabulary/words";

type Known = keyof typeof WORDS.review.rules;

function isKnown(rule: string): rule is Known {
  return Object.hasOwn(WORDS.review.rules, rule);
}

/** What a rule is unsure of, in a few words; the rule's own name where there are none. */
export function nameOfRule(rule: string): string {
  return isKnown(rule) ? say(`review.rules.${rule}`) : rule.replaceAll("-", " ");
}
