import type { AddressParameters } from "../../lib/queries/register-query";

/** That days were recorded or taken back, and how many due dates moved with them. */
export interface News {
  readonly is: "recorded" | "withdrawn";
  readonly moved: number;
}

/** What was done right before, from the address to which it led; null: nothing. */
export function newsOf(parameters: AddressParameters): News | null {
  for (const is of ["recorded", "withdrawn"] as const) {
    const value = parameters[is];
    if (typeof value === "string" && /^\d{1,6}$/.test(value)) return { is, moved: Number(value) };
  }
  return null;
}
