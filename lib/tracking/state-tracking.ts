import type { Day } from "../calendar/day";
import type { AskedKind } from "../vocabulary/asked";
import { memberStates, REGIONAL_GROUP_IDS, type RegionalGroupId } from "../vocabulary/regional-groups";
import { STATUSES, type Status } from "../vocabulary/status";

/** The groups to which every Member State belongs, or can: what is asked of them is asked of each State for itself. */
const ALL_STATES: ReadonlySet<string> = new Set([
  "states",
  "member-states",
  "members-of-the-specialized-agencies",
  "states-parties",
  "states-non-parties",
  "signatory-states",
  "signatories",
  "high-contracting-parties",
  "governments",
  "national-governments",
  "countries",
  "nations",
]);

/** What one State can be seen to have done, apart from the others: it ratified, enacted, sent its data or report, appointed, contributed. */
export const ASKED_OF_EACH_STATE: readonly AskedKind[] = [
  "ratification",
  "legislation",
  "data",
  "report",
  "appointment",
  "funding",
];

/** What is looked at of a provision. */
export interface AskingProvision {
  readonly addressees: readonly { readonly bodyId: string }[];
  readonly asked: readonly { readonly kind: AskedKind }[];
}

/**
 * Whether a provision can be followed State by State: it addresses all States, and asks for something that each can be seen to have done. A group that
 * only some States are in (donor countries, a regional group) is none of these, as 193 States would be said to be asked that are not.
 * @example
 * isTrackedByState({ addressees: [{ bodyId: "member-states" }], asked: [{ kind: "ratification" }] }) // => true
 * @example
 * isTrackedByState({ addressees: [{ bodyId: "member-states" }], asked: [{ kind: "awareness" }] }) // => false
 * @example
 * isTrackedByState({ addressees: [{ bodyId: "unodc" }], asked: [{ kind: "report" }] }) // => false
 */
export function isTrackedByState({ addressees, asked }: AskingProvision): boolean {
  return addressesAllStates(addressees) && asked.some(({ kind }) => ASKED_OF_EACH_STATE.includes(kind));
}

/**
 * Whether all States are among those whom a provision addresses.
 * @example
 * addressesAllStates([{ bodyId: "unodc" }, { bodyId: "states-parties" }]) // => true
 * @example
 * addressesAllStates([{ bodyId: "donor-countries" }]) // => false
 */
export function addressesAllStates(addressees: AskingProvision["addressees"]): boolean {
  return addressees.some(({ bodyId }) => ALL_STATES.has(bodyId));
}

/** What somebody said of one State; what was said later of the same day has the greater id. */
export interface StateStatus {
  readonly id: number;
  readonly state: string;
  readonly status: Status;
  readonly asOf: Day;
}

/**
 * What counts of each State on a day: the last that was said of it up to that day; of one day what was said last. Of what is said of a later day nothing.
 * @example
 * latestOfStates([{ id: 1, state: "chad", status: "in-progress", asOf: "2020-01-01" }, { id: 2, state: "chad", status: "implemented", asOf: "2021-01-01" }], "2020-12-31").get("chad").status // => "in-progress"
 */
export function latestOfStates<Said extends StateStatus>(
  records: readonly Said[],
  day: Day,
): Map<string, Said> {
  const latest = new Map<string, Said>();
  for (const record of records) {
    const before = latest.get(record.state);
    if (record.asOf <= day && (before === undefined || isLater(record, before)))
      latest.set(record.state, record);
  }
  return latest;
}

function isLater(record: StateStatus, than: StateStatus): boolean {
  return record.asOf === than.asOf ? record.id > than.id : record.asOf > than.asOf;
}

/** How many States have each status; those of which nothing is said have no information. */
export type StatusCounts = { readonly [Name in Status]: number };

export interface StateRollUp {
  /** 193, and how many of them have each status. */
  readonly states: number;
  readonly counts: StatusCounts;
  readonly groups: readonly {
    readonly group: RegionalGroupId;
    readonly states: number;
    readonly counts: StatusCounts;
  }[];
}

/**
 * The States counted by status, in all and by group. It counts and does not judge: there is no standing of a State, no rate, and no order by any figure.
 * @example
 * rollUpStates(new Map()).counts["no-information"] // => 193
 * @example
 * rollUpStates(new Map([["chad", { status: "implemented" }]])).groups[0].counts.implemented // => 1
 */
export function rollUpStates(latest: ReadonlyMap<string, { readonly status: Status }>): StateRollUp {
  const groups = REGIONAL_GROUP_IDS.map((group) => {
    const statuses = memberStates()
      .filter((state) => state.group === group)
      .map(({ id }) => latest.get(id)?.status ?? "no-information");
    return { group, states: statuses.length, counts: countOf(statuses) };
  });
  const all = memberStates().map(({ id }) => latest.get(id)?.status ?? "no-information");
  return { states: all.length, counts: countOf(all), groups };
}

function countOf(statuses: readonly Status[]): StatusCounts {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/**
 * The statuses that occur, in their fixed order; "no information" last, as it is what is not said.
 * @example
 * statusesThatOccur(rollUpStates(new Map([["chad", { status: "implemented" }]])).counts) // => ["implemented", "no-information"]
 */
export function statusesThatOccur(counts: StatusCounts): Status[] {
  const said = STATUSES.filter((status) => status !== "no-information" && counts[status] > 0);
  return counts["no-information"] > 0 ? [...said, "no-information"] : said;
}
