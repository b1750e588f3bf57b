import { REVIEW_RULES } from "../../tracking/reviews";
import type { Transaction } from "../store";

/** A finding that a person has looked at, as it is known again in another reading: by its rule, its paragraph and the text of that. */
interface ClosedFinding {
  readonly rule: string;
  readonly label: string | null;
  readonly text: string;
}

/** The findings of a resolution that people have looked at; those about reviews come anew each time. */
export async function readClosedFindings(
  transaction: Transaction,
  resolutionId: number,
): Promise<readonly ClosedFinding[]> {
  const closed = (await findingsOf(transaction, resolutionId)).filter(({ open }) => !open);
  return closed.filter(({ rule }) => !REVIEW_RULES.some((own) => own === rule));
}

/** Closes those findings of a new reading that people looked at in the one before. */
export async function closeAgain(
  transaction: Transaction,
  resolutionId: number,
  closed: readonly ClosedFinding[],
): Promise<void> {
  if (closed.length === 0) return;
  const known = new Set(closed.map(nameOf));
  const again = (await findingsOf(transaction, resolutionId)).filter((finding) => known.has(nameOf(finding)));
  await setOpen(
    transaction,
    again.map(({ id }) => id),
    false,
  );
}

/**
 * Opens or closes the findings of a paragraph, by its label; the empty label stands for the document as a whole and the paragraphs of its
 * preamble. Returns how many.
 */
export async function setFindingsOpen(
  transaction: Transaction,
  resolutionId: number,
  label: string,
  open: boolean,
): Promise<number> {
  const of = (await findingsOf(transaction, resolutionId)).filter(
    (finding) => (finding.label ?? "") === label && finding.open !== open,
  );
  await setOpen(
    transaction,
    of.map(({ id }) => id),
    open,
  );
  return of.length;
}

async function setOpen(transaction: Transaction, ids: readonly number[], open: boolean): Promise<void> {
  if (ids.length > 0)
    await transaction.finding.updateMany({ where: { id: { in: [...ids] } }, data: { open } });
}

async function findingsOf(transaction: Transaction, resolutionId: number) {
  const findings = await transaction.finding.findMany({
    where: { resolutionId },
    select: { id: true, rule: true, paragraph: true, message: true, open: true },
  });
  const paragraphs = await transaction.paragraph.findMany({
    where: { resolutionId },
    select: { position: true, text: true, mandate: { select: { label: true } } },
  });
  const byPosition = new Map(paragraphs.map((paragraph) => [paragraph.position, paragraph]));
  return findings.map(({ id, rule, paragraph, message, open }) => {
    const place = paragraph === null ? undefined : byPosition.get(paragraph);
    // What is said of a whole document has no words of its own but its sentence.
    return { id, rule, open, label: place?.mandate?.label ?? null, text: place?.text ?? message };
  });
}

function nameOf({ rule, label, text }: ClosedFinding): string {
  return JSON.stringify([rule, label, text]);
}
