import type { DocumentHeader } from "../../../resolution/resolution";
import { parseOrdinal } from "../numerals";
import { findDate, findMeetingOf, findStatus } from "./adoption";
import { findAgendaItem, findCommittee } from "./first-page-line";
import { findSession, sessionFromNumber } from "./session";
import { findAccountSponsors, findSponsorLine } from "./sponsor-line";
import { findSymbol, symbolFromNumber } from "./symbol";
import { type FoundTitle, findPrintedTitle, findTitleText } from "./title";
import { findVote } from "./vote";

/** What the header is read from. */
export interface HeaderLines {
  /** Lines of the first page before the enacting words, note marks removed. */
  readonly head: readonly string[];
  /** Lines after the last paragraph. */
  readonly closing: readonly string[];
  /** Name in the enacting words. */
  readonly organ: string;
}

/**
 * The header of a resolution. What the lines do not say is null.
 * @example
 * parseHeader({ head: ["Seventy-fourth session", "74/176. Trafficking in persons"], closing: ["50th plenary meeting", "18 December 2019"], organ: "General Assembly" }) // => { symbol: "A/RES/74/176", title: "Trafficking in persons", organ: "General Assembly", session: 74, committee: null, agendaItem: null, date: "2019-12-18", status: "adopted", sponsors: [], meeting: "50th plenary meeting", vote: null }
 */
export function parseHeader(said: HeaderLines): DocumentHeader {
  const { closing } = said;
  const head = said.head.map((line) => line.trim()).filter((line) => line !== "");
  const sponsors = findSponsorLine(head);
  const printed = findPrintedTitle(head);
  const { organ, session } = organName(said.organ);
  const symbol = first(head, findSymbol) ?? numberSymbol(printed, organ);
  const status = findStatus({
    head,
    closing,
    symbol,
    sponsored: sponsors !== null,
    numbered: printed !== null,
  });
  return {
    symbol,
    title: findTitleText(head, printed, sponsors),
    organ,
    session: first(head, findSession) ?? session ?? numberSession(printed, organ),
    committee: findCommittee(head),
    agendaItem: first(head, findAgendaItem),
    date: findDate(head, closing, status),
    status,
    sponsors: sponsors?.sponsors ?? findAccountSponsors(head),
    meeting: findMeetingOf(head, closing),
    vote: status === "draft" ? null : findVote([...head, ...closing].join(" ").replace(/\s+/g, " ")),
  };
}

/** The first thing found in any of the lines. */
function first<T>(lines: readonly string[], find: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = find(line);
    if (found !== null) return found;
  }
  return null;
}

/** "Sixty-sixth World Health Assembly" is the sixty-sixth session of the World Health Assembly. */
function organName(enacting: string): { readonly organ: string; readonly session: number | null } {
  const text = enacting === enacting.toUpperCase() ? titleCase(enacting) : enacting;
  const found = /^([\p{L}-]+) (.+)$/u.exec(text);
  const session = found ? parseOrdinal(found[1] ?? "") : null;
  return session !== null && found ? { organ: found[2] ?? text, session } : { organ: text, session: null };
}

function titleCase(text: string): string {
  const small = /^(?:of|the|and|on|for|in|to)$/;
  const words = text.toLowerCase().split(" ");
  return words
    .map((word) => (small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
}

function numberSymbol(printed: FoundTitle | null, organ: string): string | null {
  if (!printed || printed.number === "") return null;
  return /^(?:WHA|EB|Decision)/.test(printed.number)
    ? printed.number
    : symbolFromNumber(printed.number, organ);
}

function numberSession(printed: FoundTitle | null, organ: string): number | null {
  return printed && organ !== "Security Council" ? sessionFromNumber(printed.number) : null;
}
