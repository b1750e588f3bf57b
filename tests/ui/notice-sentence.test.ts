import { expect, it } from "vitest";
import type { NoticeView } from "@/lib/operations/list-notices";
import { noticeAddress, noticeSentence } from "@/lib/ui/notice-sentence";

const NOTICE: NoticeView = {
  id: 1,
  kind: "comment",
  by: "Amina Khalil",
  at: new Date("2026-11-24T12:00:00Z"),
  seen: false,
  slug: "A-RES-74-176",
  resolution: {
    slug: "A-RES-74-176",
    symbol: "A/RES/74/176",
    title: "Improving the coordination of efforts against trafficking in persons",
    date: "2019-12-18",
    status: "adopted",
  },
  labels: ["26"],
  detail: {},
  excerpt: null,
};

const says = (notice: Partial<NoticeView>) => noticeSentence({ ...NOTICE, ...notice });

it("says who did what where", () => {
  expect(says({})).toBe("Amina Khalil commented on paragraph 26 of A/RES/74/176.");
  expect(says({ kind: "mention" })).toBe(
    "Amina Khalil named you in a comment on paragraph 26 of A/RES/74/176.",
  );
  expect(says({ kind: "status", detail: { status: "in-progress", asOf: "2026-11-20" } })).toBe(
    "Amina Khalil recorded “In progress”, as of 20 November 2026, for paragraph 26 of A/RES/74/176.",
  );
  expect(says({ kind: "review", detail: { decision: "corrected" } })).toBe(
    "Amina Khalil corrected what was found in paragraph 26 of A/RES/74/176.",
  );
  expect(says({ kind: "import", labels: [], detail: { result: "updated" } })).toBe(
    "Amina Khalil imported another text of A/RES/74/176.",
  );
});

it("says what moved days, and in which paragraphs", () => {
  const cause = { is: "session", organ: "General Assembly", series: "regular", number: 81 } as const;
  expect(says({ kind: "move", labels: ["4", "5", "26"], detail: { cause } })).toBe(
    "Days moved in paragraphs 4, 5 and 26 of A/RES/74/176, done by Amina Khalil. The days of the 81st session of the General Assembly were corrected.",
  );
});

it("says less where less is known, and never fails", () => {
  expect(says({ kind: null })).toBe("Amina Khalil changed paragraph 26 of A/RES/74/176.");
  expect(says({ kind: "status", detail: { status: "levitating", asOf: "2026-11-20" } })).toBe(
    "Amina Khalil recorded something new about paragraph 26 of A/RES/74/176.",
  );
  expect(says({ kind: "review" })).toBe("Amina Khalil reviewed paragraph 26 of A/RES/74/176.");
  expect(says({ resolution: null, labels: [] })).toBe("Amina Khalil commented on A-RES-74-176.");
});

it("leads to the comment, to the paragraph, or to the resolution where it speaks of several", () => {
  const address = (notice: Partial<NoticeView>) => noticeAddress({ ...NOTICE, ...notice });
  expect(address({ detail: { comment: 7 } })).toBe("/mandates/A-RES-74-176/26#comment-7");
  expect(address({ kind: "status" })).toBe("/mandates/A-RES-74-176/26");
  expect(address({ labels: ["4", "5"] })).toBe("/resolutions/A-RES-74-176");
  expect(address({ labels: [] })).toBe("/resolutions/A-RES-74-176");
  expect(address({ resolution: null })).toBe(null);
});
