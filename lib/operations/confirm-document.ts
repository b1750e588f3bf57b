import { z } from "zod";
import { allows } from "../access/permissions";
import { GRAMMAR_VERSION } from "../grammar/grammar-version";
import { readDocument } from "../store/reading/review-document";
import { inTransaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { setFindingsOpen } from "../store/writing/review-findings";
import { saveReview } from "../store/writing/review-layer";
import { notAllowed, type Register } from "./register";
import { NOT_FOUND, type ReviewOutcome } from "./review-paragraph";

/** The label under which a review speaks of a document as a whole. */
const WHOLE = "";

const inputSchema = z.object({
  resolution: z.string().min(1).max(300),
  note: z.string().trim().max(2000).nullable().default(null),
});

/** Says that a person has looked at what is unsure of a document as a whole and in its preamble: those findings are closed. */
export async function confirmDocument(
  register: Register,
  given: z.input<typeof inputSchema>,
): Promise<ReviewOutcome> {
  const { actor, now } = register;
  if (!allows(actor, "review")) return notAllowed(actor, "review what was read");
  const { resolution, note } = inputSchema.parse(given);
  return inTransaction(register.store, async (transaction) => {
    const document = await readDocument(transaction, resolution);
    if (document === null) return NOT_FOUND;
    const { id, fingerprint } = document.stored;
    const closed = await setFindingsOpen(transaction, id, WHOLE, false);
    const review = { decision: "confirmed", provisions: null, basis: [], grammar: GRAMMAR_VERSION } as const;
    const written = { ...review, label: WHOLE, textHash: fingerprint, note };
    await saveReview(transaction, id, written, { by: actor.name, at: now });
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "confirm-document",
      subject: resolution,
      detail: { note, before: { open: closed }, after: { open: 0 } },
    });
    return { ok: true, moved: [] };
  });
}
