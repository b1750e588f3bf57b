import {
  findMandatePlace,
  type MandatePlace,
  readOccurrencePlaces,
} from "../store/reading/occurrence-places";
import type { Register } from "./register";

/** The mandate to which an occurrence belongs, as it stands now; null: there is no such occurrence. */
export async function placeOfOccurrence(
  { store }: Register,
  occurrence: number,
): Promise<MandatePlace | null> {
  const [place] = await readOccurrencePlaces(store, [occurrence]);
  return place?.mandate ?? null;
}

/** A mandate by its place in addresses, with the version under which it is changed; null: there is none. */
export function placeOfLabel({ store }: Register, slug: string, label: string): Promise<MandatePlace | null> {
  return findMandatePlace(store, slug, label);
}
