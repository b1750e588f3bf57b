import type { Span } from "../../resolution/span";
import type { Doubt } from "../doubt";

/**
 * The stretches of a paragraph with words that belong to no provision, as doubts; `read` are the spans of provisions in order, and the places of
 * their verbs: the words before a list belong to the verb in them.
 * @example
 * unreadWords("(a) Urges action; (b) the Board", [{ span: [4, 16], verbSpan: [4, 9] }]).map((doubt) => doubt.span) // => [[16, 31]]
 * @example
 * unreadWords("1. Urges action.", [{ span: [3, 15], verbSpan: [3, 8] }]) // => []
 */
export function unreadWords(
  text: string,
  read: readonly { readonly span: Span; readonly verbSpan: Span }[],
): readonly Doubt[] {
  const doubts: Doubt[] = [];
  let end = 0;
  for (const { span, verbSpan } of [...read, { span: [text.length, text.length] as const, verbSpan: null }]) {
    const ofTheVerb = verbSpan !== null && verbSpan[0] >= end && verbSpan[1] <= span[0];
    if (!ofTheVerb && /\p{L}{3}/u.test(text.slice(end, span[0]))) doubts.push(unread([end, span[0]]));
    end = Math.max(end, span[1]);
  }
  return doubts;
}

function unread(span: Span): Doubt {
  const message = "These words belong to no provision that was found; read them and enter what they ask.";
  return { rule: "words-unread", span, message };
}
