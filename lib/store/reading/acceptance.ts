import { z } from "zod";
import type { Day } from "../../calendar/day";
import type { AcceptanceView, EvidenceView } from "../../queries/views";
import { provisionIdentities } from "../../tracking/occurrence-identity";
import { ACCEPTANCES } from "../../vocabulary/acceptance";
import { daySchema } from "../rows";
import type { Reader } from "../store";
import { bodiesById } from "./bodies-by-id";

const text = z.string().nullable();

const pieceSchema = z.object({
  title: text,
  symbol: text,
  paragraph: text,
  address: text,
  date: daySchema.nullable(),
  passage: text,
  file: z.object({ hash: z.string(), name: z.string(), size: z.number() }).optional(),
});

/** A JSON column of evidence, as records hold it that have no rows of evidence of their own. */
export const evidenceColumn = z
  .string()
  .transform((column): unknown => JSON.parse(column))
  .pipe(z.array(pieceSchema));

const acceptanceSchema = z.enum(ACCEPTANCES);

/**
 * What was said up to a day of whether bodies accepted the provisions of a paragraph, newest first: by the provision's identity. Of what was said of one
 * body the first counts.
 */
export async function acceptancesByProvision(
  reader: Reader,
  today: Day,
  resolutionId: number,
  provisions: readonly string[],
): Promise<Map<string, AcceptanceView[]>> {
  if (provisions.length === 0) return new Map();
  const rows = await reader.acceptanceRecord.findMany({
    where: { resolutionId, provision: { in: [...provisions] }, asOf: { lte: today } },
    orderBy: [{ asOf: "desc" }, { id: "desc" }],
  });
  const bodies = await bodiesById(
    reader,
    rows.map(({ bodyId }) => bodyId),
  );
  const said = new Map<string, AcceptanceView[]>();
  for (const row of rows) {
    const body = bodies.get(row.bodyId);
    if (body === undefined) continue;
    const view: AcceptanceView = {
      id: row.id,
      body,
      acceptance: acceptanceSchema.parse(row.acceptance),
      asOf: daySchema.parse(row.asOf),
      note: row.note,
      recordedBy: row.recordedBy,
      recordedOn: daySchema.parse(row.recordedAt.toISOString().slice(0, 10)),
      evidence: evidenceColumn.parse(row.evidence).map(evidenceOf),
    };
    said.set(row.provision, [...(said.get(row.provision) ?? []), view]);
  }
  return said;
}

/** Evidence of such a column as pages show it. */
export function evidenceOf({ file, ...piece }: z.infer<typeof pieceSchema>): EvidenceView {
  return { ...piece, ...(file === undefined ? {} : { file }) };
}

/** A provision as acceptance is said of it: its identity, and the bodies that it addresses. */
export interface AddressedProvision {
  readonly identity: string;
  readonly bodyIds: readonly string[];
}

/** The provisions of a mandate with the bodies that each addresses, and the resolution on which what is said of them hangs. */
export async function readAddressedProvisions(
  reader: Reader,
  mandateId: number,
): Promise<{ readonly resolutionId: number; readonly provisions: readonly AddressedProvision[] }> {
  const { resolutionId, label, provisions } = await reader.mandate.findUniqueOrThrow({
    where: { id: mandateId },
    select: {
      resolutionId: true,
      label: true,
      provisions: {
        orderBy: { position: "asc" },
        select: { verb: true, sub: true, addressees: { select: { bodyId: true } } },
      },
    },
  });
  const identities = provisionIdentities(label, provisions);
  return {
    resolutionId,
    provisions: provisions.map(({ addressees }, index) => ({
      identity: identities[index] ?? "",
      bodyIds: addressees.map(({ bodyId }) => bodyId),
    })),
  };
}
