import { parseRoman } from "./numerals";

/** What a paragraph or list item starts with, and how many characters that takes. */
export interface Marker {
  readonly kind: "number" | "letter" | "roman" | "bullet";
  /** As printed, without its full stop or parentheses: "4", "4 bis", "a", "ii". */
  readonly label: string;
  /** Characters before the words. */
  readonly length: number;
}

/** A stray stop before a number comes from extractors that lose columns. */
const NUMBER =
  /^(?:[:;.,] ?)?(?:OP ?)?(\d{1,3}(?:\s?(?:bis|ter|quater))?)(?:\s?[.．](?=\s|$|\p{Lu}\p{Ll})|\)(?=\s))\s*/u;
const LETTER = /^\((\p{L}{1,2}|\d{1,2})\)(?=\s|$|\p{L}|“)\s*/u;
const ROMAN = /^\(([ivxlc]{1,7})\)(?=\s|$|\p{L}|“)\s*/iu;
const BULLET = /^[•●○▪■◦‣∙·*–—-]\s+(?=\S)/u;

/**
 * The number, letter, roman numeral or bullet a paragraph starts with, or null. "(i)" is a letter where `after` is "h",
 * else a numeral.
 * @example
 * findMarker("4. Also recalls") // => { "kind": "number", "label": "4", "length": 3 }
 * @example
 * findMarker("(i) To help", "h") // => { "kind": "letter", "label": "i", "length": 4 }
 * @example
 * findMarker("1996 was the year") // => null
 */
export function findMarker(text: string, after: string | null = null): Marker | null {
  const number = NUMBER.exec(text);
  if (number)
    return { kind: "number", label: (number[1] ?? "").replace(/\s+/g, " "), length: number[0].length };
  const roman = ROMAN.exec(text);
  if (roman && parseRoman(roman[1] ?? "") !== null && !followsLetter(roman[1] ?? "", after)) {
    return { kind: "roman", label: roman[1] ?? "", length: roman[0].length };
  }
  const letter = LETTER.exec(text);
  if (letter) return { kind: "letter", label: letter[1] ?? "", length: letter[0].length };
  const bullet = BULLET.exec(text);
  return bullet ? { kind: "bullet", label: bullet[0].trim(), length: bullet[0].length } : null;
}

/** "(i)" after "(h)", "(v)" after "(u)", "(c)" after "(b)" is a letter of the alphabet. */
function followsLetter(label: string, after: string | null): boolean {
  if (label.length !== 1) return false;
  if (label.toLowerCase() !== "i" && label.toLowerCase() !== "v" && label.toLowerCase() !== "x") return true;
  return after !== null && after.length === 1 && after.charCodeAt(0) + 1 === label.charCodeAt(0);
}
