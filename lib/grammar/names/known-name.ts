import { allBodies, type Body, findBody } from "../../vocabulary/bodies";
import { nameKey } from "../../vocabulary/bodies/name-key";
import { parseWords, type Word } from "../words/word";

/** The names of the vocabulary, word by word: a text is compared with all of them at once. */
interface Branch {
  readonly next: Map<string, Branch>;
  /** Whether a name ends here. */
  ends: boolean;
}

const ROOT: Branch = branches();

export interface KnownName {
  readonly body: Body;
  /** The index after the last word of the name. */
  readonly to: number;
}

/**
 * The longest name of the vocabulary that begins at `at` and ends at or before `limit`, null where there is none. `text` is what the words are
 * of. Names are met without their article.
 */
export function knownNameAt(
  words: readonly Word[],
  at: number,
  limit: number,
  text: string,
): KnownName | null {
  const ends: number[] = [];
  let branch: Branch | undefined = ROOT;
  for (let index = at; index < limit && branch !== undefined; index++) {
    branch = branch.next.get(wordKey(words[index]?.lower ?? ""));
    if (branch?.ends) ends.push(index + 1);
  }
  for (const to of ends.reverse()) {
    // The vocabulary has the last word: a name with two owners, or an acronym in small letters, is none.
    const body = findBody(text.slice(words[at]?.start ?? 0, words[to - 1]?.end ?? 0));
    if (body !== null) return { body, to };
  }
  return null;
}

function branches(): Branch {
  const root: Branch = { next: new Map(), ends: false };
  for (const body of allBodies()) {
    for (const name of [body.name, body.acronym ?? "", ...body.otherNames]) plant(root, name);
  }
  return root;
}

function plant(root: Branch, name: string): void {
  let branch = root;
  for (const word of parseWords(name.replace(/^the /i, ""))) {
    const key = wordKey(word.lower);
    const next = branch.next.get(key) ?? { next: new Map(), ends: false };
    branch.next.set(key, next);
    branch = next;
  }
  if (branch !== root) branch.ends = true;
}

/** Words are compared as the vocabulary compares names: "organisations" is "organizations". Most words need no second look. */
function wordKey(lower: string): string {
  return /^[a-z-]*$/.test(lower) && !/organis|labor|center|program/.test(lower) ? lower : nameKey(lower);
}
