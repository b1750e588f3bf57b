import { type Options, stringify } from "csv-stringify/sync";
import { columnHeadings, describeExport, REGISTER_COLUMNS, type RegisterAbout } from "./register-cells";
import type { RegisterRow } from "./register-rows";

/**
 * RFC 4180: records end with CRLF, and every record has as many fields. A cell that begins with = + - @, a tab or a carriage return gets an apostrophe
 * before it, as spreadsheets take it for a formula otherwise.
 */
const OPTIONS: Options = { record_delimiter: "windows", escape_formulas: true };

/** Spreadsheets take a file without it for one of the machine's old code page. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * The beginning of a CSV file: a line that says what is in it (its other cells are empty), and the line of the headings.
 * @example
 * formatCsvHead({ list: "mandates", filters: "", day: "2021-09-01", rows: 1 }).includes("as the register stood on 1 September 2021") // => true
 */
export function formatCsvHead(about: RegisterAbout): string {
  const line = REGISTER_COLUMNS.map((_, index) => (index === 0 ? describeExport(about) : null));
  return BYTE_ORDER_MARK + stringify([line, columnHeadings()], OPTIONS);
}

/**
 * Rows as lines of CSV. Days are ISO days, an empty cell says that there is nothing.
 * @example
 * formatCsvRows([]) // => ""
 */
export function formatCsvRows(rows: readonly RegisterRow[]): string {
  return stringify(
    rows.map((row) => REGISTER_COLUMNS.map(({ cell }) => cell(row))),
    OPTIONS,
  );
}
