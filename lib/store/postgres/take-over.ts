import { z } from "zod";
import type { Row, RowValue } from "../dialect";
import { Prisma } from "../generated/client";
import { askInSql, doInSql } from "../sql";
import { readAllRows, type StoredRow } from "../sqlite/all-rows";
import { dialectOf, type Transaction } from "../store";
import { insertRows, nextId } from "../writing/insert-rows";

/** So many rows go at once. */
const AT_ONCE = 1000;

const countSchema = z.array(z.object({ rows: z.coerce.number() })).length(1);

/**
 * Takes all rows of a register in SQLite over into an empty one, with their ids; ids that were given out once are not given out
 * again there either. Returns how many rows there were; a table that has not as many afterwards throws.
 */
export async function takeOver(from: Transaction, to: Transaction): Promise<number> {
  await doInSql(to, dialectOf(to).deferForeignKeys);
  let taken = 0;
  for (const table of Object.values(Prisma.ModelName)) taken += await takeOverTable(from, to, table);
  return taken;
}

async function takeOverTable(from: Transaction, to: Transaction, table: string): Promise<number> {
  let hasIds = false;
  // A file of evidence may be large: one at a time.
  for await (const rows of readAllRows(from, table, table === "EvidenceFile" ? 1 : AT_ONCE)) {
    hasIds = typeof asValue(rows[0]?.id ?? null) === "number";
    await insertRows(to, table, rows.map(rowOf));
  }
  const passIds = hasIds ? dialectOf(to).passIds(table) : null;
  if (passIds !== null) await askInSql(to, passIds, (await nextId(from, table)) - 1);
  const [before, after] = [await countRows(from, table), await countRows(to, table)];
  if (before !== after)
    throw new Error(`Of ${before} rows of ${table}, ${after} were taken over. Nothing was kept.`);
  return before;
}

async function countRows(reader: Transaction, table: string): Promise<number> {
  return countSchema.parse(await askInSql(reader, `SELECT COUNT(*) AS "rows" FROM "${table}"`))[0]?.rows ?? 0;
}

const rowOf = (row: StoredRow): Row =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asValue(value)]));

/** As PostgreSQL reads it from JSON: 1 and 0 as true and false, instants by their ISO form, bytes by their hexadecimal form. */
function asValue(value: unknown): RowValue {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value as RowValue;
  throw new Error(`A row holds what no column can hold: ${typeof value}.`);
}
