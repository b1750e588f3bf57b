import { z } from "zod";
import { addDays, type Day } from "../../calendar/day";
import { all, any, type Condition } from "../../queries/condition";
import { standingCondition } from "../../queries/standing-condition";
import type { BodyView, ResolutionReference } from "../../queries/views";
import { occurrenceIdentity, ordinalsOf } from "../../tracking/occurrence-identity";
import type { Prisma } from "../generated/client";
import { daySchema } from "../rows";
import { askInSql } from "../sql";
import type { Reader } from "../store";
import { bodiesById } from "./bodies-by-id";
import { entriesOfDay, type View } from "./entries-of-day";
import { referenceOf, resolutionReference } from "./mandates";

/** A dated occurrence that is not done, with what a digest says of it. */
export interface OccurrenceToTell {
  /** Its identity, which survives an import. */
  readonly occurrence: string;
  readonly from: Day | null;
  readonly by: Day;
  readonly body: BodyView | null;
  readonly label: string;
  readonly words: string;
  readonly resolution: ResolutionReference;
}

const idsSchema = z.array(z.object({ id: z.coerce.number() }));
/** So many are read at once: a database takes only so many parameters. */
const AT_ONCE = 500;

/** The occurrences under a condition that are asked for or declared, not done, and end in these days, the earliest first. */
export async function readOccurrencesToTell(
  reader: Reader,
  view: View,
  condition: Condition,
  { first, last }: { readonly first: Day; readonly last: Day },
): Promise<OccurrenceToTell[]> {
  const { text, values } = entriesOfDay(
    view,
    all(
      { is: "not-before", column: "by", value: first },
      { is: "before", column: "by", value: addDays(last, 1) },
      condition,
      notDone(view.today),
    ),
  );
  const rows = await askInSql(
    reader,
    `SELECT e."occurrenceId" AS "id" ${text} ORDER BY e."by", e."occurrenceId"`,
    ...values,
  );
  const ids = idsSchema.parse(rows).map(({ id }) => id);
  const found: OccurrenceToTell[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE)
    found.push(...(await readTold(reader, ids.slice(at, at + AT_ONCE))));
  return found;
}

function notDone(today: Day): Condition {
  return any(...(["overdue", "due-soon", "upcoming"] as const).map((one) => standingCondition(one, today)));
}

async function readTold(reader: Reader, ids: readonly number[]): Promise<OccurrenceToTell[]> {
  const rows = await reader.occurrence.findMany({ where: { id: { in: [...ids] } }, select: occurrenceTree });
  const bodies = await bodiesById(
    reader,
    rows.map(({ bodyId }) => bodyId),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [occurrenceOf(row, bodies)];
  });
}

const occurrenceTree = {
  id: true,
  key: true,
  bodyId: true,
  from: true,
  by: true,
  provision: {
    select: {
      id: true,
      verb: true,
      sub: true,
      start: true,
      end: true,
      mandate: {
        select: {
          label: true,
          paragraph: { select: { text: true } },
          resolution: { select: resolutionReference },
          provisions: { select: { id: true, verb: true, sub: true }, orderBy: { position: "asc" } },
        },
      },
    },
  },
} satisfies Prisma.OccurrenceSelect;

type OccurrenceRow = Prisma.OccurrenceGetPayload<{ select: typeof occurrenceTree }>;

function occurrenceOf(row: OccurrenceRow, bodies: ReadonlyMap<string, BodyView>): OccurrenceToTell {
  const { id, verb, sub, start, end, mandate } = row.provision;
  const place = mandate.provisions.findIndex((provision) => provision.id === id);
  return {
    occurrence: occurrenceIdentity({
      slug: mandate.resolution.slug,
      label: mandate.label,
      verb,
      sub,
      ordinal: ordinalsOf(mandate.provisions)[place] ?? 0,
      key: row.key,
    }),
    from: daySchema.nullable().parse(row.from),
    by: daySchema.parse(row.by),
    body: row.bodyId === null ? null : (bodies.get(row.bodyId) ?? null),
    label: mandate.label,
    words: mandate.paragraph.text.slice(start, end),
    resolution: referenceOf(mandate.resolution),
  };
}
