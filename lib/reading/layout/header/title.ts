import { findLetteredTitle, findPart, findTitle, type PrintedTitle } from "../headings";
import { isFirstPageLine } from "./first-page-line";
import type { FoundSponsors } from "./sponsor-line";

const COUNCIL_NUMBER = /^Resolution (\d{1,4} \(\d{4}\))$/i;
/** "(9) Commission on Narcotic Drugs", as the first volumes print it. */
const BRACKET_NUMBER = /^\(\d{1,3}\)\s+(\p{Lu}.{3,150})$/u;
const ASSEMBLY_NUMBER = /^(WHA\d+\.\d+|EB\d+\.R\d+|Decision \d+\/\w+\.\d+)\s*(.*)$/;

/** Lines between the title and the enacting words that are no part of the title. */
const NO_TITLE = /^(?:\[|Adopted |Resolution (?:adopted|of the )|\*)/;

/** A printed number and title with the index of its (first) line. */
export interface FoundTitle extends PrintedTitle {
  readonly index: number;
}

/**
 * The line above the enacting words that holds the resolution's number, the last such line; null for drafts.
 * @example
 * findPrintedTitle(["General Assembly", "74/176. Improving the coordination of efforts"]) // => { number: "74/176", title: "Improving the coordination of efforts", index: 1 }
 */
export function findPrintedTitle(lines: readonly string[]): FoundTitle | null {
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index] ?? "";
    const found = findTitle(line);
    if (found) return { ...found, index };
    const council = COUNCIL_NUMBER.exec(line);
    if (council) return { number: council[1] ?? "", title: line, index };
    const first = /^Resolution of /.test(lines[index + 1] ?? "") ? BRACKET_NUMBER.exec(line) : null;
    if (first) return { number: "", title: first[1] ?? "", index };
    const assembly = ASSEMBLY_NUMBER.exec(line);
    if (assembly) return { number: assembly[1] ?? "", title: assembly[2] ?? "", index };
  }
  return null;
}

/**
 * The title of a resolution: what follows its number, the sponsors of a draft or who submitted it, up to the enacting words.
 * The Security Council gives no titles; there the heading "Resolution 2618 (2022)" is the title.
 * @example
 * findTitleText(["Egypt: draft resolution", "The Syrian", "Golan"], null, { sponsors: ["Egypt"], first: 0, last: 0 }) // => "The Syrian Golan"
 */
export function findTitleText(
  lines: readonly string[],
  printed: FoundTitle | null,
  sponsors: FoundSponsors | null,
): string | null {
  if (printed) {
    if (COUNCIL_NUMBER.test(printed.title)) return printed.title;
    if (/^Resolution of \d/.test(printed.title)) return `Resolution ${printed.number}`;
    return joinTitle([printed.title, ...lines.slice(printed.index + 1)], true);
  }
  if (sponsors) return joinTitle(lines.slice(sponsors.last + 1)) ?? titleAbove(lines, sponsors.first);
  const submitted = lines.findLastIndex((line) =>
    /^(?:Revised )?Draft (?:resolution|decision)s?\b/i.test(line),
  );
  if (submitted >= 0) return joinTitle(afterSubmission(lines.slice(submitted + 1)));
  return joinTitle(lines.slice(-1));
}

/** Drafts up to the 1970s print the title in capitals above the sponsors. */
function titleAbove(lines: readonly string[], end: number): string | null {
  const above = lines.slice(0, end);
  const first = above.findLastIndex((line) => line !== line.toUpperCase() || isFirstPageLine(line));
  return joinTitle(above.slice(first + 1));
}

/** The title after "Draft resolution submitted by the Chair of the Committee following / informal consultations". */
function afterSubmission(rest: readonly string[]): readonly string[] {
  return rest.slice(
    Math.max(
      0,
      rest.findIndex((line) => !/^\p{Ll}/u.test(line)),
    ),
  );
}

/** The lines of a title up to one that is none; `certain`: the first one is, whatever it looks like. */
function joinTitle(lines: readonly string[], certain = false): string | null {
  const kept: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (NO_TITLE.test(line) || findPart(line) !== null) break;
    if (isFirstPageLine(line) && !(certain && index === 0)) break;
    if (kept.length > 0 && findLetteredTitle(line) === "A") break;
    kept.push(line);
  }
  const text = kept
    .join(" ")
    .replace(/\s*[¹²³⁰⁴-⁹*]+$/, "")
    // "…action plan 2013–20202": the mark of a note runs on from the year.
    .replace(/(?<=\b(?:19|20)\d\d)\d$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return text === "" ? null : text;
}
