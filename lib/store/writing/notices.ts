import type { NoticeDetail, NoticeKind } from "../reading/notices";
import type { Transaction } from "../store";

/** Who did what is told of, and when. */
export interface NoticeAuthor {
  readonly by: string;
  /** Left out: nobody was signed in. Nobody is told of what they did themselves. */
  readonly byUserId?: string | null | undefined;
  readonly at: Date;
}

/** A paragraph that changed, and the bodies whose watchers that concerns. */
export interface ChangedPlace {
  /** Label of the paragraph; null: the resolution as a whole. */
  readonly label: string | null;
  readonly bodyIds: readonly string[];
}

interface ToldOf extends NoticeAuthor {
  /** The resolution's place in addresses. */
  readonly resolution: string;
  readonly detail: NoticeDetail;
}

export interface ChangeToTell extends ToldOf, ChangedPlace {
  readonly kind: NoticeKind;
  /** Users who know of it already: they were told by a mention. */
  readonly except?: readonly string[];
}

/** Tells everybody who watches a mandate, its resolution or one of the bodies that it changed; each once. */
export async function noticeWatchers(transaction: Transaction, change: ChangeToTell): Promise<string[]> {
  return noticeWatchersOf(transaction, change, [change]);
}

/**
 * Tells of a change of several paragraphs of one resolution: each watcher once, of the paragraphs that concern them. Returns who was told.
 * Where nobody watches, that is one look into an index.
 */
export async function noticeWatchersOf(
  transaction: Transaction,
  change: Omit<ChangeToTell, keyof ChangedPlace>,
  places: readonly ChangedPlace[],
): Promise<string[]> {
  const told = await labelsByWatcher(transaction, change.resolution, places);
  for (const userId of [change.byUserId, ...(change.except ?? [])]) if (userId) told.delete(userId);
  await saveNotices(
    transaction,
    change,
    change.kind,
    [...told].map(([userId, labels]) => ({ userId, labels: [...labels] })),
  );
  return [...told.keys()];
}

/** Tells those whom a comment names; each once, and nobody of what they wrote themselves. Returns who was told. */
export async function noticeMentioned(
  transaction: Transaction,
  mention: ToldOf & { readonly label: string; readonly userIds: readonly string[] },
): Promise<string[]> {
  const named = [...new Set(mention.userIds)].filter((userId) => userId !== mention.byUserId);
  await saveNotices(
    transaction,
    mention,
    "mention",
    named.map((userId) => ({ userId, labels: [mention.label] })),
  );
  return named;
}

/** Who watches one of the places, with the labels that concern them: those of the whole resolution, of their paragraph, of their body. */
async function labelsByWatcher(
  transaction: Transaction,
  resolution: string,
  places: readonly ChangedPlace[],
): Promise<Map<string, Set<string>>> {
  const mandates = places.flatMap(({ label }) => (label === null ? [] : [`${resolution}/${label}`]));
  const bodies = [...new Set(places.flatMap(({ bodyIds }) => bodyIds))];
  const watches = await transaction.watch.findMany({
    where: {
      user: { active: true },
      OR: [
        { kind: "resolution", subject: resolution },
        { kind: "mandate", subject: { in: mandates } },
        { kind: "body", subject: { in: bodies } },
      ],
    },
    select: { userId: true, kind: true, subject: true },
    orderBy: { userId: "asc" },
  });
  const told = new Map<string, Set<string>>();
  for (const { userId, kind, subject } of watches) {
    const labels = told.get(userId) ?? new Set<string>();
    told.set(userId, labels);
    for (const { label, bodyIds } of places) {
      const concerns =
        kind === "resolution" ||
        (kind === "mandate" && subject === `${resolution}/${label}`) ||
        (kind === "body" && bodyIds.includes(subject));
      if (concerns && label !== null) labels.add(label);
    }
  }
  return told;
}

async function saveNotices(
  transaction: Transaction,
  { resolution, by, at, detail }: ToldOf,
  kind: NoticeKind,
  told: readonly { readonly userId: string; readonly labels: readonly string[] }[],
): Promise<void> {
  const rows = told.map(({ userId, labels }) => ({
    userId,
    kind,
    // What concerns one paragraph leads to it, what concerns several to the resolution.
    subject: labels.length === 1 ? `${resolution}/${labels[0]}` : resolution,
    by,
    detail: JSON.stringify(labels.length > 1 ? { ...detail, labels } : detail),
    at,
  }));
  if (rows.length > 0) await transaction.notice.createMany({ data: rows });
}

/** Notes that somebody has seen what they were told, up to a number: what came meanwhile stays new. Returns how many that were. */
export async function markSeen(
  transaction: Transaction,
  userId: string,
  upTo: number,
  seenAt: Date,
): Promise<number> {
  const { count } = await transaction.notice.updateMany({
    where: { userId, seenAt: null, id: { lte: upTo } },
    data: { seenAt },
  });
  return count;
}
