import type { ProvisionView } from "../queries/views";
import type { Finding } from "../resolution/finding";
import { findStored } from "../store/reading/find-stored";
import { fingerprintOf } from "../store/writing/save-resolution";
import type { ImportPlan, PlannedParagraph } from "../tracking/plan-import";
import { isUnchanged, planDocument } from "./import-resolution";
import type { Register } from "./register";
import { findStagedDocument } from "./staged-documents";

export interface PreviewParagraph {
  /** Its place among the paragraphs. */
  readonly position: number;
  readonly planned: PlannedParagraph;
  readonly provisions: readonly ProvisionView[];
  readonly findings: readonly Finding[];
}

export type ImportPreview =
  | {
      readonly ok: true;
      readonly key: string;
      readonly plan: ImportPlan;
      readonly paragraphs: readonly PreviewParagraph[];
      /** What confirming would do: put a new resolution in, change one that is there, or nothing. */
      readonly effect: "new" | "update" | "unchanged";
    }
  | { readonly ok: false; readonly key: string; readonly source: string; readonly message: string };

/** What was read of a document that was laid aside, before anything is stored; null: it is not there any more. */
export async function previewImport(register: Register, key: string): Promise<ImportPreview | null> {
  const document = await findStagedDocument(key);
  if (document === null) return null;
  const { source } = document;
  const planned = await planDocument(register, document);
  if (!planned.ok) return { ok: false, key, source, message: planned.message };
  const { plan } = planned;
  const stored = await findStored(register.store, plan.header.symbol, fingerprintOf(plan));
  const effect = stored === null ? "new" : isUnchanged(stored, plan) ? "unchanged" : "update";
  return {
    ok: true,
    key,
    plan,
    effect,
    paragraphs: plan.paragraphs.map((paragraph, index) => previewOf(plan, paragraph, index)),
  };
}

function previewOf(plan: ImportPlan, planned: PlannedParagraph, index: number): PreviewParagraph {
  return {
    position: index,
    planned,
    provisions: planned.provisions.map(({ provision, asks }, position) => ({
      ...provision,
      id: position,
      asks,
      occurrences: [],
    })),
    findings: plan.findings.filter(({ paragraph }) => paragraph === index),
  };
}
