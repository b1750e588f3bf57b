import { z } from "zod";
import { parseDay } from "../../calendar/day";
import { derivePeriods } from "../../tracking/periods";
import { initialStatus } from "../../tracking/plan-import";
import { asks } from "../../vocabulary/force";
import { daySchema, forceSchema, statusSchema } from "../rows";
import { insertRows } from "../sqlite/insert-rows";
import type { Transaction } from "../store";
import { entryRows } from "./entry-rows";

/** The entries of an occurrence, made anew from its status records. */
export async function rebuildEntries(transaction: Transaction, occurrenceId: number): Promise<void> {
  const occurrence = await transaction.occurrence.findUniqueOrThrow({
    where: { id: occurrenceId },
    include: {
      records: { select: { id: true, status: true, asOf: true, doneOn: true } },
      provision: {
        include: {
          mandate: { include: { resolution: { select: { id: true, date: true, importedAt: true } } } },
        },
      },
    },
  });
  const { provision } = occurrence;
  const { resolution } = provision.mandate;
  const force = forceSchema.parse(provision.force);
  const begins =
    parseDay(resolution.date ?? "") ?? daySchema.parse(resolution.importedAt.toISOString().slice(0, 10));
  const periods = derivePeriods(begins, initialStatus({ force }), recordedSchema.parse(occurrence.records));
  await transaction.entry.deleteMany({ where: { occurrenceId } });
  const { from, by } = windowSchema.parse(occurrence);
  await insertRows(
    transaction,
    "Entry",
    entryRows(
      {
        occurrence: { ...occurrence, from, by },
        provision: { ...provision, asks: asks(force) },
        resolution: { id: resolution.id, adopted: resolution.date },
      },
      periods,
    ),
  );
}

const windowSchema = z.object({ from: daySchema.nullable(), by: daySchema.nullable() });

const recordedSchema = z.array(
  z.object({ id: z.number(), status: statusSchema, asOf: daySchema, doneOn: daySchema.nullable() }),
);
