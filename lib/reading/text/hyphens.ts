/** First halves after which a word always has its hyphen: "twenty-seventh", "non-governmental", "gender-responsive". */
const ALWAYS =
  /(?:^|[\s(“"‘])(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|self|vice|well|long|short|high|low|large|small|cross|gender|decision|policy|evidence|follow|cease|least|capacity|so|[\p{L}]+-[\p{L}]+)$/iu;

/** First halves that may also start an unbroken word: "ex-combatants" and "ex-" + "ercise". */
const PERHAPS =
  /(?:^|[\s(“"‘])(?:ex|re|in|to|on|up|by|co|sub|inter|mid|end|trans|post|pre|anti|multi|semi|out|over|under|counter)$/iu;

/** Second halves that are no words: the setter broke one before its ending. */
const ENDING =
  /^(?:selves|[st]?ions?|[st]ional(?:ly)?|ments?|mental|ings?|ed|ly|ness|[ai]?bil?ity|it(?:y|ies)|[ai]ble|[ae]nc(?:e|es|y|ies)|tives?|tively|al(?:ly)?|isms?|ists?|ous(?:ly)?|ers?|t(?:y|ies)|ized?|izing|ization)$/;

/** How often words and hyphenated words stand whole within a text. */
export interface WordCounts {
  readonly plain: ReadonlySet<string>;
  readonly hyphenated: ReadonlySet<string>;
  /** What hyphenated words are made of: "gender" and "responsive". */
  readonly parts: ReadonlySet<string>;
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
  for (const [index, line] of lines.entries()) {
    const words = line.match(/[\p{L}]+(?:-[\p{L}]+)*-?/gu) ?? [];
    const second = (lines[index - 1] ?? "").endsWith("-");
    for (const [at, word] of words.entries()) {
      if (word.endsWith("-") || (second && at === 0)) continue;
      (word.includes("-") ? hyphenated : plain).add(word.toLowerCase());
    }
  }
  const parts = new Set([...hyphenated].flatMap((word) => word.split("-")));
  let broken = 0;
  for (const [index, line] of lines.entries()) {
    const first = wordBeforeHyphen(line)?.toLowerCase();
    const second = /^(\p{Ll}+)/u.exec(lines[index + 1] ?? "")?.[1];
    if (first && second && plain.has(first + second) && !plain.has(first)) broken++;
  }
  return { plain, hyphenated, parts, breaksWords: broken > 1 };
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
  const second = tail.toLowerCase();
  const first = head.split("-").at(-1) ?? head;
  if (/^\p{Lu}/u.test(tail) || words.hyphenated.has(`${head}-${second}`)) return true;
  if (words.plain.has(first + second)) return false;
  if (ALWAYS.test(before)) return true;
  if (ENDING.test(second)) return false;
  const known = (word: string) => words.plain.has(word) || words.parts.has(word);
  if (PERHAPS.test(before)) return known(second) || (first === "co" && second.startsWith("o"));
  // A setter who breaks no words prints only hyphens of the language.
  return known(first) && (known(second) || !words.breaksWords);
}

/** The word that a hyphen at the end of a line breaks; looked for from the end, so that a line of one long word costs no more than its length. */
function wordBeforeHyphen(line: string): string | undefined {
  if (!line.endsWith("-")) return undefined;
  let start = line.length - 1;
  while (start > 0 && /\p{L}/u.test(line[start - 1] ?? "")) start--;
  return start < line.length - 1 ? line.slice(start, -1) : undefined;
}
