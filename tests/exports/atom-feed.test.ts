import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChangeFeed, type FeedEntry, writeAtom } from "@/lib/exports/atom-feed";
import { childrenOf, parseXml, textOf } from "./read-atom";

const entry: FeedEntry = {
  id: "tag:operative,2026:status/A-RES-74-176.26/7",
  title: "Implemented: OP 26, A/RES/74/176",
  at: "2026-11-24T12:00:00.000Z",
  address: "https://operative.example.org/mandates/A-RES-74-176/26?a=1&b=2",
  author: "operator",
  categories: ["Request"],
  paragraphs: ["Recorded by operator.", "A/76/120"],
};
const feed: ChangeFeed = {
  id: "tag:operative,2026:changes",
  title: "Operative: changes",
  about: "What happened.",
  address: "https://operative.example.org/feeds/changes.atom?body=unodc&force=request",
  page: "https://operative.example.org/deadlines",
  at: "2026-11-24T12:00:00.000Z",
  entries: [entry],
};
const HOSTILE = `]]>]]><script>alert(1)</script>&amp;<entry/>" onload="x\u0000\u000b\uffff`;

describe("a feed of changes", () => {
  it("has what RFC 4287 asks of a feed and of its entries", () => {
    const root = parseXml(writeAtom(feed));
    expect(["id", "title", "updated"].map((name) => textOf(root, name))).toEqual([
      feed.id,
      feed.title,
      feed.at,
    ]);
    expect(childrenOf(root, "link").map(({ attribs }) => [attribs.rel, attribs.href])).toEqual([
      ["alternate", feed.page],
      ["self", feed.address],
    ]);
    const [read] = childrenOf(root, "entry");
    if (read === undefined) throw new Error("The entry is missing.");
    expect(["id", "title", "updated"].map((name) => textOf(read, name))).toEqual([
      entry.id,
      entry.title,
      entry.at,
    ]);
    expect(childrenOf(read, "link").map(({ attribs }) => attribs.href)).toEqual([entry.address]);
    expect(childrenOf(read, "author").map((author) => textOf(author, "name"))).toEqual(["operator"]);
    expect(textOf(read, "content")).toBe("<p>Recorded by operator.</p><p>A/76/120</p>");
  });

  it("shows markup that stands in names and texts, and does not obey it", () => {
    const text = writeAtom({
      ...feed,
      title: HOSTILE,
      about: HOSTILE,
      entries: [
        { ...entry, title: HOSTILE, author: HOSTILE, categories: [HOSTILE], paragraphs: [HOSTILE] },
        entry,
      ],
    });
    const root = parseXml(text);
    expect(childrenOf(root, "entry")).toHaveLength(2);
    expect(text).not.toContain("<script");
    const [read] = childrenOf(root, "entry");
    expect(read && textOf(read, "title")).toContain("&lt;script&gt;");
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|\uffff/u);
  });

  it("is well-formed for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (any) => {
        const text = writeAtom({
          ...feed,
          title: any,
          entries: [{ ...entry, title: any, author: any, categories: [any], paragraphs: [any] }],
        });
        expect(childrenOf(parseXml(text), "entry")).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
