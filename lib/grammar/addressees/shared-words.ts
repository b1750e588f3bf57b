import { ROLE_NOUNS } from "../../vocabulary/actors";
import { isCapitalized, isWord, type Word } from "../words/word";
import { isOfOrigin } from "./clean";
import type { ListedName } from "./listed-name";

/** Names with the words that they share with a neighbour: the adjective of the one before, the complement of the one after. */
export function withSharedWords(names: readonly ListedName[], words: readonly Word[]): readonly ListedName[] {
  return shareComplement(shareAdjective(names, words), words);
}

/** "Libyan institutions and authorities": a bare noun takes the adjective of origin of the name before it. */
function shareAdjective(names: readonly ListedName[], words: readonly Word[]): readonly ListedName[] {
  return names.map((name, index) => {
    const before = names[index - 1];
    const first = before === undefined ? undefined : words[before.from];
    if (before === undefined || first === undefined) return name;
    const bare = name.to - name.from === 1 && name.from === before.to + 1 && isWord(words, before.to, "and");
    const word = words[name.from];
    const origin = isOfOrigin(first) && before.to - before.from === 2;
    return bare && origin && word !== undefined && !isCapitalized(word)
      ? { ...name, prefix: `${first.text} ` }
      : name;
  });
}

/** "the Chair and other members of the Committee": a bare office takes the body of the office after it. */
function shareComplement(names: readonly ListedName[], words: readonly Word[]): readonly ListedName[] {
  return names.map((name, index) => {
    const next = names[index + 1];
    const bare = name.to - name.from === 1 && ROLE_NOUNS.has(words[name.from]?.lower ?? "");
    if (!bare || next === undefined || !ROLE_NOUNS.has(words[next.from]?.lower ?? "")) return name;
    const complement = words.slice(next.from + 1, next.to);
    return complement[0]?.lower === "of"
      ? { ...name, suffix: ` ${complement.map((word) => word.text).join(" ")}` }
      : name;
  });
}
