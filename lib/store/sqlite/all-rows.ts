import { z } from "zod";
import { askInSql } from "../sql";
import type { Reader } from "../store";

/** A row as SQLite has it: numbers for booleans, texts for days and instants. */
export type StoredRow = Readonly<Record<string, unknown>>;

const PLACE = "place of the row";
const rowsSchema = z.array(z.looseObject({ [PLACE]: z.coerce.number() }));

/** All rows of a table in the order in which they came, at most `size` at a time. `table` is a name of the schema, never input. */
export async function* readAllRows(reader: Reader, table: string, size: number): AsyncGenerator<StoredRow[]> {
  let after = -1;
  for (;;) {
    const sql = `SELECT rowid AS "${PLACE}", * FROM "${table}" WHERE rowid > ? ORDER BY rowid LIMIT ${size}`;
    const rows = rowsSchema.parse(await askInSql(reader, sql, after));
    if (rows.length > 0) yield rows.map(({ [PLACE]: _, ...row }) => row);
    if (rows.length < size) return;
    after = Number(rows.at(-1)?.[PLACE]);
  }
}
