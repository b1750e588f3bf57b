/** Words of one or two letters that stand for themselves. */
const SHORT = new Set("a an am as at be by do go he if in is it me my no of on or so to up us we".split(" "));

/**
 * How often each word stands in a text, in small letters.
 * @example
 * countAll(["the Council, the council"]).get("council") // => 2
 */
export function countAll(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/\p{L}+/gu)) {
      const lower = word.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether a half of a word is no word: it stands nowhere else in the text, or is a scrap of one or two letters. */
function isScrap(half: string, counts: ReadonlyMap<string, number>): boolean {
  const lower = half.toLowerCase();
  return (counts.get(lower) ?? 0) <= 1 || (half.length <= 2 && !SHORT.has(lower));
}

/**
 * Mends what extractors of PDF do to words: a space before a hyphen ("Secretary -General", "sixty - eighth") and a space
 * within a word ("dialog ue"). A word is put together only where the text has it whole elsewhere and neither half alone.
 * @example
 * mendWords("the Secretary -General at its forty - fifth session", countAll([])) // => "the Secretary-General at its forty-fifth session"
 */
export function mendWords(text: string, counts: ReadonlyMap<string, number>): string {
  return text
    .replace(/(?<=\p{L}) -(?=[\p{L}\d])/gu, "-")
    .replace(/\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) - (?=\p{Ll})/giu, "$1-")
    .replace(/\bSecretary - General\b/g, "Secretary-General")
    .replace(
      /(?<![\p{L}-])(\p{L}{1,20}) (?=(\p{Ll}{1,14})(?![\p{L}-]))/gu,
      (whole, first: string, second: string) => {
        const known = (counts.get((first + second).toLowerCase()) ?? 0) > 0;
        return known && isScrap(first, counts) && isScrap(second, counts) ? first : whole;
      },
    );
}
