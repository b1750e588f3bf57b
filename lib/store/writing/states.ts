import type { Status } from "../../vocabulary/status";
import type { Transaction } from "../store";

/** What somebody says of one State and a provision. */
export interface NewStateRecord {
  readonly resolutionId: number;
  /** The provision's identity within the resolution. */
  readonly provision: string;
  readonly state: string;
  readonly status: Status;
  readonly asOf: string;
  readonly doneOn: string | null;
  readonly note: string | null;
  readonly judgement: string;
  readonly evidence: readonly unknown[];
}

/** Adds records of States; what stood before stays. */
export async function saveStateRecords(
  transaction: Transaction,
  records: readonly NewStateRecord[],
  recordedBy: string,
  recordedAt: Date,
): Promise<void> {
  await transaction.stateRecord.createMany({
    data: records.map(({ evidence, ...said }) => ({
      ...said,
      evidence: JSON.stringify(evidence),
      recordedBy,
      recordedAt,
    })),
  });
}
