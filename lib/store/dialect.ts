/** A value that a row or a statement can hold. */
export type RowValue = string | number | boolean | null;

export type Row = Record<string, RowValue>;

/** What the databases say in different ways. Everything else in `lib/store` is SQL that all of them understand. */
export interface Dialect {
  /** A statement that has a question mark for each value, as the database takes it. */
  statement(sql: string): string;
  /** `SELECT` of these columns from rows that are given in one value, see `givenRows`. */
  selectGiven(table: string, columns: readonly string[]): string;
  /** Rows as one value. */
  givenRows(columns: readonly string[], rows: readonly Row[]): string;
  /** Asks for the last id that was given to a row of a table, as "last"; no row or null: there was none yet. */
  lastId(table: string): string;
  /** Keeps the database from giving ids out again that were given by hand; null: it sees to that itself. */
  passIds(table: string): string | null;
  /** Has foreign keys checked when the transaction ends and not before. */
  readonly deferForeignKeys: string;
}
