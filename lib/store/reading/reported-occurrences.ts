import type { MandateView, OccurrenceView, ProvisionView } from "../../queries/views";
import type { Reader } from "../store";
import type { View } from "./entries-of-day";
import { readMandates } from "./mandates";
import { type OccurrencePlace, readOccurrencePlaces } from "./occurrence-places";

/** An occurrence of which something is to be said, with all that one looks at before one says it. */
export interface ReportedOccurrence {
  readonly occurrence: OccurrenceView;
  readonly provision: ProvisionView;
  readonly mandate: MandateView;
  readonly place: OccurrencePlace;
}

/** Occurrences as they stand on a day, in the order of the resolutions; one that is not there (any more) is left out. */
export async function readReportedOccurrences(
  reader: Reader,
  view: View,
  ids: readonly number[],
): Promise<ReportedOccurrence[]> {
  const places = new Map((await readOccurrencePlaces(reader, ids)).map((place) => [place.id, place]));
  const mandateIds = [...new Set([...places.values()].map(({ mandate }) => mandate.id))];
  const mandates = await readMandates(reader, view, mandateIds, { withRecords: true });
  return mandates.flatMap((mandate) =>
    mandate.provisions.flatMap((provision) =>
      provision.occurrences.flatMap((occurrence) => {
        const place = places.get(occurrence.id);
        return place === undefined ? [] : [{ occurrence, provision, mandate, place }];
      }),
    ),
  );
}
