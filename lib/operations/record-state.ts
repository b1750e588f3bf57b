import { allows } from "../access/permissions";
import { inTransaction, type Transaction } from "../store/store";
import { findMemberState, memberStates } from "../vocabulary/regional-groups";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { refuseMissingFile, saveFilesOf } from "./evidence-input";
import { keepStates, withoutKnown } from "./keep-states";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore } from "./sent-before";
import { type CheckedStatus, checkStatus, type StatusInput, type StatusRefused } from "./status-input";
import {
  findTrackedProvision,
  type NoSuchProvision,
  type NotTracked,
  type ProvisionAddress,
} from "./tracked-provision";

/** What somebody says of one State, or the same of several. */
export interface StateInput extends ProvisionAddress {
  /** Ids of Member States. */
  readonly states: readonly string[];
  readonly said: Omit<StatusInput, "onwards">;
}

export type RecordStateOutcome =
  | {
      readonly ok: true;
      readonly recorded: number;
      /** States of which the register held the same already. */
      readonly known: readonly string[];
    }
  | {
      readonly ok: false;
      readonly reason: "nothing-chosen" | "unknown-state" | "already-recorded";
      readonly message: string;
    }
  | StatusRefused
  | NoSuchProvision
  | NotTracked
  | ChangedMeanwhile
  | NotAllowed;

/**
 * Records what a State did of a provision that asks all of them; the same of several at once, in one transaction. “Implemented” needs evidence. What stood
 * before stays; “no information” takes back what was said. `form` is the one-time key of a form: sent twice, it records once.
 */
export async function recordState(
  register: Register,
  { states, said, ...address }: StateInput,
  { version, form }: { readonly version?: number | undefined; readonly form?: string | undefined } = {},
): Promise<RecordStateOutcome> {
  if (!allows(register.actor, "record-state"))
    return notAllowed(register.actor, "record what a State has done");
  const chosen = [...new Set(states)];
  const checked = refuseChosen(chosen) ?? checkStatus(register, { ...said, onwards: false });
  if (!checked.ok) return checked;
  return inTransaction(register.store, async (transaction) => {
    const placed = await findTrackedProvision(transaction, address);
    if (!placed.ok) return placed;
    const { mandate } = placed;
    if ((await findSentBefore(transaction, [`${mandate.slug}/${mandate.label}`], form)) !== null)
      return { ok: true, recorded: chosen.length, known: [] };
    const changed = await refuseChanged(transaction, mandate, version);
    return changed ?? recordEach(transaction, register, { placed, chosen, status: checked.status, form });
  });
}

function refuseChosen(chosen: readonly string[]) {
  if (chosen.length === 0)
    return {
      ok: false,
      reason: "nothing-chosen",
      message: "No State was chosen: tick those of which it is said.",
    } as const;
  const unknown = chosen.filter((id) => findMemberState(id) === null);
  if (unknown.length === 0) return null;
  return {
    ok: false,
    reason: "unknown-state",
    message: `None of the ${memberStates().length} Member States: ${unknown.slice(0, 10).join(", ").slice(0, 200)}.`,
  } as const;
}

interface ToRecord {
  readonly placed: Extract<Awaited<ReturnType<typeof findTrackedProvision>>, { ok: true }>;
  readonly chosen: readonly string[];
  readonly status: CheckedStatus;
  readonly form: string | undefined;
}

async function recordEach(
  transaction: Transaction,
  register: Register,
  { placed, chosen, status, form }: ToRecord,
): Promise<RecordStateOutcome> {
  const { onwards: _, evidence, ...said } = status;
  const records = chosen.map((state) => ({ ...said, state }));
  const { fresh, known } = await withoutKnown(transaction, placed, records);
  if (fresh.length === 0) {
    const message = "The register holds this of this day already, of every State that was chosen.";
    return { ok: false, reason: "already-recorded", message };
  }
  const missing = await refuseMissingFile(transaction, evidence);
  if (missing !== null) return missing;
  const named = (await saveFilesOf(transaction, evidence, register)).map((piece) => piece.named);
  const refused = await keepStates(transaction, register, {
    ...placed,
    records: fresh.map((record) => ({ ...record, evidence: named })),
    action: "record-state",
    form,
  });
  return refused ?? { ok: true, recorded: fresh.length, known: known.map(({ state }) => state) };
}
