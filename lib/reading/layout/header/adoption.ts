import type { DocumentStatus } from "../../../resolution/resolution";
import { findMeeting } from "../headings";
import { findDay } from "../printed-day";

/** What tells a draft from an adopted text. */
export interface StatusSigns {
  /** Lines above the enacting words, and after the last paragraph. */
  readonly head: readonly string[];
  readonly closing: readonly string[];
  readonly symbol: string | null;
  /** The first page names sponsors. */
  readonly sponsored: boolean;
  /** The title has the number of a resolution. */
  readonly numbered: boolean;
}

/**
 * Whether a text is a draft or adopted. Limited documents ("/L.") and what calls itself a draft are drafts; a number, the
 * series of resolutions, a meeting or the word "adopted" speak for adoption; what shows none of these is a draft.
 * @example
 * findStatus({ head: [], closing: [], symbol: "A/C.3/74/L.10/Rev.1", sponsored: false, numbered: false }) // => "draft"
 * @example
 * findStatus({ head: [], closing: ["50th plenary meeting"], symbol: null, sponsored: false, numbered: false }) // => "adopted"
 */
export function findStatus({ head, closing, symbol, sponsored, numbered }: StatusSigns): DocumentStatus {
  const limited = symbol !== null && /\/L\.\d/.test(symbol);
  const drafted = head.some((line) => /^(?:(?:Revised|Amended) )?Draft (?:resolution|decision)/i.test(line));
  if (limited || sponsored || drafted) return "draft";
  const series = symbol !== null && /\/RES\//i.test(symbol);
  const met = closing.some((line) => findMeeting(line) !== null);
  const said = head.some((line) => /\b(?:adopted|resolution of)\b/i.test(line));
  return numbered || series || met || said ? "adopted" : "draft";
}

/**
 * Adopted: the day beside "adopted", else the day of the meeting at the end. Draft: the first day of the first page.
 * @example
 * findDate(["Distr.: General", "3 January 2023", "Resolution adopted by the General Assembly on 15 December 2022"], [], "adopted") // => "2022-12-15"
 */
export function findDate(
  head: readonly string[],
  closing: readonly string[],
  status: DocumentStatus,
): string | null {
  const all = head.join("\n");
  const end = closing.join(" ").replace(/\s+/g, " ");
  if (status === "draft") return findDay(all) ?? findDay(end);
  const at = all.search(/\badopted\b|\bresolution of (?:\d|the [\p{L} ]{5,60} of \d)/iu);
  const beside = at < 0 ? null : findDay(all.slice(at, at + 160).replace(/\s+/g, " "));
  return beside ?? findDay(end) ?? findDay(all);
}

/**
 * The meeting at which a text was adopted, from its closing lines or from "Adopted … at its 8956th meeting" above it.
 * @example
 * findMeetingOf(["Adopted by the Security Council at its 8956th meeting, on 27 January 2022"], []) // => "8956th meeting"
 */
export function findMeetingOf(head: readonly string[], closing: readonly string[]): string | null {
  const met = closing.map(findMeeting).find((meeting) => meeting !== null);
  const said = /\bat (?:its|the) (\d{1,5}(?:st|nd|rd|th) (?:plenary )?meeting)/.exec(head.join(" "));
  return met ?? said?.[1] ?? null;
}
