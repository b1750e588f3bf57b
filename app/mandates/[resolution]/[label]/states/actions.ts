"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { findStatesAside, importStates, layStatesAside } from "../../../../../lib/operations/import-states";
import { openRegister } from "../../../../../lib/operations/open-register";
import { recordState } from "../../../../../lib/operations/record-state";
import { judgementSchema } from "../../../../../lib/operations/typed-status";
import { addressOf } from "../../../../../lib/ui/address";
import { visitor } from "../../../../door";
import { keepTyped, keepWithMoreRows, parseStatus, readTypedReport } from "../../../../report/typed-report";

const placeSchema = z.object({
  slug: z.string().min(1).max(300),
  label: z.string().min(1).max(50),
  provision: z.string().min(1).max(500),
});
const keysSchema = z.object({
  version: z.coerce.number().int().min(0),
  form: z.uuid().optional().catch(undefined),
});
const statesSchema = z.array(z.string().max(100)).max(300);

type Place = z.infer<typeof placeSchema>;

/** Records the same of all States that are ticked; what cannot be recorded is said where it was typed, and stays ticked. */
export async function recordOfStates(form: FormData): Promise<void> {
  const register = openRegister(await visitor());
  const place = placeSchema.parse(Object.fromEntries(form));
  const keys = keysSchema.parse(Object.fromEntries(form));
  const states = statesSchema.parse(form.getAll("state"));
  const report = await readTypedReport(register, form);
  const typed = { ...report, fields: { ...report.fields, states: states.join(",") } };
  const back = (draft: string) => pageOf(place, { draft });
  if (form.get("intent") === "more") redirect(back(await keepWithMoreRows(register, typed, form)));
  const parsed = parseStatus(typed);
  if (!parsed.ok) redirect(back(await keepTyped(register, typed, parsed)));
  const { onwards: _, ...said } = parsed.input;
  const outcome = await recordState(register, { ...place, states, said }, keys);
  if (outcome.ok) redirect(pageOf(place, { recorded: `${outcome.recorded}-${outcome.known.length}` }));
  const changes = outcome.reason === "changed-meanwhile" ? outcome.changes : [];
  redirect(back(await keepTyped(register, typed, { problem: outcome.message, changes })));
}

/** Lays a list aside and shows what would be stored of it. */
export async function readStates(form: FormData): Promise<void> {
  const place = placeSchema.parse(Object.fromEntries(form));
  const key = await layStatesAside(openRegister(await visitor()), await listOf(form));
  redirect(`${pageOf(place, key === null ? { problem: "refused" } : { list: key })}#list`);
}

/** Stores a list that was laid aside; where anything of it cannot be stored any more, it is shown again and nothing is. */
export async function confirmStates(form: FormData): Promise<void> {
  const place = placeSchema.parse(Object.fromEntries(form));
  const keys = keysSchema.parse(Object.fromEntries(form));
  const key = z.string().max(100).parse(form.get("list"));
  const judgement = judgementSchema.catch("register").parse(form.get("judgement"));
  const bytes = await findStatesAside(key);
  if (bytes === null) redirect(`${pageOf(place, { list: key })}#list`);
  const outcome = await importStates(openRegister(await visitor()), { ...place, bytes, judgement }, keys);
  if (outcome.ok) redirect(pageOf(place, { imported: `${outcome.lines.length}-${outcome.known}` }));
  const problem = outcome.reason === "changed-meanwhile" ? "changed" : null;
  redirect(`${pageOf(place, { list: key, problem })}#list`);
}

/** The file that was chosen, else what was pasted. */
async function listOf(form: FormData): Promise<Uint8Array> {
  const file = form.get("file");
  if (file instanceof File && file.size > 0) return new Uint8Array(await file.arrayBuffer());
  const text = form.get("text");
  return new TextEncoder().encode(typeof text === "string" ? text : "");
}

function pageOf({ slug, label, provision }: Place, shown: Readonly<Record<string, string | null>>): string {
  return addressOf.states(slug, label, provision, null, shown);
}
