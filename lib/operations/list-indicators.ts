import type { Day } from "../calendar/day";
import { findMandate } from "../store/reading/find-mandate";
import { type ReadingView, readIndicators, type StoredIndicator } from "../store/reading/indicators";
import { findMandatePlace } from "../store/reading/occurrence-places";
import { countStatesSaid, readIdentifiedProvisions } from "../store/reading/states";
import { type IndicatorSeries, seriesOf } from "../tracking/indicator";
import { addressesAllStates, isTrackedByState } from "../tracking/state-tracking";
import type { Register } from "./register";
import { viewOf } from "./view";

/** A reading as it stands in the table: perhaps corrected by another, which says why. */
export interface ListedReading extends ReadingView {
  /** Missing: it counts. */
  readonly correctedBy?: ReadingView;
}

/** An indicator as it stands on a day. */
export interface IndicatorView extends Omit<StoredIndicator, "readings"> {
  readonly series: IndicatorSeries<ReadingView>;
  /** All readings up to the day, the corrected ones too, by their days. */
  readonly readings: readonly ListedReading[];
}

/** How a provision can be followed beside its due times. */
export interface FollowedProvision {
  /** The provision's identity within the resolution. */
  readonly identity: string;
  readonly addressesStates: boolean;
  /** Null: it is not followed State by State. */
  readonly states: {
    /** Of how many anything was said. */
    readonly said: number;
  } | null;
  readonly indicators: readonly IndicatorView[];
}

export interface IndicatorList {
  readonly version: number;
  /** The provisions of the paragraph, in their order. */
  readonly provisions: readonly FollowedProvision[];
}

/** The indicators of a paragraph's provisions as they stand on a day, and whether those are followed State by State; null: there is no such paragraph, or not on that day. */
export async function listIndicators(
  register: Register,
  slug: string,
  label: string,
  asOf: Day | null,
): Promise<IndicatorList | null> {
  const { store } = register;
  const view = viewOf(register, asOf);
  const found = await findMandate(store, view, slug, label);
  const place = await findMandatePlace(store, slug, label);
  if (found === null || place === null) return null;
  const { resolutionId, provisions } = await readIdentifiedProvisions(store, found.id);
  const identities = provisions.map(({ identity }) => identity);
  const tracked = provisions.filter(isTrackedByState).map(({ identity }) => identity);
  const [indicators, said] = await Promise.all([
    readIndicators(store, resolutionId, identities),
    countStatesSaid(store, resolutionId, tracked, view.today),
  ]);
  return {
    version: place.version,
    provisions: provisions.map((provision) => ({
      identity: provision.identity,
      addressesStates: addressesAllStates(provision.addressees),
      states: isTrackedByState(provision) ? { said: said.get(provision.identity) ?? 0 } : null,
      indicators: indicators
        .filter((indicator) => indicator.provision === provision.identity)
        .map((indicator) => viewOn(indicator, view.today)),
    })),
  };
}

function viewOn({ readings, ...indicator }: StoredIndicator, today: Day): IndicatorView {
  const corrections = new Map(readings.map((reading) => [reading.corrects, reading]));
  const listed = readings
    .filter(({ day }) => day <= today)
    .sort((a, b) => (a.day === b.day ? a.id - b.id : a.day < b.day ? -1 : 1))
    .map((reading) => {
      const correctedBy = corrections.get(reading.id);
      return correctedBy === undefined ? reading : { ...reading, correctedBy };
    });
  return { ...indicator, series: seriesOf(readings, today), readings: listed };
}
