import { MantineProvider } from "@mantine/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { CommentList, CommentView } from "@/lib/operations/list-comments";
import { commentParts } from "@/lib/queries/comment-text";
import { type CommentNews, CommentSection } from "@/lib/ui/comment-section";

const AMINA = { id: "u1", name: "Amina Khalil", email: "a.khalil@example.org" };

const said = (text: string): CommentView => ({
  id: 7,
  author: "Bruno Costa",
  at: new Date("2026-11-24T12:05:00Z"),
  parts: commentParts(text, [AMINA]),
  withdrawn: null,
  mayWithdraw: false,
});

function markup(
  comment: CommentView,
  list: Partial<CommentList> = {},
  news: CommentNews | null = null,
): string {
  const place = { resolution: "A-RES-74-176", label: "26" };
  return renderToStaticMarkup(
    <MantineProvider>
      <CommentSection
        list={{ ...place, comments: [comment], earlier: null, mayComment: false, ...list }}
        asOf={null}
        news={news}
        isLatest
        actions={{ post: async (before) => before, withdraw: async () => undefined }}
      />
    </MantineProvider>,
  );
}

it("shows what is written as markup as it was written", () => {
  const shown = markup(said(`<script>alert(1)</script> "quoted" [x](javascript:alert(1))`));
  expect(shown).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(shown).not.toContain("<script>");
  expect(shown).not.toContain("href=");
});

it("makes links of addresses and marks who was told", () => {
  const shown = markup(said("@a.khalil: https://undocs.org/A/RES/74/176?x=1&y=2."));
  expect(shown).toContain("<strong>@a.khalil</strong>");
  expect(shown).toContain(
    `<a href="https://undocs.org/A/RES/74/176?x=1&amp;y=2" rel="noopener noreferrer nofollow ugc">https://undocs.org/A/RES/74/176?x=1&amp;y=2</a>.`,
  );
});

it("says that a comment was withdrawn, by whom and when, and seen from before only that it was", () => {
  const gone = { ...said(""), parts: null };
  const withdrawn = { by: "Hanna Head", at: new Date("2026-11-25T09:00:00Z") };
  expect(markup({ ...gone, withdrawn })).toContain("Hanna Head withdrew this comment on 25 November 2026.");
  expect(markup(gone)).toContain("This comment was withdrawn later.");
});

it("offers to withdraw and to say something only to those who may", () => {
  expect(markup(said("Hello"))).not.toContain("<form");
  expect(markup({ ...said("Hello"), mayWithdraw: true })).toContain("Withdraw it for good");
  expect(markup(said("Hello"), { mayComment: true })).toContain("Post the comment");
});

it("says by which names nobody was told", () => {
  const news = { did: "posted", unresolved: ["@nobody", "@rose"] } as const;
  expect(markup(said("Hello"), {}, news)).toContain(
    "“@nobody” and “@rose” are no names of one person each here",
  );
});
