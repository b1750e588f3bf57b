import { Feed } from "feed";
import { plainText } from "./plain-text";

/** Something that happened. */
export interface FeedEntry {
  /** A `tag:` address that stays the same for as long as it is the same thing. */
  readonly id: string;
  readonly title: string;
  /** When it happened, as an ISO instant. */
  readonly at: string;
  readonly address: string;
  readonly author: string;
  readonly categories: readonly string[];
  /** Its text, a paragraph each. */
  readonly paragraphs: readonly string[];
}

export interface ChangeFeed {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** The address of the feed itself, and of the page that shows the same. */
  readonly address: string;
  readonly page: string;
  /** When it changed last, as an ISO instant. */
  readonly at: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * A feed as Atom text (RFC 4287). Titles and texts are given as plain text: whatever looks like markup in them is shown, not obeyed.
 * @example
 * writeAtom({ id: "tag:example.org,2026:changes", title: "Changes", about: "", address: "https://example.org/feed", page: "https://example.org/", at: "2026-11-24T12:00:00.000Z", entries: [] }).includes("<updated>2026-11-24T12:00:00.000Z</updated>") // => true
 */
export function writeAtom({ id, title, about, address, page, at, entries }: ChangeFeed): string {
  const feed = new Feed({
    id,
    title: plainText(title),
    description: plainText(about),
    link: page,
    feed: address,
    updated: new Date(at),
    generator: "Operative",
    author: { name: "Operative" },
  });
  for (const entry of entries) feed.addItem(itemOf(entry));
  return `${feed.atom1()}\n`;
}

function itemOf({ id, title, at, address, author, categories, paragraphs }: FeedEntry) {
  return {
    id,
    title: markup(title),
    date: new Date(at),
    link: address,
    author: [{ name: plainText(author) }],
    // The library writes the values of attributes as they come, but for ampersands.
    category: categories.map((name) => ({ term: plainText(name).replace(/[<>"\n]/g, " ") })),
    content: paragraphs.map((paragraph) => `<p>${markup(paragraph)}</p>`).join(""),
  };
}

/** Plain text as HTML that shows it. */
function markup(text: string): string {
  return plainText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
