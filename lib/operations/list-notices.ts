import type { Day } from "../calendar/day";
import type { ResolutionReference } from "../queries/views";
import { readCommentTexts } from "../store/reading/comments";
import {
  countUnseen,
  NOTICE_KINDS,
  type NoticeDetail,
  type NoticeKind,
  type NoticePlace,
  readNotices,
  type StoredNotice,
} from "../store/reading/notices";
import { readResolutionReferences } from "../store/reading/resolution-references";
import { placeOfSubject } from "../store/reading/watches";
import { endOf } from "./list-comments";
import type { Register } from "./register";

export type { NoticePlace } from "../store/reading/notices";

export const NOTICES_A_PAGE = 50;

/** Beyond this the number beside the link says "99+". */
export const MOST_COUNTED = 100;

/** The beginning of what a comment says. */
const LONGEST_EXCERPT = 200;

export interface NoticeView {
  readonly id: number;
  /** Null: of a kind that is not known here. */
  readonly kind: NoticeKind | null;
  readonly by: string;
  readonly at: Date;
  readonly seen: boolean;
  readonly slug: string;
  /** The resolution, where the register holds it (still). */
  readonly resolution: ResolutionReference | null;
  /** The paragraphs that it speaks of; none: the resolution as a whole. */
  readonly labels: readonly string[];
  readonly detail: NoticeDetail;
  /** The beginning of the comment that it speaks of; null: of none, or of one that was withdrawn. */
  readonly excerpt: string | null;
}

export interface NoticeList {
  readonly notices: readonly NoticeView[];
  readonly unseen: number;
  /** Up to which number the page shows what is not seen; null: nothing of it. */
  readonly seeUpTo: number | null;
  /** Where the next page begins; null: there is none. */
  readonly next: NoticePlace | null;
}

/** What whoever is signed in was told, what they have not seen first. Null: nobody is signed in. */
export async function listNotices(
  register: Register,
  { asOf, from = null }: { readonly asOf: Day | null; readonly from?: NoticePlace | null },
): Promise<NoticeList | null> {
  const { store, actor } = register;
  const { userId } = actor;
  if (userId === undefined) return null;
  const found = await readNotices(store, { userId, until: endOf(asOf) }, from, NOTICES_A_PAGE + 1);
  const shown = found.slice(0, NOTICES_A_PAGE);
  const last = shown.at(-1);
  return {
    notices: await viewsOf(register, shown),
    unseen: await countUnseen(store, userId, MOST_COUNTED),
    seeUpTo: asOf === null ? (shown.find(({ seen }) => !seen)?.id ?? null) : null,
    next: found.length > NOTICES_A_PAGE && last ? { seen: last.seen, below: last.id } : null,
  };
}

/** How much whoever is signed in has not seen, up to `MOST_COUNTED`; null: nobody is signed in. */
export async function countMyUnseen({ store, actor }: Register): Promise<number | null> {
  return actor.userId === undefined ? null : countUnseen(store, actor.userId, MOST_COUNTED);
}

async function viewsOf({ store }: Register, notices: readonly StoredNotice[]): Promise<NoticeView[]> {
  const slugs = notices.map(({ subject }) => placeOfSubject(subject).resolution);
  const resolutions = await readResolutionReferences(store, [...new Set(slugs)]);
  const texts = await readCommentTexts(
    store,
    notices.flatMap(({ detail }) => detail.comment ?? []),
  );
  return notices.map(({ subject, kind, ...notice }) => {
    const { resolution: slug, label } = placeOfSubject(subject);
    const text = texts.get(notice.detail.comment ?? 0) ?? null;
    return {
      ...notice,
      kind: NOTICE_KINDS.find((known) => known === kind) ?? null,
      slug,
      resolution: resolutions.get(slug) ?? null,
      labels: label === null ? (notice.detail.labels ?? []) : [label],
      excerpt: text !== null && text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}…` : text,
    };
  });
}
