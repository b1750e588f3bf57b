import { superscript } from "../layout/superscript";

/**
 * The text without Markdown and the few HTML tags found in copied text: emphasis, links, headings, quotes, escapes.
 * Marks of notes written `<sup>1</sup>` or `[^1]` become superscript digits. Asterisks that stand for a note
 * ("Egypt:* draft resolution") stay.
 * @example
 * withoutMarkup("1. *Urges* Member States, see [71/322](#),<sup>5</sup>") // => "1. Urges Member States, see 71/322,⁵"
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(/<sup>\s*(\d{1,3})\s*<\/sup>/gi, (_, digits: string) => superscript(digits))
    .replace(/\[\^(\d{1,3})\]:?/g, (_, digits: string) => superscript(digits))
    .replace(/<\/?(?:b|i|u|em|strong|p|span|sup|sub|a)(?:\s[^<>\n]{0,300})?>/gi, "")
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/!?\[([^[\]\n]{1,300})\]\((?:[^()\s]|\([^()\s]*\)){0,500}\)/g, "$1")
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/gm, "")
    .replace(/^[ \t]{0,3}>[ \t]?/gm, "")
    .replace(
      /(^|[\s([“"'‘—–-])(\*{1,3})(?=[^\s*])([^*]{1,400}?)(?<=[^\s*])\2(?=$|[\s)\].,;:!?”"'’¹²³⁰-⁹—–-])/gm,
      "$1$3",
    )
    .replace(
      /(^|[\s([“"'‘])(_{1,2})(?=[^\s_])([^_\n]{1,400}?)(?<=[^\s_])\2(?=$|[\s)\].,;:!?”"'’¹²³⁰-⁹])/gm,
      "$1$3",
    )
    .replace(/\\([\\`*_{}[\]()#+.!>-])/g, "$1");
}
