import type { BodyRow } from "../store/writing/save-resolution";
import type { ImportPlan } from "../tracking/plan-import";
import { getBody, PRINTED_BODY_PREFIX } from "../vocabulary/bodies";

/** The bodies that a plan's addressees name; one that the vocabulary does not know stands as printed. */
export function bodiesOfPlan(plan: ImportPlan): BodyRow[] {
  const named = plan.paragraphs.flatMap((paragraph) =>
    paragraph.provisions.flatMap(({ provision }) => provision.addressees),
  );
  const byId = new Map(named.map(({ bodyId, name }) => [bodyId, bodyOf(bodyId, name)]));
  return [...byId.values()];
}

function bodyOf(id: string, name: string): BodyRow {
  if (!id.startsWith(PRINTED_BODY_PREFIX)) return { ...getBody(id), known: true };
  return { id, name, acronym: null, class: "organization", parent: null, known: false };
}
