import { isDayLine } from "../headings";
import { findSession } from "./session";
import { findSymbol } from "./symbol";

const COMMITTEE =
  /^(?:(?:First|Second|Third|Fourth|Fifth|Sixth) Committee|Special Political(?: and Decolonization)? Committee(?: \(Fourth Committee\))?|\(Fourth Committee\))$/;
const ON_REPORT =
  /on the (?:report|recommendation) of the ((?:Special Political[^(]*|(?:First|Second|Third|Fourth|Fifth|Sixth) )Committee(?: \(Fourth Committee\))?)/i;
const AGENDA = /^(?:Agenda )?items?:? (\d.*?)(?: of the (?:provisional )?agenda)?[*¹²³]*$/i;
const FURTHER =
  /^(?:(?:United Nations|General Assembly|Security Council|Economic and Social Council|Human Rights Council)$|Distr\.|Original:|Resolutions? adopted|\[)/;

/**
 * The agenda item a line of the first page names, as printed; null for other lines.
 * @example
 * findAgendaItem("Agenda item 99 (t)") // => "99 (t)"
 */
export function findAgendaItem(line: string): string | null {
  return AGENDA.exec(line)?.[1] ?? null;
}

/**
 * The Main Committee that the first page names, by its short name, or that reported on the resolution; null where none is named.
 * @example
 * findCommittee(["Special Political and Decolonization Committee", "(Fourth Committee)"]) // => "Fourth Committee"
 * @example
 * findCommittee(["[on the report of the Third Committee (A/74/400)]"]) // => "Third Committee"
 */
export function findCommittee(lines: readonly string[]): string | null {
  if (lines.includes("(Fourth Committee)")) return "Fourth Committee";
  const alone = lines.find((line) => COMMITTEE.test(line));
  const named = alone ?? ON_REPORT.exec(lines.join(" "))?.[1]?.replace(/\s+/g, " ").trim() ?? null;
  return named === null ? null : (/\(([^()]+)\)$/.exec(named)?.[1] ?? named);
}

/**
 * Whether a line says one of the things every first page says: symbol, session, committee, agenda item, day, language.
 * @example
 * isFirstPageLine("Seventy-fourth session") // => true
 */
export function isFirstPageLine(line: string): boolean {
  return (
    FURTHER.test(line) ||
    COMMITTEE.test(line) ||
    AGENDA.test(line) ||
    isDayLine(line) ||
    findSymbol(line) !== null ||
    findSession(line) !== null
  );
}
