import type { AddressParameters } from "../../lib/queries/register-query";
import { FORCES } from "../../lib/vocabulary/force";

/** The forces that bind at least as much as this one; none: any force will do. */
export function atLeast(force: string): readonly string[] {
  const forces: readonly string[] = FORCES;
  return forces.slice(0, forces.indexOf(force) + 1);
}

/** Filters as they stand in an address. */
export function typedQuery(body: string, forces: readonly string[]): string {
  const parameters = new URLSearchParams(forces.map((force) => ["force", force]));
  if (body !== "") parameters.set("body", body);
  return parameters.toString();
}

/** The first value of a parameter; empty: it is not there. */
export function firstOf(parameters: AddressParameters, name: string): string {
  const value = parameters[name];
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

/** The whole numbers among the values of a parameter; null: it is not there. */
export function numbersOf(parameters: AddressParameters, name: string): number[] | null {
  const value = parameters[name];
  if (value === undefined) return null;
  const values = typeof value === "string" ? [value] : value;
  return values.filter((one) => /^-?\d{1,3}$/.test(one)).map(Number);
}
