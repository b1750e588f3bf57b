import { createHash } from "node:crypto";
import { z } from "zod";
import { provisionsSchema } from "../../tracking/provision-schema";
import { REVIEW_DECISIONS, type Review } from "../../tracking/reviews";
import type { Prisma } from "../generated/client";
import { daySchema } from "../rows";
import type { Reader } from "../store";

/** By this a text is known again: spans that people set point into it. */
export function hashOfText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** A review as the register keeps it. */
export interface StoredReview extends Review {
  readonly id: number;
}

/** What people made of the paragraphs of a resolution, oldest first: of all of them, or of one. */
export async function readReviews(
  reader: Reader,
  resolutionId: number,
  label?: string,
): Promise<StoredReview[]> {
  const rows = await reader.review.findMany({
    where: { resolutionId, ...(label === undefined ? {} : { label }) },
    orderBy: { id: "asc" },
  });
  return rows.map(reviewOf);
}

const decisionSchema = z.enum(REVIEW_DECISIONS);

function reviewOf(row: Prisma.ReviewGetPayload<object>): StoredReview {
  return {
    id: row.id,
    label: row.label,
    decision: decisionSchema.parse(row.decision),
    provisions: row.provisions === null ? null : provisionsSchema.parse(JSON.parse(row.provisions)),
    basis: provisionsSchema.parse(JSON.parse(row.basis)),
    grammar: row.grammar,
    textHash: row.textHash,
    note: row.note,
    by: row.reviewedBy,
    on: daySchema.parse(row.reviewedAt.toISOString().slice(0, 10)),
  };
}
