import { z } from "zod";
import { moveCauseSchema } from "../rows";
import type { Reader } from "../store";

/** Why somebody is told: they were named, or what they watch has changed. */
export const NOTICE_KINDS = ["mention", "comment", "status", "review", "move", "import"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What a notice says beside who, when and where. The texts themselves stay where they are and are read from there. */
export const noticeDetailSchema = z.object({
  /** Labels of the paragraphs that it speaks of, where it speaks of several. */
  labels: z.array(z.string()).optional(),
  /** Number of the comment. */
  comment: z.number().int().optional(),
  /** The status that was said, and the day of which it was said. */
  status: z.string().optional(),
  asOf: z.string().optional(),
  /** The decision of a review. */
  decision: z.string().optional(),
  /** What moved windows. */
  cause: moveCauseSchema.optional(),
  /** What an import did: the resolution is new, or its text took the place of another. */
  result: z.enum(["read", "updated"]).optional(),
});
export type NoticeDetail = z.infer<typeof noticeDetailSchema>;

export interface StoredNotice {
  readonly id: number;
  /** A word that is none of NOTICE_KINDS is possible: a later program wrote it. */
  readonly kind: string;
  /** "A-RES-74-176/26", "A-RES-74-176" */
  readonly subject: string;
  readonly by: string;
  readonly at: Date;
  readonly seen: boolean;
  readonly detail: NoticeDetail;
}

/** Where a page of notices goes on: below this number among the unseen ones, or among those that were seen. */
export interface NoticePlace {
  readonly seen: boolean;
  readonly below: number;
}

export interface NoticesOf {
  readonly userId: string;
  /** The instant before which everything lies that is told; null: no end. */
  readonly until: Date | null;
}

/** A page of what somebody was told: what they have not seen first, and within that the newest first. */
export async function readNotices(
  reader: Reader,
  whose: NoticesOf,
  from: NoticePlace | null,
  limit: number,
): Promise<StoredNotice[]> {
  const unseen = from?.seen ? [] : await readPart(reader, whose, { seen: false, below: from?.below }, limit);
  if (unseen.length === limit) return unseen;
  const below = from?.seen ? from.below : undefined;
  return [...unseen, ...(await readPart(reader, whose, { seen: true, below }, limit - unseen.length))];
}

async function readPart(
  reader: Reader,
  { userId, until }: NoticesOf,
  { seen, below }: { readonly seen: boolean; readonly below: number | undefined },
  limit: number,
): Promise<StoredNotice[]> {
  const rows = await reader.notice.findMany({
    where: {
      userId,
      seenAt: seen ? { not: null } : null,
      ...(below === undefined ? {} : { id: { lt: below } }),
      ...(until === null ? {} : { at: { lt: until } }),
    },
    orderBy: { id: "desc" },
    take: limit,
  });
  return rows.map(({ id, kind, subject, by, at, detail }) => ({
    ...{ id, kind, subject, by, at, seen },
    detail: parseDetail(detail),
  }));
}

/** How many notices somebody has not seen; counted up to `most`, for a number in a corner needs no more. */
export async function countUnseen(reader: Reader, userId: string, most: number): Promise<number> {
  return reader.notice.count({ where: { userId, seenAt: null }, take: most });
}

/** What a later program wrote may hold what this one does not know: then the notice says less, and does not fail. */
function parseDetail(text: string): NoticeDetail {
  try {
    return noticeDetailSchema.catch({}).parse(JSON.parse(text));
  } catch {
    return {};
  }
}
