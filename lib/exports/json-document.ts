import { describeExport, type RegisterAbout } from "./register-cells";
import type { RegisterRow } from "./register-rows";

/** The filters of a list as they stand in its address. */
export type JsonFilters = { readonly [name: string]: readonly string[] | undefined };

/**
 * The beginning of a JSON document, up to the first row: what is in it, the day, the filters and the number of rows. Rows follow, one a line,
 * so that a program can read them one by one; values of closed lists are the words of the register ("due-soon").
 * @example
 * JSON.parse(formatJsonHead({ list: "mandates", filters: "", day: "2021-09-01", rows: 0 }, { force: ["call"] }) + formatJsonEnd()).filters // => { force: ["call"] }
 */
export function formatJsonHead(about: RegisterAbout, filters: JsonFilters): string {
  const head = {
    list: about.list,
    about: describeExport(about),
    asOf: about.day,
    filters,
    count: about.rows,
  };
  return `${JSON.stringify(head).slice(0, -1)},"rows":[`;
}

/**
 * Rows as lines of JSON. `before`: how many rows stand before them.
 * @example
 * formatJsonRows([], 0) // => ""
 */
export function formatJsonRows(rows: readonly RegisterRow[], before: number): string {
  return rows.map((row, index) => `${before + index === 0 ? "\n" : ",\n"}${JSON.stringify(row)}`).join("");
}

/**
 * The end of a JSON document.
 * @example
 * formatJsonEnd() // => "\n]}\n"
 */
export function formatJsonEnd(): string {
  return "\n]}\n";
}
