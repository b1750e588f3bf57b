import type { Span } from "../resolution/span";

/** A person as comments name them: by name, or by what stands before the @ of their e-mail address. */
export interface NameablePerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A place in a comment that names somebody; `userId` is null where the name is nobody's, or of more than one. */
export interface Mention {
  /** With its @. */
  readonly text: string;
  readonly span: Span;
  readonly userId: string | null;
}

/** A stretch of a comment as it is shown, and where it begins. Texts are shown as texts: nothing else in a comment means anything. */
export type CommentPart =
  | { readonly is: "text" | "mention"; readonly at: number; readonly text: string }
  | { readonly is: "address"; readonly at: number; readonly text: string; readonly address: string };

/** Not inside a word, an e-mail address or a path: what goes before "@" is none of their signs. */
const AT = /(?<![\p{L}\p{N}_.@/-])@(?=[\p{L}\p{N}])/gu;
const LONGEST_NAME = 100;

/**
 * The people whom a comment names: "@Amina Khalil", "@amina.khalil". Case does not matter, the longest name wins, and a name is
 * taken only where it is one person's.
 * @example
 * findMentions("Ask @amina, please", [{ id: "u1", name: "Amina Khalil", email: "amina@example.org" }]) // => [{ text: "@amina", span: [4, 10], userId: "u1" }]
 * @example
 * findMentions("Ask @nobody or a@example.org", []) // => [{ text: "@nobody", span: [4, 11], userId: null }]
 */
export function findMentions(text: string, people: readonly NameablePerson[]): Mention[] {
  const idsByName = namesOf(people);
  const addresses = findAddresses(text);
  const mentions: Mention[] = [];
  for (const { index } of text.matchAll(AT)) {
    const inside = ({ span: [start, end] }: { span: Span }) => start <= index && index < end;
    if (addresses.some(inside) || mentions.some(inside)) continue;
    const rest = text.slice(index + 1, index + 1 + LONGEST_NAME);
    const { length, userId } = longestName(rest, idsByName);
    const span: Span = [index, index + 1 + length];
    mentions.push({ text: text.slice(...span), span, userId });
  }
  return mentions;
}

/**
 * A comment in the stretches in which it is shown: addresses that lead somewhere, names of those who were told, and all else as it is.
 * @example
 * commentParts("See https://undocs.org/A/RES/74/176.", []) // => [{ is: "text", at: 0, text: "See " }, { is: "address", at: 4, text: "https://undocs.org/A/RES/74/176", address: "https://undocs.org/A/RES/74/176" }, { is: "text", at: 35, text: "." }]
 * @example
 * commentParts("<b>javascript:alert(1)</b>", []) // => [{ is: "text", at: 0, text: "<b>javascript:alert(1)</b>" }]
 */
export function commentParts(text: string, mentioned: readonly NameablePerson[]): CommentPart[] {
  const mentions = findMentions(text, mentioned).filter(({ userId }) => userId !== null);
  const marked = [
    ...findAddresses(text).map(({ span, address }) => ({ is: "address" as const, span, address })),
    ...mentions.map(({ span }) => ({ is: "mention" as const, span })),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const parts: CommentPart[] = [];
  let end = 0;
  for (const { span, ...part } of marked) {
    if (span[0] > end) parts.push({ is: "text", at: end, text: text.slice(end, span[0]) });
    parts.push({ ...part, at: span[0], text: text.slice(...span) });
    end = span[1];
  }
  if (end < text.length) parts.push({ is: "text", at: end, text: text.slice(end) });
  return parts;
}

function namesOf(people: readonly NameablePerson[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, name, email } of people) {
    for (const one of [name, email.slice(0, email.lastIndexOf("@"))]) {
      const key = keyOf(one);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return ids;
}

function keyOf(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** Where a name may end: before what is no letter or digit, unless a point, hyphen or apostrophe goes on into the next one. */
const NAME_ENDS = /(?<=[\p{L}\p{N}])(?![\p{L}\p{M}\p{N}_]|[.'’-][\p{L}\p{N}])/gu;

/** The longest beginning of a text that is a name; of one that is nobody's, its first word. */
function longestName(
  rest: string,
  idsByName: ReadonlyMap<string, ReadonlySet<string>>,
): { length: number; userId: string | null } {
  const line = rest.split("\n", 1)[0] ?? "";
  const ends = [...line.matchAll(NAME_ENDS)].map(({ index }) => index);
  for (const length of ends.toReversed()) {
    const ids = [...(idsByName.get(keyOf(line.slice(0, length))) ?? [])];
    if (ids.length > 0) return { length, userId: ids.length === 1 ? (ids[0] ?? null) : null };
  }
  return { length: ends[0] ?? line.length, userId: null };
}

/** It ends before signs that nobody sees: they would make it read otherwise than it leads. */
const ADDRESS = /\bhttps?:\/\/[^\s\p{Cc}\p{Cf}<>"“”«»]+/giu;
/** What ends the sentence and not the address. */
const AFTER_ADDRESS = /[.,;:!?'’…\])}]$/u;

function findAddresses(text: string): { readonly span: Span; readonly address: string }[] {
  return [...text.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const typed = withoutEnd(found);
    const address = safeAddress(typed);
    return address === null ? [] : [{ span: [index, index + typed.length] as const, address }];
  });
}

/** Without the signs that end a sentence; a bracket that the address itself opened belongs to it. */
function withoutEnd(found: string): string {
  let end = found.length;
  let open = found.split("(").length - found.split(")").length;
  while (AFTER_ADDRESS.test(found.slice(end - 1, end))) {
    if (found[end - 1] === ")") {
      if (open >= 0) break;
      open += 1;
    }
    end -= 1;
  }
  return found.slice(0, end);
}

/** An address that may be followed: http or https, to a host, and without a name before the host that feigns another ("https://un.org@…"). */
function safeAddress(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const { protocol, username, password, href } = new URL(typed);
  const web = protocol === "http:" || protocol === "https:";
  return web && username === "" && password === "" ? href : null;
}
