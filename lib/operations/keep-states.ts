import { LAST_DAY } from "../calendar/day";
import { readStateRecords, type StateRecordView } from "../store/reading/states";
import type { Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { raiseVersion } from "../store/writing/mandate-version";
import { noticeWatchers } from "../store/writing/notices";
import { type NewStateRecord, saveStateRecords } from "../store/writing/states";
import { latestOfStates } from "../tracking/state-tracking";
import type { Register } from "./register";
import { NO_SUCH_PROVISION, type NoSuchProvision, type PlacedProvision } from "./tracked-provision";

/** What is said of one State, as it is kept. */
export type StateToKeep = Omit<NewStateRecord, "resolutionId" | "provision">;

export interface StatesToKeep extends PlacedProvision {
  readonly records: readonly StateToKeep[];
  /** Which deed the audit names. */
  readonly action: "record-state" | "import-states";
  readonly form: string | undefined;
}

/** Splits what is said into what is new and what the register holds already: the same status of the same day, done on the same day. */
export async function withoutKnown<Said extends Pick<StateToKeep, "state" | "status" | "asOf" | "doneOn">>(
  transaction: Transaction,
  { resolutionId, provision }: Pick<PlacedProvision, "resolutionId" | "provision">,
  records: readonly Said[],
): Promise<{ readonly fresh: readonly Said[]; readonly known: readonly Said[] }> {
  const held = await readStateRecords(transaction, resolutionId, provision.identity, LAST_DAY);
  // Of one day what was said last counts: said again after something else it is not the same.
  const lastOfDay = new Map(held.map((record) => [`${record.state} ${record.asOf}`, record]));
  const isKnown = ({ state, status, asOf, doneOn }: Said) => {
    const before = lastOfDay.get(`${state} ${asOf}`);
    return before !== undefined && before.status === status && before.doneOn === doneOn;
  };
  return { fresh: records.filter((said) => !isKnown(said)), known: records.filter(isKnown) };
}

/** Stores what is said of States, with one audit entry that says of each what stood before and what stands now. Null: it is stored. */
export async function keepStates(
  transaction: Transaction,
  { actor, now }: Register,
  { mandate, resolutionId, provision, records, action, form }: StatesToKeep,
): Promise<NoSuchProvision | null> {
  if (!(await raiseVersion(transaction, mandate.id, mandate.version))) return NO_SUCH_PROVISION;
  const held = await readStateRecords(transaction, resolutionId, provision.identity, LAST_DAY);
  const rows = records.map((record) => ({ ...record, resolutionId, provision: provision.identity }));
  await saveStateRecords(transaction, rows, actor.name, now);
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action,
    subject: `${mandate.slug}/${mandate.label}`,
    detail: {
      version: mandate.version + 1,
      ...(form === undefined ? {} : { form }),
      provision: provision.identity,
      states: records.map((after) => ({ before: standingBefore(held, after), after })),
    },
  });
  await noticeWatchers(transaction, {
    kind: "status",
    resolution: mandate.slug,
    label: mandate.label,
    bodyIds: [...new Set(records.map(({ state }) => state))],
    ...{ by: actor.name, byUserId: actor.userId, at: now },
    detail: {},
  });
  return null;
}

/** What was said of the State by the day of which something is said now. */
function standingBefore(held: readonly StateRecordView[], after: StateToKeep) {
  const own = held.filter(({ state, asOf }) => state === after.state && asOf <= after.asOf);
  const before = latestOfStates(own, LAST_DAY).get(after.state);
  if (before === undefined) return null;
  const { id, status, asOf, doneOn, note, judgement } = before;
  return { id, status, asOf, doneOn, note, judgement };
}
