import { isFirstPageLine } from "./first-page-line";
import { parseSponsorLine, parseSponsors } from "./sponsors";

/** The sponsors of a draft and where the first page names them. */
export interface FoundSponsors {
  readonly sponsors: readonly string[];
  /** Index of the first and last line of the list. */
  readonly first: number;
  readonly last: number;
}

/** A list of sponsors has at most so many lines: the whole membership takes 25. */
const MOST_LINES = 40;

/**
 * The sponsors of a draft among the lines of its first page; the list may run over several of them. Null where there is
 * no line of sponsors.
 * @example
 * findSponsorLine(["Agenda item 107", "Belarus, Russian Federation and Venezuela (Bolivarian", "Republic of): draft resolution"]) // => { sponsors: ["Belarus", "Russian Federation", "Venezuela (Bolivarian Republic of)"], first: 1, last: 2 }
 */
export function findSponsorLine(lines: readonly string[]): FoundSponsors | null {
  const text = (first: number, last: number) => lines.slice(first, last + 1).join(" ");
  for (const [last, line] of lines.entries()) {
    if (!/draft|resolution|decision/i.test(line)) continue;
    if (!/draft\s+(?:resolution|decision|declaration)/i.test(text(Math.max(0, last - 1), last))) continue;
    for (let first = last; first >= 0 && first > last - MOST_LINES; first--) {
      if (first < last && isFirstPageLine(lines[first] ?? "")) break;
      const parsed = parseSponsorLine(text(first, last));
      if (!parsed) continue;
      let start = first;
      while (start > 0 && goesOn(lines[start - 1] ?? "", lines[start] ?? "")) start--;
      return { sponsors: (parseSponsorLine(text(start, last)) ?? parsed).sponsors, first: start, last };
    }
  }
  return null;
}

/** Whether a list of sponsors goes on from one line to the next: it breaks after a comma, within a name or within brackets. */
function goesOn(line: string, next: string): boolean {
  if (isFirstPageLine(line)) return false;
  const open = (line.match(/\(/g)?.length ?? 0) > (line.match(/\)/g)?.length ?? 0);
  return open || /(?:,|\band|\bof|\bthe|\()$/.test(line) || /^and\b|^\p{Ll}/u.test(next) || listsStates(line);
}

/** "France, Guinea, Indonesia, Saudi Arabia and State of": at least three names with capitals between commas. */
function listsStates(line: string): boolean {
  const names = line.split(/,\s*/);
  const capital = (name: string) => /^\p{Lu}[^.;:]{1,60}$/u.test(name) && name.split(" ").length <= 9;
  return names.length >= 3 && names.every(capital);
}

/**
 * The sponsors that the account of an adopted resolution names: "…on the basis of draft resolution A/61/L.38, sponsored by: …".
 * @example
 * findAccountSponsors(["Adopted on 8 December 2006, sponsored by: Australia, Tonga and Vanuatu"]) // => ["Australia", "Tonga", "Vanuatu"]
 */
export function findAccountSponsors(lines: readonly string[]): readonly string[] {
  const lists = lines.map((line) => /sponsored by:? (.+)$/i.exec(line)?.[1]);
  const text = lists.find((list) => list !== undefined);
  return text === undefined ? [] : parseSponsors(text.replace(/\.$/, ""));
}
