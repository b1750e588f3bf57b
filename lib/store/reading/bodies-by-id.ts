import type { BodyView } from "../../queries/views";
import { bodyClassSchema } from "../rows";
import type { Reader } from "../store";
import { inBatches } from "./in-batches";

/** Bodies by their ids; ids that are null or stand twice are asked for once. */
export async function bodiesById(
  reader: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, BodyView>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows = await inBatches(wanted, (batch) =>
    reader.body.findMany({ where: { id: { in: [...batch] } } }),
  );
  return new Map(
    rows.map(({ id, name, acronym, class: bodyClass, known }) => [
      id,
      { id, name, acronym, class: bodyClassSchema.parse(bodyClass), known },
    ]),
  );
}
