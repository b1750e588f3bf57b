/** How strongly an organ speaks. Our own classification: the United Nations has none; pages that show it say so. */
export const FORCES = [
  "decision",
  "demand",
  "request",
  "call",
  "recommendation",
  "encouragement",
  "invitation",
  "expectation",
  "declaration",
] as const;

export type Force = (typeof FORCES)[number];

/**
 * Whether a provision of this force asks something of somebody. A declaration asks nothing and counts in no rate of fulfilment.
 * @example
 * asks("declaration") // => false
 * @example
 * asks("invitation") // => true
 */
export function asks(force: Force): boolean {
  return force !== "declaration";
}

/**
 * Whether an act of the first force binds more than one of the second; the order is that of `FORCES`.
 * @example
 * isStronger("request", "invitation") // => true
 */
export function isStronger(force: Force, than: Force): boolean {
  return FORCES.indexOf(force) < FORCES.indexOf(than);
}
