import type { Acceptance } from "../../vocabulary/acceptance";
import type { Transaction } from "../store";

/** Whether a body accepted a provision, as somebody says it. */
export interface NewAcceptance {
  readonly resolutionId: number;
  /** The provision's identity within the resolution. */
  readonly provision: string;
  readonly bodyId: string;
  readonly acceptance: Acceptance;
  readonly asOf: string;
  readonly note: string | null;
  readonly evidence: readonly unknown[];
}

/** Adds an acceptance record; what stood before stays. */
export async function saveAcceptance(
  transaction: Transaction,
  { evidence, ...said }: NewAcceptance,
  recordedBy: string,
  recordedAt: Date,
): Promise<number> {
  const data = { ...said, evidence: JSON.stringify(evidence), recordedBy, recordedAt };
  return (await transaction.acceptanceRecord.create({ data, select: { id: true } })).id;
}
