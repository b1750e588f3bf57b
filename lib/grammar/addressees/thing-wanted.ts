import { ACT_NOUNS } from "../../vocabulary/verbs";
import { knownNameAt } from "../names/known-name";
import type { Scope } from "../scope";
import { isWord, type Word } from "../words/word";
import { agentsOf } from "./by-agent";
import { donorFunding } from "./donor-funding";
import { askedInfinitive, beginsInfinitive } from "./infinitive";
import { listNames } from "./list-of-names";
import { verbWithoutTo } from "./object-of-the-verb";
import type { PrintedName } from "./printed-name";

/** How far on the noun stands in "reiterates the Secretary-General’s previous call to". */
const FARTHEST_NOUN = 6;
/** What is given: those "from" whom it is wanted are to give it. */
const GIVEN =
  /^(?:assistance|commitment|contributions|contribution|cooperation|engagement|funding|pledges|resources|support|update|briefing|report|information)$/;

/**
 * Of whom a thing is wanted: "recommends to [the Assembly] the adoption…", "calls for [all parties] to engage", "looks forward to [both secretariats] convening…", "calls for full support by
 * [donors]", "support from [Member States]", "[donor] funding".
 */
export function ofWhomWanted(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  const recommended = isWord(words, 0, "to")
    ? knownNameAt(words, isWord(words, 1, "the") ? 2 : 1, words.length, scope.text)
    : null;
  if (recommended !== null) return listNames(words, 1, recommended.to, scope).names;
  const start = afterCall(words);
  const infinitive = askedInfinitive(words, start);
  const told = toldWithoutTo(words, infinitive ?? words.length, scope);
  if (told.length > 0) return told;
  // "the next session, to be held in 2027": what will be done with it, not what it is to do.
  const end =
    infinitive !== null && !isWord(words, infinitive + 1, "be") ? infinitive : colonOrGerund(words, start);
  if (end !== null && end > start) {
    const list = listNames(words, start, end, scope);
    if (list.firstIsNamed) return list.names;
  }
  const agents = agentsOf(words, 0, words.length, scope);
  if (agents.length > 0) return agents;
  const givers = from(words, scope);
  return givers.length > 0 ? givers : donorFunding(words, scope);
}

/** "demands [the parties] cease any restrictions": the verb follows without "to". */
function toldWithoutTo(words: readonly Word[], end: number, scope: Scope): readonly PrintedName[] {
  const verb = verbWithoutTo(words, end, scope);
  const list = verb === null ? null : listNames(words, 0, verb, scope);
  return list?.firstIsNamed ? list.names : [];
}

/** After "to" in "recommends to the Assembly", and after the noun in "reiterates the call to [institutions] to learn". */
function afterCall(words: readonly Word[]): number {
  const noun = words.slice(0, FARTHEST_NOUN).findIndex((word) => ACT_NOUNS.has(word.lower));
  if (noun >= 0 && /^(?:to|on|upon|for)$/.test(words[noun + 1]?.lower ?? "")) {
    return beginsInfinitive(words, noun + 2) ? noun + 1 : noun + 2;
  }
  return isWord(words, 0, "to") ? 1 : 0;
}

/** Without an infinitive the name ends at the colon of a list, or at the participle that says what is expected of it. */
function colonOrGerund(words: readonly Word[], start: number): number | null {
  for (let index = start + 1; index < words.length; index++) {
    const word = words[index]?.lower ?? "";
    if (word === ":") return index;
    if (/^(?:,|;|of|in|for|with|on|at)$/.test(word)) return null;
    if (
      /^(?!meeting|hearing|building)\p{Ll}{3,}ing$/u.test(word) &&
      /(?:s|[^e]e|l|y)$/.test(words[index - 1]?.lower ?? "")
    )
      return index;
  }
  return null;
}

function from(words: readonly Word[], scope: Scope): readonly PrintedName[] {
  for (let index = 1; index < words.length; index++) {
    if (!isWord(words, index, "from") || !GIVEN.test(words[index - 1]?.lower ?? "")) continue;
    const end =
      askedInfinitive(words, index) ??
      words.findIndex((word, at) => at > index && /^(?:;|:|for|in|on)$/.test(word.lower));
    const list = listNames(words, index + 1, end > index ? end : words.length, scope);
    if (list.firstIsNamed) return list.names;
  }
  return [];
}
