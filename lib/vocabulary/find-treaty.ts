import { TREATIES, type Treaty } from "./treaties";

const WORD = /[\p{L}\p{N}'-]{1,40}/uy;
/** After a name: " of 1988", ", of 10 December 1984", "of 12 August 1949". */
const YEAR_AFTER = /,? (?:of )?(?:\d{1,2} [A-Z][a-z]{2,8} )?(\d{4})(?![\d/])/y;
const YEAR_BEFORE = /(\d{4}) /y;

interface Named {
  readonly name: string;
  readonly treaty: Treaty;
  /** An acronym is compared as it is; a name in any case. */
  readonly exact: boolean;
}

const NAMED: readonly Named[] = TREATIES.flatMap((treaty) => [
  ...[treaty.name, ...treaty.otherNames].map((name) => ({ name: plain(name), treaty, exact: false })),
  ...(treaty.acronym === null ? [] : [{ name: treaty.acronym, treaty, exact: true }]),
]);

const LONGEST_NAME = Math.max(...NAMED.map(({ name }) => name.length));

/** Names by their first word, the longest first. */
const BY_FIRST_WORD: ReadonlyMap<string, readonly Named[]> = NAMED.toSorted(
  (a, b) => b.name.length - a.name.length,
).reduce((byWord, named) => {
  const word = wordAt(named.name, 0);
  return byWord.set(word, [...(byWord.get(word) ?? []), named]);
}, new Map<string, readonly Named[]>());

/**
 * The treaty whose name begins at an offset, and where the name ends; the longest name decides. Its own year and acronym belong to it ("of 1988",
 * "(UNCLOS)"). Null where no name begins there, and where more of a word follows it.
 * @example
 * findTreatyAt("the Convention on Psychotropic Substances of 1971 and", 4)?.end // => 49
 * @example
 * findTreatyAt("the 1951 Convention relating to the Status of Refugees", 4)?.treaty.adopted // => 1951
 * @example
 * findTreatyAt("the Paris Agreements", 4) // => null
 */
export function findTreatyAt(
  text: string,
  at: number,
): { readonly treaty: Treaty; readonly end: number } | null {
  // "1951 Convention relating to…" before "1951 Convention", which is a name as well.
  const year = matchAt(YEAR_BEFORE, text, at)?.[1];
  const later = year === undefined ? null : nameAt(text, at + year.length + 1);
  if (later !== null && later.treaty.adopted === Number(year))
    return { treaty: later.treaty, end: at + 5 + later.name.length };
  const named = nameAt(text, at);
  return named && { treaty: named.treaty, end: endOf(text, at + named.name.length, named.treaty) };
}

function nameAt(text: string, at: number): Named | null {
  const candidates = BY_FIRST_WORD.get(wordAt(text, at));
  if (candidates === undefined) return null;
  const printed = text.slice(at, at + LONGEST_NAME + 1);
  const compared = plain(printed);
  const begins = ({ name, exact }: Named) => (exact ? printed : compared).startsWith(name);
  return (
    candidates.find((named) => begins(named) && !/[\p{L}\p{N}-]/u.test(compared.charAt(named.name.length))) ??
    null
  );
}

function endOf(text: string, end: number, { adopted, acronym }: Treaty): number {
  const year = matchAt(YEAR_AFTER, text, end);
  const past = year?.[1] === `${adopted}` ? end + year[0].length : end;
  const bracket = ` (${acronym})`;
  return acronym !== null && text.startsWith(bracket, past) ? past + bracket.length : past;
}

function wordAt(text: string, at: number): string {
  return plain(matchAt(WORD, text, at)?.[0] ?? "");
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function plain(name: string): string {
  return name
    .replace(/[\u2010-\u2013]/g, "-")
    .replaceAll("’", "'")
    .replace(/\s/g, " ")
    .toLowerCase();
}
