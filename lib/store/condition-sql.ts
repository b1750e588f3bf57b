import { parseSessionKey } from "../calendar/session";
import type { Column, Condition, Value } from "../queries/condition";
import type { AskedKind } from "../vocabulary/asked";

/** SQL with its parameters, in the order of their question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly Value[];
}

/** A list of nothing: PostgreSQL does not take IN with an empty one. */
const NEVER: Sql = { text: "1 = 0", values: [] };

/**
 * A condition on entries as SQL over the table `Entry` (alias e). Each comparison says that the column is not empty, so
 * that its opposite holds of an empty one, as in memory; the index serves it all the same.
 */
export function conditionSql(condition: Condition): Sql {
  switch (condition.is) {
    case "in":
      return inSql(condition.column, condition.values);
    case "empty":
      return { text: `${column(condition.column)} IS NULL`, values: [] };
    case "before":
      return comparison(condition.column, "<", condition.value);
    case "not-before":
      return comparison(condition.column, ">=", condition.value);
    case "asked":
      return askedSql(condition.kinds);
    case "session":
      return sessionSql(condition.sessions);
    case "words":
      return wordsSql(condition.words);
    case "not": {
      const inner = conditionSql(condition.of);
      return { ...inner, text: `NOT (${inner.text})` };
    }
    case "all":
      return joined(condition.of, " AND ", "1 = 1");
    case "any":
      return joined(condition.of, " OR ", "1 = 0");
  }
}

function joined(parts: readonly Condition[], by: string, none: string): Sql {
  const inner = parts.map(conditionSql);
  if (inner.length === 0) return { text: none, values: [] };
  return {
    text: inner.map(({ text }) => `(${text})`).join(by),
    values: inner.flatMap(({ values }) => values),
  };
}

function inSql(name: Column, values: readonly Value[]): Sql {
  if (values.length === 0) return NEVER;
  const marks = values.map(() => "?").join(", ");
  if (name === "resolutionSlug") {
    return { text: `e."resolutionId" IN (SELECT "id" FROM "Resolution" WHERE "slug" IN (${marks}))`, values };
  }
  return { text: `(${column(name)} IS NOT NULL AND ${column(name)} IN (${marks}))`, values };
}

function comparison(name: Column, sign: "<" | ">=", value: string): Sql {
  return { text: `(${column(name)} IS NOT NULL AND ${column(name)} ${sign} ?)`, values: [value] };
}

/** The names are of the closed list of columns, never input. */
function column(name: Column): string {
  if (name === "resolutionSlug") throw new Error("A resolution is filtered by its slug with `in` only.");
  return `e."${name}"`;
}

function askedSql(kinds: readonly AskedKind[]): Sql {
  if (kinds.length === 0) return NEVER;
  const marks = kinds.map(() => "?").join(", ");
  return {
    text: `e."provisionId" IN (SELECT "provisionId" FROM "Asked" WHERE "kind" IN (${marks}) AND "certain")`,
    values: kinds,
  };
}

function sessionSql(keys: readonly string[]): Sql {
  const sessions = keys.flatMap((key) => parseSessionKey(key) ?? []);
  if (sessions.length === 0) return NEVER;
  const one = `("organ" = ? AND "series" = ? AND "session" = ?)`;
  return {
    text: `e."occurrenceId" IN (SELECT "id" FROM "Occurrence" WHERE ${sessions.map(() => one).join(" OR ")})`,
    values: sessions.flatMap(({ organ, series, number }) => [organ, series, number]),
  };
}

/** Each phrase in quotation marks, its last word perhaps only the beginning of one; the index knows letters and digits only. */
function wordsSql(words: readonly string[]): Sql {
  if (words.length === 0) return { text: "1 = 1", values: [] };
  return {
    text: `e."mandateId" IN (SELECT m."id" FROM "ParagraphWords"(?) w JOIN "Mandate" m ON m."paragraphId" = w.rowid)`,
    values: [words.map((phrase) => `"${phrase}"*`).join(" AND ")],
  };
}
