import { adoptedShare, type ComparedText } from "../../tracking/adopted-text";
import type { Prisma } from "../generated/client";
import { daySchema } from "../rows";
import type { Transaction } from "../store";

/** A title that stands over hundreds of documents says nothing; so many are looked at. */
const MOST_CANDIDATES = 40;

const compared = {
  id: true,
  status: true,
  organ: true,
  session: true,
  date: true,
  titleKey: true,
  paragraphs: { where: { kind: "operative" }, orderBy: { position: "asc" }, select: { text: true } },
} satisfies Prisma.ResolutionSelect;

type ComparedRow = Prisma.ResolutionGetPayload<{ select: typeof compared }>;

/**
 * Links a document that was just stored with its other form: a draft with the adopted text that the register holds, an adopted
 * text with its drafts. A draft has one adopted text, the one that holds most of it; an adopted text may have several drafts.
 */
export async function linkAdoptedText(transaction: Transaction, id: number): Promise<void> {
  const saved = await transaction.resolution.findUniqueOrThrow({ where: { id }, select: compared });
  if (saved.titleKey === "") return;
  const others = await transaction.resolution.findMany({
    where: {
      titleKey: saved.titleKey,
      status: saved.status === "draft" ? { not: "draft" } : "draft",
      // A draft of another document stays where it is.
      ...(saved.status === "draft" ? {} : { adoptedAsId: null }),
    },
    select: compared,
    orderBy: { date: { sort: "desc", nulls: "last" } },
    take: MOST_CANDIDATES,
  });
  if (saved.status === "draft") await linkDraft(transaction, saved, others);
  else for (const draft of others) await linkDraft(transaction, draft, [saved]);
}

async function linkDraft(
  transaction: Transaction,
  draft: ComparedRow,
  adopted: readonly ComparedRow[],
): Promise<void> {
  const shares = adopted
    .map((row) => ({ id: row.id, share: adoptedShare(textOf(draft), textOf(row)) }))
    .filter(({ share }) => share !== null)
    .sort((a, b) => (b.share ?? 0) - (a.share ?? 0));
  const best = shares[0];
  if (best === undefined) return;
  await transaction.resolution.update({ where: { id: draft.id }, data: { adoptedAsId: best.id } });
}

function textOf({ organ, session, date, paragraphs }: ComparedRow): ComparedText {
  return {
    organ,
    session,
    date: daySchema.nullable().parse(date),
    operative: paragraphs.map(({ text }) => text),
  };
}
