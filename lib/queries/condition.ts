import type { AskedKind } from "../vocabulary/asked";
import type { RegisterEntry } from "./entry";
import { holdsWords } from "./words";

/** A column that a condition may speak of. */
export type Column = Exclude<keyof RegisterEntry, "text" | "asked" | "session">;
export type Value = string | number | boolean;

/**
 * What a filter demands of an entry, as data: the store says it in SQL, `holds` says it of one entry in memory, and a test
 * holds the two together. A comparison with a column that is empty does not hold, as in SQL.
 */
export type Condition =
  | { readonly is: "in"; readonly column: Column; readonly values: readonly Value[] }
  | { readonly is: "empty"; readonly column: Column }
  | { readonly is: "before"; readonly column: Column; readonly value: string }
  | { readonly is: "not-before"; readonly column: Column; readonly value: string }
  | { readonly is: "asked"; readonly kinds: readonly AskedKind[] }
  | { readonly is: "session"; readonly sessions: readonly string[] }
  | { readonly is: "words"; readonly words: readonly string[] }
  | { readonly is: "not"; readonly of: Condition }
  | { readonly is: "all"; readonly of: readonly Condition[] }
  | { readonly is: "any"; readonly of: readonly Condition[] };

/**
 * Both at once.
 * @example
 * all({ is: "empty", column: "by" }) // => { is: "all", of: [{ is: "empty", column: "by" }] }
 */
export function all(...of: Condition[]): Condition {
  return { is: "all", of };
}

/**
 * At least one of them; of none: never.
 * @example
 * any() // => { is: "any", of: [] }
 */
export function any(...of: Condition[]): Condition {
  return { is: "any", of };
}

/**
 * The opposite.
 * @example
 * not({ is: "empty", column: "by" }) // => { is: "not", of: { is: "empty", column: "by" } }
 */
export function not(of: Condition): Condition {
  return { is: "not", of };
}

/**
 * The column has one of the values.
 * @example
 * oneOf("force", ["request"]) // => { is: "in", column: "force", values: ["request"] }
 */
export function oneOf(column: Column, values: readonly Value[]): Condition {
  return { is: "in", column, values };
}

/**
 * Whether an entry meets a condition.
 * @example
 * holds({ is: "in", column: "force", values: ["request", "call"] }, { force: "call" }) // => true
 * @example
 * holds({ is: "before", column: "by", value: "2022-01-01" }, { by: null }) // => false
 */
export function holds(condition: Condition, entry: RegisterEntry): boolean {
  switch (condition.is) {
    case "in": {
      const value = entry[condition.column];
      return value !== null && condition.values.includes(value);
    }
    case "empty":
      return entry[condition.column] === null;
    case "before":
      return compare(entry[condition.column], condition.value) === "before";
    case "not-before":
      return compare(entry[condition.column], condition.value) === "not-before";
    case "asked":
      return condition.kinds.some((kind) => entry.asked.includes(kind));
    case "session":
      return entry.session !== null && condition.sessions.includes(entry.session);
    case "words":
      return holdsWords(condition.words, entry.text);
    case "not":
      return !holds(condition.of, entry);
    case "all":
      return condition.of.every((part) => holds(part, entry));
    case "any":
      return condition.of.some((part) => holds(part, entry));
  }
}

function compare(value: Value | null, limit: string): "before" | "not-before" | "empty" {
  if (value === null) return "empty";
  return String(value) < limit ? "before" : "not-before";
}
