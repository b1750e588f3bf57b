import type { Span } from "../resolution/span";

/**
 * Where words stand in a text, as a person types them: white space at the ends and its kind do not matter. Null: nowhere, or more than once.
 * @example
 * findWords("Urges Member\nStates", "  Member States ") // => [6, 19]
 * @example
 * findWords("States and States", "States") // => null
 */
export function findWords(text: string, words: string): Span | null {
  // One character for one: offsets stay.
  const plain = (given: string) => given.replace(/\s/g, " ");
  const wanted = plain(words.trim()).replace(/ +/g, " ");
  if (wanted === "") return null;
  const within = plain(text);
  const start = within.indexOf(wanted);
  if (start < 0 || within.indexOf(wanted, start + 1) >= 0) return null;
  return [start, start + wanted.length];
}
