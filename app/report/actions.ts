"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { correctStatus } from "../../lib/operations/correct-status";
import { openRegister } from "../../lib/operations/open-register";
import { recordAcceptance } from "../../lib/operations/record-acceptance";
import { type OccurrenceOutcome, recordStatuses } from "../../lib/operations/record-statuses";
import type { Register } from "../../lib/operations/register";
import { acceptanceSchema, daySchema } from "../../lib/operations/typed-status";
import { addressOf } from "../../lib/ui/address";
import { visitor } from "../door";
import {
  keepTyped,
  keepWithMoreRows,
  parseStatus,
  problemOf,
  readTypedReport,
  type TypedReport,
} from "./typed-report";

const placeSchema = z.object({ slug: z.string().min(1).max(300), label: z.string().min(1).max(50) });
const oneTimeKey = z.uuid().optional().catch(undefined);
const versionSchema = z.coerce.number().int().min(0);

/** An occurrence with the version of its mandate that was seen: "12:3". */
const chosenSchema = z
  .string()
  .regex(/^\d{1,12}:\d{1,9}$/)
  .transform((value) => {
    const [id, version] = value.split(":").map(Number);
    return { id: id ?? 0, version };
  });

/** Records a status of what is ticked; what cannot be recorded is said where it was typed. */
export async function reportStatus(form: FormData): Promise<void> {
  const register = openRegister(await visitor());
  const typed = await readTypedReport(register, form);
  const chosen = z.array(chosenSchema).max(1000).parse(form.getAll("occurrence"));
  const place = placeSchema.safeParse(Object.fromEntries(form));
  const ids = chosen.map(({ id }) => id);
  const back = (key: string, left: readonly number[] = ids) =>
    place.success && left.length === 1
      ? addressOf.reportOn(place.data.slug, place.data.label, left[0] ?? null, key)
      : addressOf.report(left, key);
  if (form.get("intent") === "more") redirect(back(await keepWithMoreRows(register, typed, form)));
  const parsed = parseStatus(typed);
  if (!parsed.ok) redirect(back(await keepTyped(register, typed, parsed)));
  const outcome = await recordStatuses(register, chosen, parsed.input, {
    form: oneTimeKey.parse(form.get("form")),
  });
  if (!outcome.ok) redirect(back(await keepTyped(register, typed, { problem: outcome.message })));
  const { outcomes } = outcome;
  const recorded = outcomes.flatMap((one) => (one.ok ? [one.record] : []));
  if (recorded.length === outcomes.length) redirect(addressOf.recorded(recorded));
  const left = outcomes.filter(({ ok }) => !ok).map(({ occurrence }) => occurrence);
  redirect(back(await keepRefused(register, typed, outcomes, recorded), left));
}

function keepRefused(
  register: Register,
  typed: TypedReport,
  outcomes: readonly OccurrenceOutcome[],
  recorded: readonly number[],
): Promise<string> {
  const refused = outcomes.flatMap((one) => (one.ok ? [] : [one]));
  const changes = refused.flatMap((one) => (one.reason === "changed-meanwhile" ? one.changes : []));
  return keepTyped(register, typed, {
    problem: [...new Set(refused.map(({ message }) => message))].join(" "),
    changes: [...new Map(changes.map((change) => [JSON.stringify(change), change])).values()],
    refused: refused.map(({ occurrence, message }) => ({ occurrence, message })),
    recorded: [...recorded],
  });
}

/** Records a correction; what cannot be recorded is said where it was typed. */
export async function correctRecord(form: FormData): Promise<void> {
  const register = openRegister(await visitor());
  const typed = await readTypedReport(register, form);
  const { slug, label } = placeSchema.parse(Object.fromEntries(form));
  const record = z.coerce.number().int().positive().parse(form.get("record"));
  const back = (key: string) => addressOf.correction(slug, label, record, key);
  if (form.get("intent") === "more") redirect(back(await keepWithMoreRows(register, typed, form)));
  const parsed = parseStatus(typed);
  if (!parsed.ok) redirect(back(await keepTyped(register, typed, parsed)));
  const outcome = await correctStatus(register, record, parsed.input, {
    version: versionSchema.parse(form.get("version")),
    form: oneTimeKey.parse(form.get("form")),
  });
  if (outcome.ok) redirect(addressOf.recorded([outcome.record]));
  const changes = outcome.reason === "changed-meanwhile" ? outcome.changes : [];
  redirect(back(await keepTyped(register, typed, { problem: outcome.message, changes })));
}

const acceptanceFields = z.object({
  acceptance: acceptanceSchema,
  asOf: daySchema,
  note: z.string().max(5000),
  provision: z.tuple([z.string().min(1).max(300), z.string().min(1).max(200)]),
});

/** Records whether a body accepted a provision; what cannot be recorded is said where it was typed. */
export async function recordAccepted(form: FormData): Promise<void> {
  const register = openRegister(await visitor());
  const typed = await readTypedReport(register, form);
  const { slug, label } = placeSchema.parse(Object.fromEntries(form));
  const choice = typed.fields.choice ?? "";
  const back = (key: string) => addressOf.acceptance(slug, label, choice, key);
  if (form.get("intent") === "more") redirect(back(await keepWithMoreRows(register, typed, form)));
  const parsed = acceptanceFields.safeParse({ ...typed.fields, provision: choice.split(" ") });
  if (!parsed.success) {
    const problem = problemOf(parsed.error, ["provision", "acceptance", "asOf", "note"]);
    redirect(back(await keepTyped(register, typed, { problem })));
  }
  const { provision, note, ...said } = parsed.data;
  const input = { slug, label, provision: provision[0], bodyId: provision[1], note: note || null, ...said };
  const outcome = await recordAcceptance(
    register,
    { ...input, evidence: typed.evidence },
    { version: versionSchema.parse(form.get("version")), form: oneTimeKey.parse(form.get("form")) },
  );
  if (outcome.ok) redirect(`${addressOf.mandate(slug, label, null)}#acceptance`);
  const changes = outcome.reason === "changed-meanwhile" ? outcome.changes : [];
  redirect(back(await keepTyped(register, typed, { problem: outcome.message, changes })));
}
