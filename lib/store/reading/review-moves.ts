import { z } from "zod";
import type { Reader } from "../store";

const nameSchema = z.object({ verb: z.string(), key: z.string() });
const detailSchema = z
  .object({ moved: z.array(z.object({ label: z.string(), from: nameSchema, to: nameSchema })) })
  .catch({ moved: [] });

const REVIEWS = ["confirm-paragraph", "correct-paragraph", "take-grammar", "withdraw-review"];

/** Which status records of a paragraph went to another occurrence with its last review, as the audit has it. */
export async function readMovedRecords(reader: Reader, subject: string) {
  const last = await reader.auditEntry.findFirst({
    where: { subject, action: { in: REVIEWS } },
    orderBy: { id: "desc" },
  });
  return last === null ? [] : detailSchema.parse(JSON.parse(last.detail)).moved;
}
