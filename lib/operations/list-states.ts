import type { Day } from "../calendar/day";
import type { MandateView, ProvisionView } from "../queries/views";
import { findMandate } from "../store/reading/find-mandate";
import { readMandates } from "../store/reading/mandates";
import { findMandatePlace } from "../store/reading/occurrence-places";
import { readStateRecords, type StateRecordView } from "../store/reading/states";
import { provisionIdentities } from "../tracking/occurrence-identity";
import { isTrackedByState, latestOfStates, rollUpStates, type StateRollUp } from "../tracking/state-tracking";
import { type MemberState, memberStates } from "../vocabulary/regional-groups";
import type { Register } from "./register";
import type { ProvisionAddress } from "./tracked-provision";
import { viewOf } from "./view";

/** A State with all that was said of it, newest first; the first counts. Nothing: there is no information. */
export interface StateView {
  readonly state: MemberState;
  readonly records: readonly StateRecordView[];
}

export interface StateList {
  readonly mandate: MandateView;
  readonly version: number;
  /** The provision's identity within the resolution. */
  readonly identity: string;
  readonly provision: ProvisionView;
  /** By group, and within it by name; never by what was said. */
  readonly states: readonly StateView[];
  readonly rollUp: StateRollUp;
}

/** A provision that asks all States, with what was said of each up to the day; null: there is none, none on that day, or it is not one that is followed so. */
export async function listStates(
  register: Register,
  { slug, label, provision: identity }: ProvisionAddress,
  asOf: Day | null,
): Promise<StateList | null> {
  const { store } = register;
  const view = viewOf(register, asOf);
  const found = await findMandate(store, view, slug, label);
  const place = await findMandatePlace(store, slug, label);
  if (found === null || place === null) return null;
  const [mandate] = await readMandates(store, view, [found.id], { withRecords: false });
  const at = provisionIdentities(label, mandate?.provisions ?? []).indexOf(identity);
  const provision = mandate?.provisions[at];
  if (mandate === undefined || provision === undefined || !isTrackedByState(provision)) return null;
  const records = await readStateRecords(store, found.resolutionId, identity, view.today);
  return {
    ...{ mandate, version: place.version, identity, provision },
    states: memberStates().map((state) => ({ state, records: newestFirst(records, state.id) })),
    rollUp: rollUpStates(latestOfStates(records, view.today)),
  };
}

function newestFirst(records: readonly StateRecordView[], state: string): StateRecordView[] {
  return records
    .filter((record) => record.state === state)
    .sort((a, b) => (a.asOf === b.asOf ? b.id - a.id : a.asOf < b.asOf ? 1 : -1));
}
