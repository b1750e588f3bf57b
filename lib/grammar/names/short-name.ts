import { splitName } from "./name-words";

/**
 * Whether a short name can stand for a full one: its head ends the full head, and its other words stand in the full name in the same order
 * ("the Office of the High Commissioner" for "Office of the United Nations High Commissioner for Refugees").
 * @example
 * isShortFor("the Coordination Group", "Inter-Agency Coordination Group against Trafficking in Persons") // => true
 * @example
 * isShortFor("the High Commissioner", "Office of the United Nations High Commissioner for Refugees") // => false
 */
export function isShortFor(shortName: string, fullName: string): boolean {
  const short = splitName(shortName);
  const full = splitName(fullName);
  if (short.words.length === 0 || short.words.length >= full.words.length || short.head > full.head)
    return false;
  for (let index = 1; index <= short.head; index++) {
    if (short.words[short.head - index] !== full.words[full.head - index]) return false;
  }
  return inOrder(short.words.slice(short.head), full.words.slice(full.head));
}

function inOrder(few: readonly string[], many: readonly string[]): boolean {
  let next = 0;
  for (const word of many) if (word === few[next]) next++;
  return next === few.length;
}
