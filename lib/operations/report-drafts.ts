import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { allows } from "../access/permissions";
import { findEvidenceFileType, safeFileName } from "./evidence-file-type";
import type { GivenFile } from "./evidence-input";
import type { Register } from "./register";
import { findStagedDocument, layAside, stagedFolder } from "./staged-documents";

const text = z.string();

const fileSchema = z.object({ hash: text, name: text, size: z.number() });

const evidenceSchema = z.object({
  title: text,
  symbol: text,
  paragraph: text,
  address: text,
  date: text,
  passage: text,
  /** A file that was given already: laid aside, or in the register. */
  file: fileSchema.nullable(),
});

const draftSchema = z.object({
  by: text,
  /** What is typed, by the name of the field. */
  fields: z.record(text, text),
  evidence: z.array(evidenceSchema),
  /** Why nothing was recorded; null: it was not tried. */
  problem: text.nullable(),
  /** What others changed meanwhile. */
  changes: z.array(z.object({ by: text, at: text, action: text, status: text.nullable() })),
  /** Why it was not recorded of some occurrences, where it was of others. */
  refused: z.array(z.object({ occurrence: z.number(), message: text })),
  /** The records that were made. */
  recorded: z.array(z.number()),
});

/** What somebody typed of a piece of evidence, field by field. */
export type TypedEvidence = z.infer<typeof evidenceSchema>;

/** What somebody typed and what came of it, kept so that nothing has to be typed again. */
export type ReportDraft = Omit<z.infer<typeof draftSchema>, "by">;

const KEY = /^[0-9a-f]{48}$/;

/** Keeps what was typed for a day, beside the register; whoever typed it finds it again by its key. */
export async function keepDraft({ actor }: Register, draft: ReportDraft): Promise<string> {
  const key = randomBytes(24).toString("hex");
  await mkdir(stagedFolder(), { recursive: true });
  await writeFile(pathOf(key), JSON.stringify({ ...draft, by: actor.name }), { mode: 0o600 });
  return key;
}

/** What somebody typed before; null: it is not there any more, or somebody else typed it. */
export async function findDraft({ actor }: Register, key: string): Promise<ReportDraft | null> {
  if (!KEY.test(key)) return null;
  const kept = await readFile(pathOf(key), "utf8").catch(() => null);
  if (kept === null) return null;
  const { by, ...draft } = draftSchema.parse(JSON.parse(kept));
  return by === actor.name ? draft : null;
}

/** Lays a file of evidence aside, so that it need not be chosen again; null: it is none that would be taken. */
export async function layEvidenceAside(
  { actor, now, limits }: Register,
  { name, content }: GivenFile,
): Promise<TypedEvidence["file"]> {
  if (!allows(actor, "record-status") || content.length > limits.evidence) return null;
  const type = findEvidenceFileType(content);
  if (type === null) return null;
  const hash = await layAside(content, safeFileName(name, type), now);
  return { hash, name: safeFileName(name, type), size: content.length };
}

/** A file of evidence that was laid aside; null: it is not there. */
export async function findEvidenceAside(hash: string): Promise<GivenFile | null> {
  const aside = await findStagedDocument(hash);
  return aside === null ? null : { name: aside.source, content: aside.bytes };
}

function pathOf(key: string): string {
  return join(stagedFolder(), `draft-${key}`);
}
