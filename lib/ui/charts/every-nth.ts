/** Pixels: a letter of an axis, and the least room between two labels. */
const LETTER = 7.5;
const GAP = 10;

/** Labels that collide say nothing: of so many, each of so many letters, over a width in pixels, every n-th has room. */
export function everyNth(labels: number, letters: number, width: number): number {
  return Math.max(1, Math.ceil((labels * (letters * LETTER + GAP)) / Math.max(width, 1)));
}
