import { z } from "zod";
import type { EvidenceInput, GivenFile, KnownFile } from "../../lib/operations/evidence-input";
import type { StatusInput } from "../../lib/operations/record-status";
import type { Register } from "../../lib/operations/register";
import {
  findEvidenceAside,
  keepDraft,
  layEvidenceAside,
  type ReportDraft,
  type TypedEvidence,
} from "../../lib/operations/report-drafts";
import { daySchema, judgementSchema, statusSchema } from "../../lib/operations/typed-status";
import { say } from "../../lib/vocabulary/words";

const FIELDS = ["status", "asOf", "doneOn", "note", "judgement", "onwards", "acceptance", "choice"] as const;
const PIECE = ["title", "symbol", "paragraph", "address", "date", "passage"] as const;
const LONGEST_NOTE = 5000;
const MORE_ROWS = 2;

const text = z.string().max(20_000).catch("");
const rowsSchema = z.coerce.number().int().min(0).max(50).catch(0);
const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** What somebody typed, and the evidence as it can be recorded. */
export interface TypedReport {
  readonly fields: Readonly<Record<string, string>>;
  readonly typed: readonly TypedEvidence[];
  readonly evidence: readonly EvidenceInput[];
}

/** Reads a form of recording; files that would be taken are laid aside, so that they need not be chosen again. */
export async function readTypedReport(register: Register, form: FormData): Promise<TypedReport> {
  const fields = Object.fromEntries(FIELDS.map((field) => [field, text.parse(form.get(field)).trim()]));
  const rows = [...Array(rowsSchema.parse(form.get("rows"))).keys()];
  const pieces = await Promise.all(rows.map((row) => readPiece(register, form, row)));
  const given = pieces.filter(({ typed, input }) => input.file || PIECE.some((name) => typed[name] !== ""));
  return { fields, typed: given.map(({ typed }) => typed), evidence: given.map(({ input }) => input) };
}

async function readPiece(register: Register, form: FormData, row: number) {
  const read = (name: string) => text.parse(form.get(`${name}-${row}`)).trim();
  const typed = {
    ...{ title: read("title"), symbol: read("symbol"), paragraph: read("paragraph") },
    ...{ address: read("address"), date: read("date"), passage: read("passage") },
  };
  const { file, aside } = await readFile(register, form, row);
  const { title, symbol, paragraph, address, date, passage } = typed;
  const input: EvidenceInput = {
    ...{ title: title || null, symbol: symbol || null, paragraph: paragraph || null },
    ...{ address: address || null, date: date || null, passage: passage || null },
    file,
  };
  return { typed: { ...typed, file: aside }, input };
}

interface ReadFile {
  readonly file: GivenFile | KnownFile | null;
  readonly aside: TypedEvidence["file"];
}

/** The file of a row: one that was chosen now, else the one that was given before and is not left out. */
async function readFile(register: Register, form: FormData, row: number): Promise<ReadFile> {
  const chosen = form.get(`file-${row}`);
  if (chosen instanceof File && chosen.size > 0) {
    const file = { name: chosen.name, content: new Uint8Array(await chosen.arrayBuffer()) };
    return { file, aside: await layEvidenceAside(register, file) };
  }
  const hash = hashSchema.safeParse(form.get(`hash-${row}`));
  if (!hash.success || form.has(`drop-${row}`)) return { file: null, aside: null };
  const name = text.parse(form.get(`name-${row}`));
  const size = rowsSizeSchema.parse(form.get(`size-${row}`));
  const file = (await findEvidenceAside(hash.data)) ?? { hash: hash.data };
  return { file, aside: { hash: hash.data, name, size } };
}

const rowsSizeSchema = z.coerce.number().int().min(0).catch(0);

export type ParsedStatus =
  | { readonly ok: true; readonly input: StatusInput }
  | { readonly ok: false; readonly problem: string };

/** A status as it can be recorded, or what is wrong with the fields, a sentence for each. */
export function parseStatus({ fields, evidence }: TypedReport): ParsedStatus {
  const parsed = statusFieldsSchema.safeParse({ ...fields, doneOn: fields.doneOn || null });
  if (!parsed.success) return { ok: false, problem: problemOf(parsed.error, STATUS_FIELDS) };
  const { note, ...said } = parsed.data;
  const input = { ...said, note: note || null, onwards: fields.onwards === "yes", evidence };
  return { ok: true, input };
}

const STATUS_FIELDS = ["status", "asOf", "doneOn", "judgement", "note"] as const;

const statusFieldsSchema = z.object({
  status: statusSchema,
  asOf: daySchema,
  doneOn: daySchema.nullable(),
  judgement: judgementSchema,
  note: z.string().max(LONGEST_NOTE),
});

type WrongField = (typeof STATUS_FIELDS)[number] | "acceptance" | "provision";

/** A sentence for each of the fields that are wrong. */
export function problemOf(error: z.ZodError, fields: readonly WrongField[]): string {
  const wrong = new Set(error.issues.map(({ path }) => path[0]));
  return fields
    .filter((field) => wrong.has(field))
    .map((field) => say(`report.fieldWrong.${field}`))
    .join(" ");
}

/** Keeps what was typed, with what came of it, and gives the key by which the form finds it. */
export function keepTyped(
  register: Register,
  { fields, typed }: TypedReport,
  came: Partial<Pick<ReportDraft, "problem" | "refused" | "recorded">> & {
    readonly changes?: readonly {
      readonly by: string;
      readonly at: Date;
      readonly action: string;
      readonly status: string | null;
    }[];
  },
): Promise<string> {
  return keepDraft(register, {
    fields: { ...fields },
    evidence: [...typed],
    problem: came.problem ?? null,
    refused: came.refused ?? [],
    recorded: came.recorded ?? [],
    changes: (came.changes ?? []).map((change) => ({ ...change, at: change.at.toISOString() })),
  });
}

/** Keeps what was typed with more rows for evidence. */
export function keepWithMoreRows(register: Register, report: TypedReport, form: FormData): Promise<string> {
  const rows = rowsSchema.parse(form.get("rows")) + MORE_ROWS;
  const empty = Array.from({ length: Math.max(0, rows - report.typed.length) }, () => EMPTY);
  return keepTyped(register, { ...report, typed: [...report.typed, ...empty] }, {});
}

const EMPTY: TypedEvidence = {
  ...{ title: "", symbol: "", paragraph: "", address: "", date: "", passage: "" },
  file: null,
};
