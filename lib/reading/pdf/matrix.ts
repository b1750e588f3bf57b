/** An affine transformation as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The transformation that applies `inner` first, then `outer`.
 * @example
 * multiply([2, 0, 0, 2, 0, 0], [1, 0, 0, 1, 5, 7]) // => [2, 0, 0, 2, 10, 14]
 */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/**
 * Six numbers in an array, or in an object with the keys 0 to 5, as a matrix; the identity for anything else.
 * @example
 * toMatrix({ 0: 1, 1: 0, 2: 0, 3: 1, 4: 60, 5: 732.96 }) // => [1, 0, 0, 1, 60, 732.96]
 */
export function toMatrix(value: unknown): Matrix {
  if (typeof value !== "object" || value === null) return IDENTITY;
  const numbers = [0, 1, 2, 3, 4, 5].map((key) => Number(Reflect.get(value, key)));
  const [a, b, c, d, e, f] = numbers;
  if (numbers.some((number) => !Number.isFinite(number))) return IDENTITY;
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
