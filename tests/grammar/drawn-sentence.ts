/** A stretch of a sentence drawn in a case: "[Urges]{verb} States". */
export interface Drawn {
  readonly label: string;
  readonly words: string;
  readonly span: readonly [number, number];
}

const BRACKETS = /\[([^\]]*)\]\{([a-z]+)\}/g;

/** The sentence without its brackets, and what stood between them with its place. */
export function undraw(drawn: string): { readonly text: string; readonly stretches: readonly Drawn[] } {
  const stretches: Drawn[] = [];
  let text = "";
  let last = 0;
  for (const match of drawn.matchAll(BRACKETS)) {
    const [whole, words = "", label = ""] = match;
    text += drawn.slice(last, match.index);
    stretches.push({ label, words, span: [text.length, text.length + words.length] });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + drawn.slice(last), stretches };
}
