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
  /** Id of the record that this one corrects; missing or null: it corrects none. */
  readonly corrects?: number | null;
  readonly evidence: readonly NewEvidence[];
}

export interface NewEvidence {
  readonly title: string | null;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly address: string | null;
  readonly date: string | null;
  readonly passage: string | null;
  /** A file that lies in the register; missing or null: there is none. */
  readonly fileId?: number | null;
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
