import { createHash } from "node:crypto";
import { z } from "zod";
import { findFileId } from "../store/reading/evidence-files";
import { daySchema } from "../store/rows";
import type { Transaction } from "../store/store";
import { type FileToKeep, saveEvidenceFile } from "../store/writing/evidence-files";
import type { NewEvidence } from "../store/writing/save-status-record";
import { findEvidenceFileType, safeFileName } from "./evidence-file-type";
import { formatMegabytes } from "./limits";
import type { Register } from "./register";

/** A file as somebody gives it. */
export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A file that the register holds already, by the hash of its content. */
export interface KnownFile {
  readonly hash: string;
}

/** A piece of evidence as somebody gives it: what it is, where it is, what it says; perhaps with a file. */
export type EvidenceInput = Omit<NewEvidence, "fileId"> & { readonly file?: GivenFile | KnownFile | null };

const words = (longest: number) => z.string().trim().min(1).max(longest).nullable();

/** Only what a browser opens as a page; an address that runs something is none. */
export const addressSchema = z
  .string()
  .max(2000)
  .refine((text) => URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol));

/** The fields of a piece of evidence, checked; the file apart. */
export const evidenceFieldsSchema = z.object({
  title: words(500),
  symbol: words(100),
  paragraph: words(100),
  address: addressSchema.nullable(),
  date: daySchema.nullable(),
  passage: words(5000),
});

/** A piece of evidence that may be kept. */
export type CheckedEvidence = z.infer<typeof evidenceFieldsSchema> & {
  readonly file: FileToKeep | KnownFile | null;
};

export interface EvidenceRefused {
  readonly ok: false;
  readonly reason: "evidence-refused";
  readonly message: string;
}

export type EvidenceCheck =
  | { readonly ok: true; readonly evidence: readonly CheckedEvidence[] }
  | EvidenceRefused;

const PROBLEMS: Readonly<Record<string, string>> = {
  title: "its title is longer than 500 characters",
  symbol: "its symbol is longer than 100 characters",
  paragraph: "its paragraph is longer than 100 characters",
  address: "its address is not one that begins with https:// or http://",
  date: "its date is no day; write it as 2022-03-01",
  passage: "the quoted passage is longer than 5,000 characters",
};

/** Looks at every piece of evidence: whether it says what it is, leads where a page is, and whether its file is one that is taken. */
export function checkEvidence(
  { limits }: Pick<Register, "limits">,
  evidence: readonly EvidenceInput[],
): EvidenceCheck {
  const checked: CheckedEvidence[] = [];
  for (const [index, { file, ...fields }] of evidence.entries()) {
    const parsed = evidenceFieldsSchema.safeParse(fields);
    if (!parsed.success) return refused(index, PROBLEMS[String(parsed.error.issues[0]?.path[0])] ?? "");
    const { symbol, title, address } = parsed.data;
    if (symbol === null && title === null && address === null && !file)
      return refused(index, "it needs a symbol, a title, an address or a file by which it can be found");
    const kept = file && "content" in file ? checkFile(file, limits.evidence) : (file ?? null);
    if (typeof kept === "string") return refused(index, kept);
    checked.push({ ...parsed.data, file: kept });
  }
  return { ok: true, evidence: checked };
}

function refused(index: number, why: string): EvidenceRefused {
  return { ok: false, reason: "evidence-refused", message: `Evidence ${index + 1}: ${why}.` };
}

/** A file that may be kept, or why not, as the rest of a sentence. */
function checkFile({ name, content }: GivenFile, largest: number): FileToKeep | string {
  const said = `“${name.slice(0, 100)}”`;
  if (content.length === 0) return `the file ${said} is empty`;
  if (content.length > largest) return `the file ${said} is larger than ${formatMegabytes(largest)}`;
  const type = findEvidenceFileType(content);
  if (type === null)
    return `the file ${said} is, by its content, none of PDF, PNG, JPEG, Word (.docx), Excel (.xlsx, without macros) or plain text`;
  const hash = createHash("sha256").update(content).digest("hex");
  return { name: safeFileName(name, type), type: type.media, content, hash };
}

/** A piece of evidence as it is kept, and as the audit and other records name it. */
export interface SavedEvidence {
  readonly row: NewEvidence;
  readonly named: Omit<NewEvidence, "fileId"> & {
    readonly file?: { hash: string; name: string; size: number };
  };
}

/** Whether files that are said to be in the register are; null: they are. */
export async function refuseMissingFile(
  transaction: Transaction,
  evidence: readonly CheckedEvidence[],
): Promise<EvidenceRefused | null> {
  for (const [index, { file }] of evidence.entries()) {
    if (file === null || "content" in file) continue;
    if ((await findFileId(transaction, file.hash)) === null)
      return refused(index, "the register does not hold its file; give it again");
  }
  return null;
}

/** Puts the files of evidence into the register. */
export async function saveFilesOf(
  transaction: Transaction,
  evidence: readonly CheckedEvidence[],
  { actor, now }: Pick<Register, "actor" | "now">,
): Promise<SavedEvidence[]> {
  const saved: SavedEvidence[] = [];
  for (const { file, ...fields } of evidence) {
    if (file !== null && "content" in file) await saveEvidenceFile(transaction, file, actor.name, now);
    const known = file === null ? null : await findFileId(transaction, file.hash);
    if (known === null) saved.push({ row: fields, named: fields });
    else {
      const { id, ...named } = known;
      saved.push({ row: { ...fields, fileId: id }, named: { ...fields, file: named } });
    }
  }
  return saved;
}
