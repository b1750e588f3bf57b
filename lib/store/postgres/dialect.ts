import type { Dialect } from "../dialect";

/** PostgreSQL: values are numbered, JSON becomes rows of the table's own types, ids are counted by sequences. */
export const POSTGRES: Dialect = {
  statement: (sql) => {
    let number = 0;
    return sql.replace(/\?/g, () => `$${++number}`);
  },
  selectGiven: (table, columns) =>
    `SELECT ${columns.map((column) => `"${column}"`).join(", ")} FROM jsonb_populate_recordset(NULL::"${table}", ?::jsonb)`,
  givenRows: (columns, rows) =>
    JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((name) => [name, row[name] ?? null])))),
  lastId: (table) => `SELECT CASE WHEN is_called THEN last_value END AS "last" FROM "${table}_id_seq"`,
  passIds: (table) =>
    `SELECT setval('"${table}_id_seq"', GREATEST(?::bigint, (SELECT last_value FROM "${table}_id_seq")))`,
  deferForeignKeys: "SET CONSTRAINTS ALL DEFERRED",
};
