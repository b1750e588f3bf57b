"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addIndicator } from "../../../../lib/operations/add-indicator";
import { correctReading } from "../../../../lib/operations/correct-reading";
import { openRegister } from "../../../../lib/operations/open-register";
import { recordReading } from "../../../../lib/operations/record-reading";
import type { Register } from "../../../../lib/operations/register";
import { daySchema } from "../../../../lib/operations/typed-status";
import { addressOf } from "../../../../lib/ui/address";
import { say } from "../../../../lib/vocabulary/words";
import { visitor } from "../../../door";
import { keepTyped } from "../../../report/typed-report";

const placeSchema = z.object({
  slug: z.string().min(1).max(300),
  label: z.string().min(1).max(50),
  provision: z.string().min(1).max(500),
});
const keysSchema = z.object({
  version: z.coerce.number().int().min(0),
  form: z.uuid().optional().catch(undefined),
});
const idSchema = z.coerce.number().int().min(1).max(1e12);
/** "178", "-3", "12.5" */
const figureSchema = z
  .string()
  .trim()
  .regex(/^-?\d{1,15}(?:\.\d{1,10})?$/)
  .transform(Number);

const FIELDS = [
  "name",
  "unit",
  "goal",
  "day",
  "value",
  "source",
  "note",
  "why",
  "reading",
  "target",
] as const;
const text = z.string().max(20_000).catch("");

interface Typed {
  readonly register: Register;
  readonly place: z.infer<typeof placeSchema>;
  readonly keys: z.infer<typeof keysSchema>;
  readonly fields: Readonly<Record<string, string>>;
}

/** What became of it: recorded, or a sentence on why not. */
type Came = Parameters<typeof keepTyped>[2] & { readonly ok: boolean };

/** Adds a figure by which a provision is followed. */
export async function addFigure(form: FormData): Promise<void> {
  const typed = await typedIn(form, "add");
  const { register, place, keys, fields } = typed;
  const goal = (fields.goal ?? "") === "" ? null : figureSchema.safeParse(fields.goal);
  if (goal !== null && !goal.success) return back(typed, wrong("goal"));
  const { name = "", unit = "" } = fields;
  const input = { ...place, name, unit, goal: goal?.data ?? null };
  return back(typed, cameOf(await addIndicator(register, input, keys)));
}

/** Adds a reading to a figure. */
export async function addReading(form: FormData): Promise<void> {
  const typed = await typedIn(form, "reading");
  const { register, place, keys, fields } = typed;
  const read = readingOf(fields);
  if (!("day" in read)) return back(typed, read);
  const indicator = idSchema.parse(fields.target);
  const input = { ...place, ...read, indicator, note: fields.note || null };
  return back(typed, cameOf(await recordReading(register, input, keys)));
}

/** Corrects a reading of a figure. */
export async function correctFigure(form: FormData): Promise<void> {
  const typed = await typedIn(form, "correction");
  const { register, place, keys, fields } = typed;
  const read = readingOf(fields);
  if (!("day" in read)) return back(typed, read);
  const input = { ...place, ...read, reading: idSchema.parse(fields.reading), why: fields.why ?? "" };
  return back(typed, cameOf(await correctReading(register, input, keys)));
}

async function typedIn(form: FormData, deed: string): Promise<Typed> {
  const place = placeSchema.parse(Object.fromEntries(form));
  const fields = FIELDS.map((field) => [field, text.parse(form.get(field)).trim()]);
  return {
    register: openRegister(await visitor()),
    place,
    keys: keysSchema.parse(Object.fromEntries(form)),
    fields: { ...Object.fromEntries(fields), deed, provision: place.provision },
  };
}

function readingOf({ day, value, source = "" }: Typed["fields"]) {
  const said = daySchema.safeParse(day);
  if (!said.success) return wrong("day");
  const figure = figureSchema.safeParse(value);
  if (!figure.success) return wrong("value");
  return { day: said.data, value: figure.data, source };
}

function wrong(field: "day" | "value" | "goal"): Came {
  return { ok: false, problem: say(`indicators.fields.${field}`) };
}

type Outcome = Awaited<
  ReturnType<typeof addIndicator> | ReturnType<typeof recordReading> | ReturnType<typeof correctReading>
>;

function cameOf(outcome: Outcome): Came {
  if (outcome.ok) return { ok: true };
  const changes = outcome.reason === "changed-meanwhile" ? outcome.changes : [];
  return { ok: false, problem: outcome.message, changes };
}

/** Back to the figures of the provision; what was not recorded stays typed. */
async function back({ register, place, fields }: Typed, { ok, ...came }: Came): Promise<never> {
  const draft = ok ? null : await keepTyped(register, { fields, typed: [], evidence: [] }, came);
  redirect(addressOf.figures(place.slug, place.label, place.provision, null, draft));
}
