import { z } from "zod";
import type { Reader } from "../store";

/** That somebody changed a mandate: who, when, by which deed, and to which status where it was one. */
export interface ChangeSince {
  readonly by: string;
  readonly at: Date;
  /** As the audit names it: "record-status". */
  readonly action: string;
  readonly status: string | null;
}

/** More changes than this are not told one by one. */
const MOST = 20;

const detailSchema = z
  .object({
    version: z.number().optional(),
    after: z.object({ status: z.string().optional() }).optional(),
  })
  .catch({});

/**
 * What was done to a mandate after the version that somebody saw, newest first, as the audit has it. Entries name the version that they made; of those
 * that do not, no more are told than the version was raised. A version that went back comes of an import of the resolution, which is told then.
 */
export async function readChangesSince(
  reader: Reader,
  subject: string,
  seen: number,
  current: number,
): Promise<ChangeSince[]> {
  const rows = await reader.auditEntry.findMany({
    where: {
      subject: current < seen ? { in: [subject, subject.slice(0, subject.lastIndexOf("/"))] } : subject,
    },
    orderBy: { id: "desc" },
    take: Math.min(MOST, Math.max(current - seen, 1)),
  });
  return rows.flatMap(({ actor, at, action, detail }) => {
    const { version, after } = detailSchema.parse(JSON.parse(detail));
    if (version !== undefined && version <= seen) return [];
    return [{ by: actor, at, action, status: after?.status ?? null }];
  });
}
