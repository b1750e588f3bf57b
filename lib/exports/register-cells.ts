import { type Day, formatDay } from "../calendar/day";
import { say } from "../vocabulary/words";
import type { RegisterList } from "./register-file";
import type { RegisterRow, RowEvidence } from "./register-rows";

/** What stands above the rows of a list that is taken away. */
export interface RegisterAbout {
  readonly list: RegisterList;
  /** What its filters say, in words; empty: none is set. */
  readonly filters: string;
  /** The day from which the register is seen. */
  readonly day: Day;
  readonly rows: number;
}

/** A column of the tables: its key in the catalogue, what stands in it, and how wide it is in characters. */
export interface RegisterColumn {
  readonly key: keyof RegisterRow;
  readonly width: number;
  /** Null: the cell is empty. */
  readonly cell: (row: RegisterRow) => string | null;
  /** Whether its cells are days, in ISO form. */
  readonly day?: true;
}

/** The columns in their order. Values of closed lists stand as people read them. */
export const REGISTER_COLUMNS: readonly RegisterColumn[] = [
  { key: "resolution", width: 18, cell: ({ resolution }) => resolution },
  { key: "title", width: 40, cell: ({ title }) => title },
  { key: "document", width: 10, cell: ({ document }) => say(`documentStatus.${document}`) },
  { key: "date", width: 12, day: true, cell: ({ date }) => date },
  { key: "paragraph", width: 10, cell: ({ paragraph }) => paragraph },
  { key: "provision", width: 80, cell: ({ provision }) => provision },
  { key: "verb", width: 16, cell: ({ verb }) => verb },
  { key: "force", width: 16, cell: ({ force }) => say(`force.${force}`) },
  {
    key: "asked",
    width: 20,
    cell: ({ asked }) => listed(asked.map((kind) => say(`asked.${kind}`))),
  },
  { key: "body", width: 28, cell: ({ body }) => body },
  { key: "asks", width: 10, cell: ({ asks }) => say(`yesNo.${asks ? "yes" : "no"}`) },
  { key: "kind", width: 20, cell: ({ kind }) => say(`kind.${kind}`) },
  { key: "from", width: 12, day: true, cell: ({ from }) => from },
  { key: "by", width: 12, day: true, cell: ({ by }) => by },
  { key: "standing", width: 12, cell: ({ standing }) => standing && say(`standing.${standing}`) },
  { key: "timeliness", width: 10, cell: ({ timeliness }) => timeliness && say(`timeliness.${timeliness}`) },
  { key: "status", width: 20, cell: ({ status }) => say(`status.${status}`) },
  { key: "statusAsOf", width: 12, day: true, cell: ({ statusAsOf }) => statusAsOf },
  { key: "doneOn", width: 12, day: true, cell: ({ doneOn }) => doneOn },
  { key: "evidence", width: 40, cell: ({ evidence }) => listed(evidence.map(formatEvidence)) },
  { key: "address", width: 50, cell: ({ address }) => address },
];

/**
 * The sentence above the rows: what the filters say, and from which day the register is seen.
 * @example
 * describeExport({ list: "deadlines", filters: "addressed to UNODC", day: "2021-09-01", rows: 3 }) // => "Deadlines in Operative as the register stood on 1 September 2021: provisions addressed to UNODC. 3 rows, one for each due time and body."
 */
export function describeExport({ list, filters, day, rows }: RegisterAbout): string {
  return say("exports.about", {
    list,
    filters,
    filtered: filters === "" ? "no" : "yes",
    day: formatDay(day),
    rows,
  });
}

/**
 * The headings of the columns.
 * @example
 * columnHeadings()[0] // => "Resolution"
 */
export function columnHeadings(): string[] {
  return REGISTER_COLUMNS.map(({ key }) => say(`exports.columns.${key}`));
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}

/** Its symbol, else its title, with the paragraph and the address: "A/76/120 para. 12 (https://…)". */
function formatEvidence({ symbol, title, paragraph, address }: RowEvidence): string {
  const name = symbol ?? title;
  const named = [name, name !== null && paragraph !== null ? `para. ${paragraph}` : null]
    .filter((part) => part !== null)
    .join(" ");
  if (address === null) return named;
  return named === "" ? address : `${named} (${address})`;
}
