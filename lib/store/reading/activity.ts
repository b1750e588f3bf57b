import type { Day } from "../../calendar/day";
import { addDays } from "../../calendar/day";
import type { Prisma } from "../generated/client";
import type { Reader } from "../store";

/** Which entries of the audit are wanted. */
export interface ActivityWanted {
  readonly actor: string | null;
  readonly action: string | null;
  /** Subjects one of which is meant, with all below it; null: any. */
  readonly subjects: readonly string[] | null;
  readonly day: Day | null;
  /** Only entries with a smaller number; null: from the latest on. */
  readonly before: number | null;
  /** Only what was written before this instant; null: all. */
  readonly until: Date | null;
  /** Parts of names of actions that are not for whoever asks. */
  readonly hidden: readonly string[];
}

export interface ActivityEntry {
  readonly id: number;
  readonly at: Date;
  readonly actor: string;
  readonly door: string;
  readonly action: string;
  readonly subject: string;
  readonly detail: string;
}

/** Entries of the audit, the latest first. */
export function readActivity(
  reader: Reader,
  wanted: ActivityWanted,
  limit: number,
): Promise<ActivityEntry[]> {
  return reader.auditEntry.findMany({
    where: { AND: conditionsOf(wanted) },
    orderBy: { id: "desc" },
    take: limit,
    omit: { hash: true },
  });
}

function conditionsOf(wanted: ActivityWanted): Prisma.AuditEntryWhereInput[] {
  const { actor, action, subjects, day, before, until, hidden } = wanted;
  const first = day && new Date(`${day}T00:00:00.000Z`);
  return [
    ...(actor === null ? [] : [{ actor }]),
    ...(action === null ? [] : [{ action }]),
    ...(before === null ? [] : [{ id: { lt: before } }]),
    ...(until === null ? [] : [{ at: { lt: until } }]),
    ...(day === null || first === null
      ? []
      : [{ at: { gte: first, lt: new Date(`${addDays(day, 1)}T00:00:00.000Z`) } }]),
    ...(subjects === null
      ? []
      : [
          {
            OR: subjects.flatMap((subject) => [{ subject }, { subject: { startsWith: `${subject}/` } }]),
          },
        ]),
    ...hidden.map((word) => ({ NOT: { action: { contains: word } } })),
  ];
}
