import writeExcelFile, { type Row } from "write-excel-file/universal";
import { parseDay } from "../calendar/day";
import { say } from "../vocabulary/words";
import {
  columnHeadings,
  describeExport,
  REGISTER_COLUMNS,
  type RegisterAbout,
  type RegisterColumn,
} from "./register-cells";
import type { RegisterRow } from "./register-rows";

/** So many rows are written into a workbook: it is made as a whole, in memory (25,000 rows cost some 300 MB for some seconds). */
export const MOST_WORKBOOK_ROWS = 25_000;

/** What Excel takes in one cell. */
const LONGEST_CELL = 32_767;

/** Excel counts its days from this one. */
const FIRST_EXCEL_DAY = "1900-03-01";

/**
 * A workbook with one sheet: in its first row what is in it, in the second the headings, both of which stay in sight, then the rows. Days are real dates;
 * all else is text, never a formula, whatever it begins with. The bytes of an .xlsx file.
 * @example
 * (await formatWorkbook({ list: "mandates", filters: "", day: "2021-09-01", rows: 0 }, [])).slice(0, 2) // => new Uint8Array([80, 75])
 */
export async function formatWorkbook(
  about: RegisterAbout,
  rows: readonly RegisterRow[],
): Promise<Uint8Array<ArrayBuffer>> {
  const data: Row[] = [
    [{ value: describeExport(about), type: String, fontStyle: "italic" }],
    columnHeadings().map((value) => ({ value, type: String, fontWeight: "bold" })),
    ...rows.map((row) => REGISTER_COLUMNS.map((column) => cellOf(column, row))),
  ];
  const workbook = writeExcelFile(data, {
    sheet: say(`nav.${about.list}`),
    columns: REGISTER_COLUMNS.map(({ width }) => ({ width })),
    stickyRowsCount: 2,
    dateFormat: "yyyy-mm-dd",
    orientation: "landscape",
  });
  return new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
}

function cellOf({ cell, day }: RegisterColumn, row: RegisterRow): Row[number] {
  const value = cell(row);
  if (value === null) return null;
  const date = day && value >= FIRST_EXCEL_DAY ? parseDay(value) : null;
  if (date !== null) return { value: new Date(date), type: Date };
  return { value: value.slice(0, LONGEST_CELL), type: String };
}
