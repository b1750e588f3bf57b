import { z } from "zod";
import type { Reader } from "../store/store";

const detailSchema = z.object({
  form: z.string(),
  occurrences: z.array(z.object({ id: z.number(), record: z.number() })).catch([]),
});

/** What came of a form that was sent before. */
export interface SentBefore {
  /** The records that it made, by occurrence. */
  readonly records: ReadonlyMap<number, number>;
}

/**
 * Whether a form was sent before: each one that is shown has a key of its own, which the audit keeps, so that two clicks record once. Null: it was not, or
 * has no key.
 */
export async function findSentBefore(
  reader: Reader,
  subjects: readonly string[],
  form: string | undefined,
): Promise<SentBefore | null> {
  if (form === undefined) return null;
  const rows = await reader.auditEntry.findMany({
    where: { subject: { in: [...subjects] }, detail: { contains: JSON.stringify(form) } },
    select: { detail: true },
  });
  const details = rows.flatMap(({ detail }) => detailSchema.safeParse(JSON.parse(detail)).data ?? []);
  const sent = details.filter((detail) => detail.form === form);
  if (sent.length === 0) return null;
  return {
    records: new Map(sent.flatMap(({ occurrences }) => occurrences.map(({ id, record }) => [id, record]))),
  };
}
