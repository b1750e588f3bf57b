import { leaveOutCorrected } from "../../tracking/periods";
import type { Status } from "../../vocabulary/status";
import type { Prisma } from "../generated/client";
import { daySchema, statusSchema } from "../rows";
import type { Reader } from "../store";

/** What was said of an occurrence and counts, as far as another record is compared with it. */
export interface SaidOf {
  readonly id: number;
  readonly status: Status;
  readonly asOf: string;
  readonly doneOn: string | null;
  readonly onwards: boolean;
}

/** An occurrence with its place in the register. */
export interface OccurrencePlace {
  readonly id: number;
  readonly key: string;
  readonly kind: string;
  readonly bodyId: string | null;
  readonly mandate: MandatePlace;
  /** What counts of what was said of it, in the order in which it counts. */
  readonly said: readonly SaidOf[];
}

/** A mandate as it can be found and changed. */
export interface MandatePlace {
  readonly id: number;
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly label: string;
  readonly version: number;
}

/** Where occurrences are in the register and what was said of them; one that is not there is left out. */
export async function readOccurrencePlaces(
  reader: Reader,
  ids: readonly number[],
): Promise<OccurrencePlace[]> {
  const rows = await reader.occurrence.findMany({
    where: { id: { in: [...ids] } },
    select,
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, key, kind, bodyId, provision, records }) => ({
    ...{ id, key, kind, bodyId },
    mandate: placeOf(provision.mandate),
    said: leaveOutCorrected(records.map(saidOf)),
  }));
}

/** A mandate by its place in addresses; null: there is none. */
export async function findMandatePlace(
  reader: Reader,
  slug: string,
  label: string,
): Promise<MandatePlace | null> {
  const row = await reader.mandate.findFirst({
    where: { label, resolution: { slug } },
    select: select.provision.select.mandate.select,
  });
  return row === null ? null : placeOf(row);
}

const select = {
  id: true,
  key: true,
  kind: true,
  bodyId: true,
  provision: {
    select: {
      mandate: { select: { id: true, label: true, version: true, resolution: { select: { slug: true } } } },
    },
  },
  records: {
    orderBy: [{ asOf: "asc" }, { id: "asc" }],
    select: { id: true, status: true, asOf: true, doneOn: true, onwards: true, corrects: true },
  },
} satisfies Prisma.OccurrenceSelect;

type OccurrenceRow = Prisma.OccurrenceGetPayload<{ select: typeof select }>;

function placeOf({ id, label, version, resolution }: OccurrenceRow["provision"]["mandate"]): MandatePlace {
  return { id, label, version, slug: resolution.slug };
}

function saidOf(row: OccurrenceRow["records"][number]) {
  return {
    ...row,
    status: statusSchema.parse(row.status),
    asOf: daySchema.parse(row.asOf),
    doneOn: daySchema.nullable().parse(row.doneOn),
  };
}
