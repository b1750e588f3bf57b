import type { RowValue } from "./dialect";
import { dialectOf, type Reader, type Transaction } from "./store";

/**
 * Asks in SQL, with a question mark for each value: what Prisma cannot ask, or only slowly. All SQL of `lib/store` goes through
 * here. It is that of both databases: true and false for booleans, a name for each subquery, NULLS LAST where empty values are
 * sorted. The answer is to be parsed: what a number or a boolean comes as differs between them.
 */
export function askInSql(reader: Reader, sql: string, ...values: RowValue[]): Promise<unknown> {
  return reader.$queryRawUnsafe(dialectOf(reader).statement(sql), ...values);
}

/** Does something in SQL; the number of rows it concerned. */
export function doInSql(transaction: Transaction, sql: string, ...values: RowValue[]): Promise<number> {
  return transaction.$executeRawUnsafe(dialectOf(transaction).statement(sql), ...values);
}
