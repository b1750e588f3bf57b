import { randomUUID } from "node:crypto";
import { EVIDENCE_ENDINGS } from "../../lib/operations/evidence-file-type";
import { formatMegabytes } from "../../lib/operations/limits";
import type { Register } from "../../lib/operations/register";
import { findDraft, type ReportDraft } from "../../lib/operations/report-drafts";
import type { AddressParameters } from "../../lib/queries/register-query";
import type { RecordingForm } from "../../lib/ui/report-form";

/** The values of a parameter, in lists with commas as they stand in an address. */
export function valuesOf(parameters: AddressParameters, name: string): string[] {
  const value = parameters[name];
  const values = value === undefined ? [] : typeof value === "string" ? [value] : value;
  return values.flatMap((one) => one.split(","));
}

/** The whole numbers among the values of a parameter. */
export function numbersOf(parameters: AddressParameters, name: string): number[] {
  const numbers = valuesOf(parameters, name).filter((one) => /^[1-9]\d{0,11}$/.test(one));
  return [...new Set(numbers.map(Number))];
}

/** The key of what was typed before; empty: nothing was. A form with other contents is another form to the browser, too. */
export function draftKeyOf(parameters: AddressParameters): string {
  return valuesOf(parameters, "draft")[0] ?? "";
}

/** What was typed before, by the key in the address; null: nothing. */
export async function draftOf(
  register: Register,
  parameters: AddressParameters,
): Promise<ReportDraft | null> {
  return findDraft(register, draftKeyOf(parameters));
}

/** A form that begins with what was typed before, else with what it is given; each has a one-time key, so that two clicks record once. */
export function recordingForm(
  register: Register,
  draft: ReportDraft | null,
  begins: Pick<RecordingForm, "action" | "fields" | "evidence" | "hidden" | "back">,
): RecordingForm {
  return {
    ...begins,
    fields: draft?.fields ?? begins.fields,
    evidence: draft?.evidence ?? begins.evidence,
    hidden: { ...begins.hidden, form: randomUUID() },
    today: register.today,
    largest: formatMegabytes(register.limits.evidence),
    endings: EVIDENCE_ENDINGS,
  };
}
