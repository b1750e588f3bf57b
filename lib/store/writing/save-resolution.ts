import { createHash } from "node:crypto";
import type { ImportPlan } from "../../tracking/plan-import";
import type { Body } from "../../vocabulary/bodies";
import type { Transaction } from "../store";
import { firstIds } from "./first-ids";
import { insertOrUpdateRows, insertRows } from "./insert-rows";
import { type PlannedRows, rowsOfPlan } from "./rows-of-plan";

/** A document is the same when its text is. */
export function fingerprintOf(plan: Pick<ImportPlan, "content">): string {
  return createHash("sha256").update(plan.content).digest("hex");
}

/** A body as the register keeps it; `known` is false where the vocabulary does not have it. */
export type BodyRow = Pick<Body, "id" | "name" | "acronym" | "class" | "parent"> & {
  readonly known: boolean;
};

export interface SavedResolution {
  readonly id: number;
  readonly slug: string;
}

/**
 * Puts a planned resolution with everything below it into the register: some statements for the whole tree, however many
 * paragraphs it has. `bodies` are those its addressees name.
 */
export async function saveResolution(
  transaction: Transaction,
  plan: ImportPlan,
  bodies: readonly BodyRow[],
  importedAt: Date,
): Promise<SavedResolution> {
  const { header, slug, title, format, source } = plan;
  await saveBodies(transaction, bodies);
  const { id } = await transaction.resolution.create({
    data: {
      slug: await freeSlug(transaction, slug),
      symbol: header.symbol,
      title,
      organ: header.organ,
      session: header.session,
      committee: header.committee,
      agendaItem: header.agendaItem,
      date: header.date,
      titleKey: plan.titleKey,
      status: header.status,
      sponsors: JSON.stringify(header.sponsors),
      meeting: header.meeting,
      vote: header.vote === null ? null : JSON.stringify(header.vote),
      format,
      source,
      fingerprint: fingerprintOf(plan),
      grammar: plan.grammar,
      horizon: plan.horizon,
      importedAt,
    },
    select: { id: true },
  });
  await saveRows(transaction, rowsOfPlan(plan, id, await firstIds(transaction)));
  return { id, slug };
}

/** Two documents without a symbol may have one title and day. */
async function freeSlug(transaction: Transaction, wanted: string): Promise<string> {
  const taken = await transaction.resolution.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map((resolution) => resolution.slug));
  let slug = wanted;
  for (let number = 2; slugs.has(slug); number++) slug = `${wanted}-${number}`;
  return slug;
}

async function saveBodies(transaction: Transaction, bodies: readonly BodyRow[]): Promise<void> {
  const rows = bodies.map(({ id, name, acronym, class: kind, parent, known }) => ({
    ...{ id, name, acronym, class: kind, parentId: parent, known },
  }));
  await insertOrUpdateRows(transaction, "Body", "id", rows);
}

async function saveRows(transaction: Transaction, rows: PlannedRows): Promise<void> {
  await insertRows(transaction, "Paragraph", rows.paragraphs);
  await insertRows(transaction, "Mandate", rows.mandates);
  await insertRows(transaction, "Provision", rows.provisions);
  await insertRows(transaction, "Addressee", rows.addressees);
  await insertRows(transaction, "Deadline", rows.deadlines);
  await insertRows(transaction, "Asked", rows.asked);
  await insertRows(transaction, "Occurrence", rows.occurrences);
  await insertRows(transaction, "Entry", rows.entries);
  await insertRows(transaction, "Finding", rows.findings);
}
