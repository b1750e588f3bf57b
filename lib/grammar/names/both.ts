import { splitName } from "./name-words";

/**
 * A reference to a pair, as the head that the full name has: "both leaders", "the two leaders", "leaders of both sides"; null where the words
 * speak of no pair.
 * @example
 * headOfPair("leaders of both sides") // => "leaders"
 * @example
 * headOfPair("leaders of the communities") // => null
 */
export function headOfPair(printed: string): string | null {
  const { words, head } = splitName(printed);
  if (!words.some((word) => word === "both" || word === "two")) return null;
  return words[head - 1] ?? null;
}

/**
 * Whether a full name is that of a pair: "leaders of the two communities".
 * @example
 * isPair("leaders of the two communities") // => true
 */
export function isPair(fullName: string): boolean {
  return splitName(fullName).words.includes("two");
}
