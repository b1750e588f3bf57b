import { findOrganByName, ORGANS } from "../../vocabulary/organs";
import { ENVIRONMENT_ASSEMBLY } from "./resolution-symbol";

/** How resolutions shorten the names of organs. "Council" may be three; the number says which. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ["Assembly", ["General Assembly"]],
  ["Council", ["Security Council", "Economic and Social Council", "Human Rights Council"]],
  ["United Nations Environment Assembly", [ENVIRONMENT_ASSEMBLY]],
  ["Environment Assembly", [ENVIRONMENT_ASSEMBLY]],
]);
/** Organs whose resolutions have no symbol of their own; their numbers are no one else's either. */
const OTHERS = [
  "Conference of the States Parties",
  "Conference of the Parties",
  "Conference",
  "Commission",
  "Governing Council",
  "Governing Council of the United Nations Environment Programme",
];
const NAMES = [...ORGANS.map(({ name }) => name), ...SHORT.keys(), ...OTHERS];
const NAME = `(?<![\\w’'-])(${NAMES.toSorted((a, b) => b.length - a.length).join("|")})`;

/** As long as the longest name of an organ, and what may stand before the number. */
const LONGEST = 300;
const MODIFIER = new RegExp(`${NAME}(?:'s|’s)? $`);
const ONE_OF_ITS = new RegExp(
  `${NAME} resolutions(?: and decisions)?,? (?:including|in particular|notably|most recently|such as|especially) (?:its )?$`,
);
const WORD = "(?!and |or |resolutions? |decisions? )[a-z\\d()]+ ";
const SUBJECT = new RegExp(
  `${NAME}(?: \\([^()]{1,20}\\))?,? (?:at its [a-z -]{3,40} session,? )?(?:${WORD}){0,8}(?:its|in|by) (?:[a-z]+ )?$`,
);
const SAME_SENTENCE = new RegExp(`${NAME} (?:resolution|decision)s? (?=[^;\\n]*$)`, "g");
const OWNER = new RegExp(
  `(?: of \\d{1,2} [A-Z][a-z]{2,8} \\d{4})?(?:, entitled [“"][^”"]{1,300}[”"])?,? (?:of|(?:as )?adopted (?:at [^,;]{1,40} )?by) the ${NAME}(?![\\w’'-])`,
  "y",
);

/** The organs that a name can stand for; one in most cases. */
export type OrgansNamed = readonly string[];

/** The organ whose name stands right before the word: "[Human Rights Council ]resolution 44/4"; with where it begins. */
export function organBefore(text: string, at: number, own: string | null) {
  const before = text.slice(Math.max(0, at - LONGEST), at);
  const match = MODIFIER.exec(before);
  return match?.[1] === undefined
    ? null
    : { organs: organsOf(match[1], own), start: at - before.length + match.index };
}

/** The organ named after the number: "resolution 71/167 of 19 December 2016 of the [General Assembly]". */
export function organAfter(text: string, at: number, own: string | null): OrgansNamed | null {
  OWNER.lastIndex = at;
  return named(OWNER.exec(text), own);
}

/** "[Human Rights Council] resolutions, including resolution 44/4". */
export function organOfWhich(text: string, at: number, own: string | null): OrgansNamed | null {
  return named(ONE_OF_ITS.exec(text.slice(Math.max(0, at - LONGEST), at)), own);
}

/** The organ that "its" stands for where one is named as acting: "the [Human Rights Council], in its resolution 44/4". */
export function organActing(text: string, at: number, own: string | null): OrgansNamed | null {
  return named(SUBJECT.exec(text.slice(Math.max(0, at - LONGEST), at)), own);
}

/** The organ of the last resolution before that names one: "[Human Rights Council] decision 18/120 and resolution 24/14". */
export function organOfTheLast(text: string, at: number, own: string | null): OrgansNamed | null {
  const before = [...text.slice(Math.max(0, at - LONGEST), at).matchAll(SAME_SENTENCE)];
  return named(before[before.length - 1] ?? null, own);
}

function named(match: RegExpExecArray | null, own: string | null): OrgansNamed | null {
  return match?.[1] === undefined ? null : organsOf(match[1], own);
}

/** "Council" in the words of the Human Rights Council is itself; a name that could be of many organs stays as printed. */
function organsOf(name: string, own: string | null): OrgansNamed {
  if ((name === "Council" || name === "Commission") && own !== null && own.includes(name)) return [own];
  return SHORT.get(name) ?? [findOrganByName(name)?.name ?? name];
}
