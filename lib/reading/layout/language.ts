import type { Block } from "./block";

const ENGLISH = /\b(?:the|of|and|to|in|that|which|its|for|with|by|shall|on)\b/gi;
const FRENCH = /\b(?:le|la|les|des|du|de|et|dans|que|qui|pour|par|sur|aux|une|sera|ses|au)\b/gi;

/** Which of the two languages of old volumes a text is in; null where its small words do not tell. */
function findLanguage(text: string): "english" | "french" | null {
  const english = text.match(ENGLISH)?.length ?? 0;
  const french = text.match(FRENCH)?.length ?? 0;
  if (english === french) return null;
  return english > french ? "english" : "french";
}

/**
 * The blocks without those in French, where a volume prints both languages on one page; short blocks go with the ones
 * before them. Any other text comes back as it is.
 * @example
 * withoutTranslation([{ text: "The Commission shall be composed of the Members.", marks: [], place: 0 }]).length // => 1
 */
export function withoutTranslation(blocks: readonly Block[]): readonly Block[] {
  const languages = blocks.map((block) => findLanguage(block.text));
  const count = (language: string) => languages.filter((found) => found === language).length;
  const both =
    count("french") >= 3 && count("french") > blocks.length * 0.15 && count("english") > blocks.length * 0.15;
  if (!both) return blocks;
  let current: string | null = "english";
  return blocks.filter((_, index) => {
    current = languages[index] ?? current;
    return current === "english";
  });
}
