import { parseDay } from "../../calendar/day";
import { turnOf } from "../../tracking/stops";
import type { Status } from "../../vocabulary/status";
import type { Transaction } from "../store";
import { rebuildEntries } from "./rebuild-entries";

/** What somebody says of an occurrence. */
export interface NewStatusRecord {
  readonly status: Status;
  readonly asOf: string;
  readonly doneOn: string | null;
  readonly note: string | null;
  /** Who judged: self-reported by the addressee, assessed, entered by the register. */
  readonly judgement: "self-reported" | "assessed" | "register";
  /** Said of a recurrence from this occurrence on: the later ones do not come any more. */
  readonly onwards: boolean;
  readonly evidence: readonly NewEvidence[];
}

export interface NewEvidence {
  readonly title: string | null;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly address: string | null;
  readonly date: string | null;
  readonly passage: string | null;
}

/** Adds a status record with its evidence and brings the rows that lists filter by up to date with it. */
export async function saveStatusRecord(
  transaction: Transaction,
  occurrenceId: number,
  record: NewStatusRecord,
  recordedBy: string,
  recordedAt: Date,
): Promise<number> {
  const { evidence, ...said } = record;
  const { id } = await transaction.statusRecord.create({
    data: {
      ...said,
      occurrenceId,
      recordedBy,
      recordedAt,
      evidence: { create: evidence.map((piece, position) => ({ ...piece, position })) },
    },
    select: { id: true },
  });
  await rebuildEntries(transaction, occurrenceId);
  return id;
}

/** Whether an occurrence has a record that says the very same: what is imported twice is recorded once. */
export async function hasStatusRecord(
  transaction: Transaction,
  occurrenceId: number,
  { status, asOf, doneOn, onwards }: Pick<NewStatusRecord, "status" | "asOf" | "doneOn" | "onwards">,
): Promise<boolean> {
  const day = parseDay(asOf);
  const where = { occurrenceId, status, asOf: day ?? asOf, doneOn, onwards };
  return (await transaction.statusRecord.count({ where })) > 0;
}

/** Whether an occurrence is a counted turn of a recurrence, so that others may come after it. */
export async function isTurn(transaction: Transaction, occurrenceId: number): Promise<boolean> {
  const { kind, key } = await transaction.occurrence.findUniqueOrThrow({
    where: { id: occurrenceId },
    select: { kind: true, key: true },
  });
  return kind === "recurrence" && turnOf(key) !== null;
}
