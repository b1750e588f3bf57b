import type { Span } from "../../lib/resolution/span";

/** Counts words that come up again and again, and keeps an example of each. */
export class Tally {
  readonly #counts = new Map<string, { count: number; readonly example: string }>();

  add(words: string, example: string): void {
    const known = this.#counts.get(words);
    if (known === undefined) this.#counts.set(words, { count: 1, example });
    else known.count++;
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, { count }) => sum + count, 0);
  }

  /** The commonest, one a line with its count and an example; those of one count in the order of the alphabet. */
  lines(most: number): readonly string[] {
    const sorted = [...this.#counts].sort(
      ([a, one], [b, other]) => other.count - one.count || a.localeCompare(b),
    );
    const lines = sorted
      .slice(0, most)
      .map(([words, { count, example }]) => `  ${String(count).padStart(5)}  ${words}   [${example}]`);
    return lines.length > 0 ? lines : ["   none"];
  }
}

/** A stretch of a text between angle brackets, with the words around it, on one line. */
export function around(text: string, [start, end]: Span): string {
  const before = text.slice(Math.max(0, start - 40), start);
  return `${before}<${text.slice(start, end)}>${text.slice(end, end + 40)}`.replace(/\s+/g, " ").trim();
}

/** The beginning of a text, on one line. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
