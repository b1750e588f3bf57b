import { findEnactingBody } from "../layout/enacting-words";
import type { Line } from "../layout/line";
import { findOpening } from "../layout/opening-words";

/** "The Sixty-sixth World Health Assembly, Having considered the report;" */
const RUN_IN = /^(The\s[^,;:.]{3,140},)\s+(?=\p{Lu})/u;

/**
 * Sets enacting words on a line of their own where the first preambular paragraph was printed on in their line.
 * @example
 * separateEnacting([{ text: "The General Assembly, Recalling its resolution 75/1,", cells: [], indent: 0, gap: true, newPage: false, place: 0 }]).map((line) => line.text) // => ["The General Assembly,", "Recalling its resolution 75/1,"]
 */
export function separateEnacting(lines: readonly Line[]): Line[] {
  return lines.flatMap((line) => {
    const found = RUN_IN.exec(line.text);
    const words = found?.[1];
    if (!found || words === undefined || findEnactingBody(words) === null) return [line];
    const rest = line.text.slice(found[0].length);
    if (findOpening(rest) === null) return [line];
    return [
      { ...line, text: words, cells: [words] },
      { ...line, text: rest, cells: [rest], gap: true, newPage: false },
    ];
  });
}
