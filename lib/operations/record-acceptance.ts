import { allows } from "../access/permissions";
import { LAST_DAY } from "../calendar/day";
import type { AcceptanceView } from "../queries/views";
import { acceptancesByProvision, readAddressedProvisions } from "../store/reading/acceptance";
import { findMandatePlace, type MandatePlace } from "../store/reading/occurrence-places";
import { inTransaction, type Transaction } from "../store/store";
import { saveAcceptance } from "../store/writing/acceptance";
import { recordAudit } from "../store/writing/audit";
import { raiseVersion } from "../store/writing/mandate-version";
import { noticeWatchers } from "../store/writing/notices";
import type { Acceptance } from "../vocabulary/acceptance";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import {
  type CheckedEvidence,
  checkEvidence,
  type EvidenceInput,
  type EvidenceRefused,
  refuseMissingFile,
  saveFilesOf,
} from "./evidence-input";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore } from "./sent-before";

/** Whether a body accepted what a provision asks of it, as somebody says it. */
export interface AcceptanceInput {
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly label: string;
  /** The provision's identity within the resolution. */
  readonly provision: string;
  readonly bodyId: string;
  readonly acceptance: Acceptance;
  readonly asOf: string;
  readonly note: string | null;
  readonly evidence: readonly EvidenceInput[];
}

export type RecordAcceptanceOutcome =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly reason: "not-found" | "not-addressed" | "day-ahead" | "already-recorded";
      readonly message: string;
    }
  | EvidenceRefused
  | ChangedMeanwhile
  | NotAllowed;

/**
 * Records whether a body accepted what is asked of it: accepted, noted, or not accepted. That is apart from whether it does it: a body can accept and not do,
 * or do without having accepted. What stood before stays; of what is said of one day the last counts.
 */
export async function recordAcceptance(
  register: Register,
  input: AcceptanceInput,
  { version, form }: { readonly version?: number | undefined; readonly form?: string | undefined } = {},
): Promise<RecordAcceptanceOutcome> {
  const { actor, today, store } = register;
  if (!allows(actor, "record-acceptance")) return notAllowed(actor, "record whether a body accepted");
  if (input.asOf > today) {
    const message = `It is said of ${input.asOf}, which is still ahead. Give a day up to today.`;
    return { ok: false, reason: "day-ahead", message };
  }
  const checked = checkEvidence(register, input.evidence);
  if (!checked.ok) return checked;
  return inTransaction(store, async (transaction) => {
    const mandate = await findMandatePlace(transaction, input.slug, input.label);
    if (mandate === null) return NOT_FOUND;
    if ((await findSentBefore(transaction, [`${input.slug}/${input.label}`], form)) !== null)
      return { ok: true };
    const changed = await refuseChanged(transaction, mandate, version);
    return changed ?? recordFor(transaction, register, { mandate, input, evidence: checked.evidence, form });
  });
}

const NOT_FOUND = {
  ok: false,
  reason: "not-found",
  message:
    "The register has no such provision any more: the resolution was imported again. Look at its page anew.",
} as const;

interface ToRecord {
  readonly mandate: MandatePlace;
  readonly input: AcceptanceInput;
  readonly evidence: readonly CheckedEvidence[];
  readonly form: string | undefined;
}

async function recordFor(
  transaction: Transaction,
  register: Register,
  { mandate, input, evidence, form }: ToRecord,
): Promise<RecordAcceptanceOutcome> {
  const { provision, bodyId, acceptance, asOf, note } = input;
  const { resolutionId, provisions } = await readAddressedProvisions(transaction, mandate.id);
  const addressed = provisions.find(({ identity }) => identity === provision);
  if (addressed === undefined) return NOT_FOUND;
  if (!addressed.bodyIds.includes(bodyId)) {
    const message = "The provision asks nothing of this body: only whom it addresses can accept it.";
    return { ok: false, reason: "not-addressed", message };
  }
  const said = await acceptancesByProvision(transaction, LAST_DAY, resolutionId, [provision]);
  const own = (said.get(provision) ?? []).filter(({ body }) => body.id === bodyId);
  const before = own.find((one) => one.asOf <= asOf) ?? null;
  if (before?.acceptance === acceptance && before.asOf === asOf) {
    return { ok: false, reason: "already-recorded", message: "The register holds this of this day already." };
  }
  const missing = await refuseMissingFile(transaction, evidence);
  if (missing !== null) return missing;
  if (!(await raiseVersion(transaction, mandate.id, mandate.version))) return NOT_FOUND;
  const saved = await saveFilesOf(transaction, evidence, register);
  const named = saved.map((piece) => piece.named);
  const row = { resolutionId, provision, bodyId, acceptance, asOf, note, evidence: named };
  await saveAcceptance(transaction, row, register.actor.name, register.now);
  await tell(transaction, register, { mandate, row, before, form });
  return { ok: true };
}

async function tell(
  transaction: Transaction,
  { actor, now }: Register,
  {
    mandate,
    row: { resolutionId: _, ...after },
    before,
    form,
  }: {
    readonly mandate: MandatePlace;
    readonly row: { readonly resolutionId: number; readonly bodyId: string } & Record<string, unknown>;
    readonly before: AcceptanceView | null;
    readonly form: string | undefined;
  },
): Promise<void> {
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "record-acceptance",
    subject: `${mandate.slug}/${mandate.label}`,
    detail: {
      version: mandate.version + 1,
      ...(form === undefined ? {} : { form }),
      before: before && { acceptance: before.acceptance, asOf: before.asOf, note: before.note },
      after,
    },
  });
  await noticeWatchers(transaction, {
    kind: "status",
    resolution: mandate.slug,
    label: mandate.label,
    bodyIds: [after.bodyId],
    ...{ by: actor.name, byUserId: actor.userId, at: now },
    detail: {},
  });
}
