/** First halves that keep their hyphen at the end of a line: "twenty-seventh", "non-governmental", "self-determination". */
const KEEPS =
  /(?:^|[\s(“"‘])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|self|high|low|long|short|well|so|ex|vice|post|pre|anti|cross|multi|inter|sub|co|re|first|second|third|large|small|full|part|decision|policy|peace|gender|human|child|victim|follow|up|to|on|by|in|end|cease|mid|trans|semi|least|open|sea|land|world|system|capacity|nuclear|fact|time|age|climate|evidence|data|people|community|results|risk|science|income|middle|developing|drug|life|law|rule|decent|cost|market|private|public|state|resource|inward|forward|[\p{L}]+-[\p{L}]+)$/iu;

/** How often words and hyphenated words stand whole within a text. */
export interface WordCounts {
  readonly plain: ReadonlySet<string>;
  readonly hyphenated: ReadonlySet<string>;
  /** Lines end in hyphens that belong to no word: the setter broke words. */
  readonly breaksWords: boolean;
}

/**
 * The words of a text that stand whole on a line, for telling a hyphen of the setter from one of the word.
 * @example
 * countWords(["the peace-keeping force", "of the force"]).hyphenated.has("peace-keeping") // => true
 */
export function countWords(lines: readonly string[]): WordCounts {
  const plain = new Set<string>();
  const hyphenated = new Set<string>();
  for (const line of lines) {
    const words = line.match(/[\p{L}]+(?:-[\p{L}]+)*-?/gu) ?? [];
    for (const word of words) {
      if (word.endsWith("-")) continue;
      (word.includes("-") ? hyphenated : plain).add(word.toLowerCase());
    }
  }
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const first = /([\p{L}]+)-$/u.exec(line)?.[1]?.toLowerCase();
    const second = /^(\p{Ll}+)/u.exec(lines[index + 1] ?? "")?.[1];
    if (first && second && plain.has(first + second) && !plain.has(first)) broken++;
  }
  return { plain, hyphenated, breaksWords: broken > 1 };
}

/** How two lines meet: with a space, directly, or directly without the hyphen at the end of the first. */
type Seam = "space" | "none" | "drop";

function findSeam(first: string, second: string, words: WordCounts): Seam {
  const end = first.slice(-80);
  const head = /([\p{L}]+(?:-[\p{L}]+)*)-$/u.exec(end)?.[1];
  const tail = /^(\p{L}+)/u.exec(second)?.[1];
  if (head && tail) return keepsHyphen(end.slice(0, -1), head.toLowerCase(), tail, words) ? "none" : "drop";
  const open = /(?:\d[–-]|\p{L}\/|\p{L}[\u2010\u2011])$/u.test(end);
  return open && /^[\p{L}\d]/u.test(second) ? "none" : "space";
}

/**
 * The lines of one paragraph as one text. A hyphen at the end of a line goes where the setter broke a word
 * ("Govern-" + "ment") and stays where the word has one ("twenty-" + "seventh"): the rest of the text decides, then
 * the first half of the word.
 * @example
 * joinLines(["by the Secretary-", "General"], countWords([])) // => "by the Secretary-General"
 * @example
 * joinLines(["of the Govern-", "ment of China"], countWords(["the Government"])) // => "of the Government of China"
 */
export function joinLines(lines: readonly string[], words: WordCounts): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const seam = next === undefined ? "none" : findSeam(line, next, words);
    parts.push(seam === "drop" ? line.slice(0, -1) : line, seam === "space" ? " " : "");
  }
  return parts.join("");
}

function keepsHyphen(before: string, head: string, tail: string, words: WordCounts): boolean {
  const lower = tail.toLowerCase();
  if (/^\p{Lu}/u.test(tail)) return true;
  if (words.hyphenated.has(`${head}-${lower}`)) return true;
  const last = head.split("-").at(-1) ?? head;
  if (words.plain.has(last + lower)) return false;
  if (KEEPS.test(before)) return true;
  if (words.plain.has(last) && words.plain.has(lower) && !words.breaksWords) return true;
  return !words.breaksWords && words.plain.has(last);
}
