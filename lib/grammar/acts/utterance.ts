import type { Force } from "../../vocabulary/force";
import {
  ACT_NOUNS,
  FEELING_NOUNS,
  type Frame,
  RESTATING_VERBS,
  UTTERING_VERBS,
} from "../../vocabulary/verbs";
import type { Word } from "../words/word";
import { nounEnd } from "./feeling";

interface Core {
  readonly to: number;
  readonly force: Force;
  readonly frame: Frame;
}

const DETERMINERS: ReadonlySet<string> = new Set(["its", "the", "their", "a", "an"]);
const ALL_NOUNS: ReadonlySet<string> = new Set([...ACT_NOUNS.keys(), ...FEELING_NOUNS]);
/** What somebody else asked and the organ asks again; somebody else’s decision is only affirmed. */
const CALLS: ReadonlySet<string> = new Set([
  "appeal",
  "appeals",
  "call",
  "calls",
  "demand",
  "demands",
  "invitation",
  "request",
  "requests",
]);
const ACT_PREPOSITIONS: ReadonlySet<string> = new Set(["to", "for", "upon", "on", "that", "of"]);
const FEELING_PREPOSITIONS: ReadonlySet<string> = new Set(["with", "for", "to", "at", "about", "over", "of"]);

/**
 * A verb whose meaning is in its noun: "expresses its deep concern", "reaffirms its request to". The force of a noun of asking or
 * deciding is the force of the act, but not after a verb that only underlines it ("shares its call"). Null where no such noun follows.
 * @example
 * utterance([{ lower: "renews" }, { lower: "its" }, { lower: "call" }, { lower: "on" }], 0, "renews", { to: 1, force: "declaration", frame: "states" }) // => { to: 4, force: "call", frame: "asks" }
 * @example
 * utterance([{ lower: "recalls" }, { lower: "its" }, { lower: "decision" }], 0, "recalls", { to: 1, force: "declaration", frame: "states" }) // => null
 */
export function utterance(words: readonly Word[], at: number, verb: string, core: Core): Core | null {
  if (!UTTERING_VERBS.has(verb)) return null;
  const first = words[at + 1]?.lower ?? "";
  const itsOwn = first === "its" || verb === "expresses";
  const start = DETERMINERS.has(first) ? at + 2 : at + 1;
  const end = nounEnd(words, start, itsOwn ? ALL_NOUNS : FEELING_NOUNS);
  if (end === null) return callOfSomebody(words, start, verb, core);
  const act = ACT_NOUNS.get(words[end - 1]?.lower ?? "");
  if (act === undefined || !carriesForce(verb)) {
    return { to: withSecondFeeling(words, end), force: "declaration", frame: "states" };
  }
  const preposition = words[end]?.lower ?? "";
  const to = ACT_PREPOSITIONS.has(preposition) ? end + 1 : end;
  // "its invitation for increased interactions": a thing is wanted, nobody need be asked.
  return { to, force: act[0], frame: preposition === "for" ? "wants" : act[1] };
}

function carriesForce(verb: string): boolean {
  return RESTATING_VERBS.has(verb) || verb === "expresses" || verb === "declares";
}

/** "reiterates the Secretary-General’s previous call to": the force of the noun, the verb alone. */
function callOfSomebody(words: readonly Word[], start: number, verb: string, core: Core): Core | null {
  if (!/^(?:reiterates|repeats|restates)$/.test(verb)) return null;
  const end = nounEnd(words, start, CALLS);
  const act = end === null ? undefined : ACT_NOUNS.get(words[end - 1]?.lower ?? "");
  return act === undefined ? null : { ...core, force: act[0], frame: "wants" };
}

/** "solidarity with and compassion for". */
function withSecondFeeling(words: readonly Word[], end: number): number {
  if (!FEELING_PREPOSITIONS.has(words[end]?.lower ?? "") || words[end + 1]?.lower !== "and") return end;
  const second = nounEnd(words, end + 2, FEELING_NOUNS);
  if (second === null) return end;
  return FEELING_PREPOSITIONS.has(words[second]?.lower ?? "") ? second + 1 : second;
}
