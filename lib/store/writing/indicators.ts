import type { Transaction } from "../store";

/** A figure by which a provision is to be followed. */
export interface NewIndicator {
  readonly resolutionId: number;
  /** The provision's identity within the resolution. */
  readonly provision: string;
  readonly name: string;
  readonly unit: string;
  readonly goal: number | null;
}

/** A figure on a day. */
export interface NewReading {
  readonly indicatorId: number;
  readonly day: string;
  readonly value: number;
  readonly source: string;
  readonly note: string | null;
  /** Id of the reading that it corrects; null: of none. */
  readonly corrects: number | null;
}

/** Adds an indicator. */
export async function saveIndicator(
  transaction: Transaction,
  indicator: NewIndicator,
  recordedBy: string,
  recordedAt: Date,
): Promise<number> {
  const data = { ...indicator, recordedBy, recordedAt };
  return (await transaction.indicator.create({ data, select: { id: true } })).id;
}

/** Adds a reading; what stood before stays. */
export async function saveReading(
  transaction: Transaction,
  reading: NewReading,
  recordedBy: string,
  recordedAt: Date,
): Promise<number> {
  const data = { ...reading, recordedBy, recordedAt };
  return (await transaction.indicatorReading.create({ data, select: { id: true } })).id;
}
