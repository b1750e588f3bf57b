import { z } from "zod";
import { allows } from "../access/permissions";
import { readIndicators } from "../store/reading/indicators";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { saveIndicator } from "../store/writing/indicators";
import { raiseVersion } from "../store/writing/mandate-version";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore } from "./sent-before";
import {
  findPlacedProvision,
  NO_SUCH_PROVISION,
  type NoSuchProvision,
  type PlacedProvision,
  type ProvisionAddress,
} from "./tracked-provision";

const fieldsSchema = z.object({
  name: z.string().trim().min(1).max(200),
  unit: z.string().trim().min(1).max(50),
  goal: z.number().refine(Number.isFinite).nullable(),
});

/** A figure by which a provision is to be followed: its name, what it counts, and perhaps the number at which it is reached. */
export interface IndicatorInput extends ProvisionAddress {
  readonly name: string;
  readonly unit: string;
  readonly goal: number | null;
}

export type AddIndicatorOutcome =
  | { readonly ok: true; readonly indicator: number }
  | { readonly ok: false; readonly reason: "fields-refused" | "already-there"; readonly message: string }
  | NoSuchProvision
  | ChangedMeanwhile
  | NotAllowed;

/** Adds a figure by which a provision is followed; its readings come one by one. */
export async function addIndicator(
  register: Register,
  { slug, label, provision, ...input }: IndicatorInput,
  { version, form }: { readonly version?: number | undefined; readonly form?: string | undefined } = {},
): Promise<AddIndicatorOutcome> {
  if (!allows(register.actor, "record-state")) return notAllowed(register.actor, "add an indicator");
  const fields = fieldsSchema.safeParse(input);
  if (!fields.success) return FIELDS_REFUSED;
  return inTransaction(register.store, async (transaction) => {
    const placed = await findPlacedProvision(transaction, { slug, label, provision });
    if (placed === null) return NO_SUCH_PROVISION;
    const own = await readIndicators(transaction, placed.resolutionId, [provision]);
    const same = own.find(({ name }) => name === fields.data.name);
    if (same !== undefined && (await findSentBefore(transaction, [`${slug}/${label}`], form)) !== null)
      return { ok: true, indicator: same.id };
    if (same !== undefined) return ALREADY_THERE;
    const changed = await refuseChanged(transaction, placed.mandate, version);
    return changed ?? add(transaction, register, { placed, fields: fields.data, form });
  });
}

const FIELDS_REFUSED = {
  ok: false,
  reason: "fields-refused",
  message:
    "An indicator needs a name of at most 200 characters and a unit of at most 50; its goal is a number or nothing.",
} as const;

const ALREADY_THERE = {
  ok: false,
  reason: "already-there",
  message: "The provision has an indicator of this name already. Add a reading to it.",
} as const;

interface ToAdd {
  readonly placed: PlacedProvision;
  readonly fields: z.infer<typeof fieldsSchema>;
  readonly form: string | undefined;
}

async function add(
  transaction: Transaction,
  { actor, now }: Register,
  { placed: { mandate, resolutionId, provision }, fields, form }: ToAdd,
): Promise<AddIndicatorOutcome> {
  if (!(await raiseVersion(transaction, mandate.id, mandate.version))) return NO_SUCH_PROVISION;
  const row = { ...fields, resolutionId, provision: provision.identity };
  const indicator = await saveIndicator(transaction, row, actor.name, now);
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "add-indicator",
    subject: `${mandate.slug}/${mandate.label}`,
    detail: {
      version: mandate.version + 1,
      ...(form === undefined ? {} : { form }),
      provision: provision.identity,
      before: null,
      after: { indicator, ...fields },
    },
  });
  return { ok: true, indicator };
}
