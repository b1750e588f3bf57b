import { CsvError, parse } from "csv-parse/sync";
import { type Day, parseDay } from "../calendar/day";
import { memberStateWritten } from "../vocabulary/regional-groups";
import { STATUSES, type Status } from "../vocabulary/status";
import { say } from "../vocabulary/words";
import { addressSchema } from "./evidence-input";

/** The columns of a list of States, in their order where the first line does not name them. Of the last two the list may have none. */
export const STATE_COLUMNS = ["state", "status", "day", "source", "done", "note"] as const;
type Column = (typeof STATE_COLUMNS)[number];

/** More than this is no list of 193 States over some years. */
export const MOST_LINES = 5000;

/** A line of a list that can be recorded. */
export interface StateLine {
  readonly line: number;
  /** Id of the Member State. */
  readonly state: string;
  readonly status: Status;
  readonly asOf: Day;
  readonly doneOn: Day | null;
  readonly note: string | null;
  readonly source: string | null;
}

/** What is wrong with a line, as it is written. */
export interface LineProblem {
  readonly line: number;
  readonly written: string;
  readonly message: string;
}

export interface StateLines {
  readonly lines: readonly StateLine[];
  readonly problems: readonly LineProblem[];
}

/** Reads a list of States: a State by name, code or id, a status, the day of which it is said, and where it is written. Nothing is guessed; what cannot be read is told with its line. */
export function parseStateLines(bytes: Uint8Array, today: Day): StateLines {
  const text = new TextDecoder("utf-8").decode(bytes);
  const rows = readRows(text);
  if (!Array.isArray(rows)) return { lines: [], problems: [rows] };
  if (rows.length > MOST_LINES) return { lines: [], problems: [tooMany(rows.length)] };
  const [first] = rows;
  const named = first === undefined ? null : columnsNamed(first.cells);
  const lines: StateLine[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const row of named === null ? rows : rows.slice(1)) {
    const read = readLine(row, named ?? STATE_COLUMNS, today);
    const twice = "state" in read ? seen.get(`${read.state} ${read.asOf}`) : undefined;
    if (!("state" in read)) problems.push(read);
    else if (twice !== undefined)
      problems.push(problem(row, say("stateList.problem.twice", { line: twice })));
    else {
      seen.set(`${read.state} ${read.asOf}`, row.line);
      lines.push(read);
    }
  }
  return { lines, problems };
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function readRows(text: string): Row[] | LineProblem {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return rows.map((row: unknown) => rowOf(row)).filter(({ cells }) => cells.some((cell) => cell !== ""));
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    const line = typeof cause.lines === "number" ? cause.lines : 1;
    return { line, written: "", message: say("stateList.problem.unreadable") };
  }
}

/** With `info` each row comes with the line on which it ends. */
function rowOf(row: unknown): Row {
  const { info, record } = row as { info: { lines: number }; record: string[] };
  return { line: info.lines, cells: record };
}

/** What the first line is divided by. */
function delimiterOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return ["\t", ";"].find((sign) => first.includes(sign)) ?? ",";
}

const HEADINGS: ReadonlyMap<string, Column> = new Map([
  ...STATE_COLUMNS.map((column) => [column, column] as const),
  ["country", "state"],
  ["iso", "state"],
  ["as of", "day"],
  ["date", "day"],
  ["evidence", "source"],
  ["done on", "done"],
]);

/** The columns as the first line names them; null: it names none and is a line like the others. */
function columnsNamed(cells: readonly string[]): (Column | null)[] | null {
  const named = cells.map((cell) => HEADINGS.get(cell.toLowerCase()) ?? null);
  return named.includes("state") && named.includes("status") ? named : null;
}

function readLine(row: Row, columns: readonly (Column | null)[], today: Day): StateLine | LineProblem {
  const cell = (column: Column) => {
    const at = columns.indexOf(column);
    return at < 0 ? "" : (row.cells[at] ?? "");
  };
  const state = memberStateWritten(cell("state"));
  const status = statusWritten(cell("status"));
  const asOf = parseDay(cell("day"));
  const doneOn = cell("done") === "" ? null : parseDay(cell("done"));
  const source = cell("source") || null;
  const wrong = [
    state === null && say("stateList.problem.state", { state: cell("state").slice(0, 100) }),
    status === null && say("stateList.problem.status", { status: cell("status").slice(0, 100) }),
    asOf === null && say("stateList.problem.day", { day: cell("day").slice(0, 100) }),
    asOf !== null && asOf > today && say("stateList.problem.ahead"),
    doneOn === null && cell("done") !== "" && say("stateList.problem.done"),
    doneOn !== null && asOf !== null && doneOn > asOf && say("stateList.problem.doneLater"),
    status === "implemented" && source === null && say("stateList.problem.source"),
    source !== null && !isSource(source) && say("stateList.problem.address"),
    cell("note").length > 5000 && say("stateList.problem.note"),
  ].filter((sentence) => sentence !== false);
  if (wrong.length > 0 || state === null || status === null || asOf === null)
    return problem(row, wrong.join(" "));
  return {
    ...{ line: row.line, state: state.id, status, asOf, doneOn, source },
    note: cell("note") || null,
  };
}

/** A status by its name in the register or on the pages. */
function statusWritten(written: string): Status | null {
  const text = written.trim().toLowerCase();
  return STATUSES.find((status) => status === text || say(`status.${status}`).toLowerCase() === text) ?? null;
}

/** An address that leads to a page, or words of which a title can be made. */
function isSource(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(source)
    ? addressSchema.safeParse(source).success
    : source.length <= 500;
}

function problem({ line, cells }: Row, message: string): LineProblem {
  return { line, written: cells.join(", ").slice(0, 200), message };
}

function tooMany(lines: number): LineProblem {
  const message = say("stateList.problem.tooMany", { lines, most: MOST_LINES });
  return { line: MOST_LINES + 1, written: "", message };
}
