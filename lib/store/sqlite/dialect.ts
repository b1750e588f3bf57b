import type { Dialect } from "../dialect";

/** SQLite: JSON by json_each, ids counted in sqlite_sequence. */
export const SQLITE: Dialect = {
  statement: (sql) => sql,
  selectGiven: (_table, columns) =>
    // "WHERE true": without it an ON CONFLICT that follows would be taken for the condition of a join.
    `SELECT ${columns.map((_, index) => `value ->> ${index}`).join(", ")} FROM json_each(?) WHERE true`,
  givenRows: (columns, rows) =>
    JSON.stringify(rows.map((row) => columns.map((column) => row[column] ?? null))),
  lastId: (table) => `SELECT seq AS "last" FROM sqlite_sequence WHERE name = '${table}'`,
  passIds: () => null,
  deferForeignKeys: "PRAGMA defer_foreign_keys = ON",
};
