import type { Day } from "../../calendar/day";
import type { EvidenceView } from "../../queries/views";
import { provisionIdentities } from "../../tracking/occurrence-identity";
import type { AskingProvision, StateStatus } from "../../tracking/state-tracking";
import { askedKindSchema, daySchema, statusSchema } from "../rows";
import type { Reader } from "../store";
import { evidenceColumn, evidenceOf } from "./acceptance";

/** A provision by its identity, with what tells whether it can be followed State by State. */
export interface IdentifiedProvision extends AskingProvision {
  readonly identity: string;
}

/** The provisions of a mandate with whom they address and what they ask for, and the resolution on which what is said of them hangs. */
export async function readIdentifiedProvisions(
  reader: Reader,
  mandateId: number,
): Promise<{ readonly resolutionId: number; readonly provisions: readonly IdentifiedProvision[] }> {
  const { resolutionId, label, provisions } = await reader.mandate.findUniqueOrThrow({
    where: { id: mandateId },
    select: {
      resolutionId: true,
      label: true,
      provisions: {
        orderBy: { position: "asc" },
        select: {
          verb: true,
          sub: true,
          addressees: { select: { bodyId: true } },
          asked: { select: { kind: true } },
        },
      },
    },
  });
  const identities = provisionIdentities(label, provisions);
  return {
    resolutionId,
    provisions: provisions.map(({ addressees, asked }, index) => ({
      identity: identities[index] ?? "",
      addressees,
      asked: asked.map(({ kind }) => ({ kind: askedKindSchema.parse(kind) })),
    })),
  };
}

/** What somebody said of one State. */
export interface StateRecordView extends StateStatus {
  readonly doneOn: Day | null;
  readonly note: string | null;
  readonly judgement: string;
  readonly recordedBy: string;
  readonly recordedOn: Day;
  readonly evidence: readonly EvidenceView[];
}

/** All that was said up to a day of States and a provision, in the order in which it was said. */
export async function readStateRecords(
  reader: Reader,
  resolutionId: number,
  provision: string,
  until: Day,
): Promise<StateRecordView[]> {
  const rows = await reader.stateRecord.findMany({
    where: { resolutionId, provision, asOf: { lte: until } },
    orderBy: { id: "asc" },
  });
  return rows.map(
    ({ id, state, status, asOf, doneOn, note, judgement, evidence, recordedBy, recordedAt }) => ({
      ...{ id, state, note, judgement, recordedBy },
      status: statusSchema.parse(status),
      asOf: daySchema.parse(asOf),
      doneOn: daySchema.nullable().parse(doneOn),
      recordedOn: daySchema.parse(recordedAt.toISOString().slice(0, 10)),
      evidence: evidenceColumn.parse(evidence).map(evidenceOf),
    }),
  );
}

/** For which of these provisions anything was said of any State up to a day, and of how many States. */
export async function countStatesSaid(
  reader: Reader,
  resolutionId: number,
  provisions: readonly string[],
  until: Day,
): Promise<Map<string, number>> {
  if (provisions.length === 0) return new Map();
  const rows = await reader.stateRecord.groupBy({
    by: ["provision", "state"],
    where: { resolutionId, provision: { in: [...provisions] }, asOf: { lte: until } },
  });
  const counts = new Map<string, number>();
  for (const { provision } of rows) counts.set(provision, (counts.get(provision) ?? 0) + 1);
  return counts;
}
