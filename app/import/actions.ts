"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { allows } from "../../lib/access/permissions";
import { importResolution } from "../../lib/operations/import-resolution";
import { openRegister } from "../../lib/operations/open-register";
import {
  findStagedDocument,
  removeStagedDocument,
  stageDocument,
} from "../../lib/operations/staged-documents";
import { addressOf } from "../../lib/ui/address";
import { say } from "../../lib/vocabulary/words";
import { visitor } from "../door";

const PASTED = "pasted text";
const keySchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Lays files and pasted text aside and shows what was read of them. */
export async function readDocuments(form: FormData): Promise<void> {
  const register = openRegister(await visitor());
  const given = await documentsOf(form);
  const outcomes = await Promise.all(given.map((document) => stageDocument(register, document)));
  const keys = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.key] : []));
  const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.message]));
  redirect(withProblem(addressOf.import(keys), given.length === 0 ? [say("import.nothing")] : refused));
}

/** Puts a document that was laid aside into the register. */
export async function confirmDocument(form: FormData): Promise<void> {
  const key = keySchema.parse(form.get("document"));
  const document = await findStagedDocument(key);
  if (document === null) redirect(addressOf.import([key]));
  const outcome = await importResolution(openRegister(await visitor()), document);
  if (!outcome.ok) redirect(withProblem(addressOf.import([key]), [outcome.message]));
  await removeStagedDocument(key);
  redirect(addressOf.resolution(outcome.slug, null));
}

/** Throws a document away that was laid aside. */
export async function discardDocument(form: FormData): Promise<void> {
  const key = keySchema.parse(form.get("document"));
  if (allows(await visitor(), "import-resolution")) await removeStagedDocument(key);
  redirect(addressOf.import([]));
}

async function documentsOf(form: FormData): Promise<{ bytes: Uint8Array; source: string }[]> {
  const files = form.getAll("files").filter((file) => !isNoFile(file));
  const documents = files.map(async (file) =>
    file instanceof File ? [{ bytes: new Uint8Array(await file.arrayBuffer()), source: file.name }] : [],
  );
  const text = form.get("text");
  const pasted =
    typeof text === "string" && text.trim() !== ""
      ? [{ bytes: new TextEncoder().encode(text), source: PASTED }]
      : [];
  return [...(await Promise.all(documents)).flat(), ...pasted];
}

/** What a browser sends for a field in which no file was chosen: an empty one without a name ("undefined" from a script). */
function isNoFile(entry: FormDataEntryValue): boolean {
  return entry instanceof File && entry.size === 0 && ["", "undefined"].includes(entry.name);
}

function withProblem(address: string, problems: readonly string[]): string {
  if (problems.length === 0) return address;
  return `${address}${address.includes("?") ? "&" : "?"}problem=${encodeURIComponent(problems.join(" ").slice(0, 500))}`;
}
