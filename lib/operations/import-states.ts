import { allows } from "../access/permissions";
import { inTransaction } from "../store/store";
import { type ChangedMeanwhile, refuseChanged } from "./changed-meanwhile";
import { type CheckedEvidence, checkEvidence, type EvidenceRefused } from "./evidence-input";
import { keepStates, type StateToKeep, withoutKnown } from "./keep-states";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { findSentBefore } from "./sent-before";
import { findStagedDocument, layAside } from "./staged-documents";
import { type LineProblem, parseStateLines, type StateLine } from "./state-lines";
import {
  findTrackedProvision,
  type NoSuchProvision,
  type NotTracked,
  type ProvisionAddress,
} from "./tracked-provision";

/** A list of States as it is given, and who judges. */
export interface StatesToImport extends ProvisionAddress {
  readonly bytes: Uint8Array;
  readonly judgement: string;
}

export interface ImportedStates {
  readonly ok: true;
  /** What is new: with `preview` nothing of it is stored yet. */
  readonly lines: readonly StateLine[];
  /** How many lines say what the register holds already. */
  readonly known: number;
}

export type ImportStatesOutcome =
  | ImportedStates
  | {
      readonly ok: false;
      readonly reason: "unreadable-lines";
      readonly message: string;
      readonly problems: readonly LineProblem[];
    }
  | { readonly ok: false; readonly reason: "empty" | "too-large"; readonly message: string }
  | EvidenceRefused
  | NoSuchProvision
  | NotTracked
  | ChangedMeanwhile
  | NotAllowed;

/** Enough for 193 States over many years. */
const LARGEST_LIST = 1024 * 1024;

/**
 * Takes a list of States into the register, wholly or not at all: where one line cannot be read nothing is stored, and each such line is told. With `preview` it
 * says what would be stored and stores nothing.
 */
export async function importStates(
  register: Register,
  { bytes, judgement, ...address }: StatesToImport,
  {
    version,
    form,
    preview = false,
  }: {
    readonly version?: number | undefined;
    readonly form?: string | undefined;
    readonly preview?: boolean;
  } = {},
): Promise<ImportStatesOutcome> {
  if (!allows(register.actor, "record-state"))
    return notAllowed(register.actor, "record what States have done");
  const refused = refuseSize(bytes);
  if (refused !== null) return refused;
  const { lines, problems } = parseStateLines(bytes, register.today);
  if (problems.length > 0) return unreadable(problems);
  if (lines.length === 0) return EMPTY;
  const evidence = checkEvidence(register, lines.flatMap(evidenceOf));
  if (!evidence.ok) return evidence;
  return inTransaction(register.store, async (transaction) => {
    const placed = await findTrackedProvision(transaction, address);
    if (!placed.ok) return placed;
    const { mandate } = placed;
    if ((await findSentBefore(transaction, [`${mandate.slug}/${mandate.label}`], form)) !== null)
      return { ok: true, lines: [], known: lines.length };
    const changed = await refuseChanged(transaction, mandate, version);
    if (changed !== null) return changed;
    const { fresh, known } = await withoutKnown(transaction, placed, lines);
    const records = fresh.map((line) => recordOf(line, judgement));
    const missing =
      preview || fresh.length === 0
        ? null
        : await keepStates(transaction, register, { ...placed, records, action: "import-states", form });
    return missing ?? { ok: true, lines: fresh, known: known.length };
  });
}

const EMPTY = {
  ok: false,
  reason: "empty",
  message: "The list has no line with a State.",
} as const;

function refuseSize(bytes: Uint8Array) {
  if (bytes.length === 0) return EMPTY;
  if (bytes.length <= LARGEST_LIST) return null;
  return { ok: false, reason: "too-large", message: "The list is larger than 1 MB. Divide it." } as const;
}

function unreadable(problems: readonly LineProblem[]) {
  const number = problems.length === 1 ? "One line" : `${problems.length} lines`;
  return {
    ok: false,
    reason: "unreadable-lines",
    message: `${number} could not be read. Nothing is stored: correct the list and give it again.`,
    problems,
  } as const;
}

function recordOf(line: StateLine, judgement: string): StateToKeep {
  const { line: _, source: __, ...said } = line;
  const evidence = evidenceOf(line).map(({ file: _file, ...fields }) => fields);
  return { ...said, judgement, evidence };
}

/** The source of a line as evidence: an address, a symbol of the United Nations, else a title. */
function evidenceOf({ source }: StateLine): CheckedEvidence[] {
  if (source === null) return [];
  const nothing = { title: null, symbol: null, paragraph: null, address: null, date: null, passage: null };
  const field = /^https?:\/\//i.test(source) ? "address" : isSymbol(source) ? "symbol" : "title";
  return [{ ...nothing, [field]: source, file: null }];
}

/** "A/RES/74/176", "CTOC/COP/2018/2": capitals first, a slash, no white space. */
function isSymbol(source: string): boolean {
  return source.length <= 100 && /^[A-Z][A-Za-z]*\/[^\s]+$/.test(source);
}

/** Lays a list aside until it is confirmed; null: whoever gives it may not, or it is empty or too large to be one. */
export async function layStatesAside(
  { actor, now }: Pick<Register, "actor" | "now">,
  bytes: Uint8Array,
): Promise<string | null> {
  if (!allows(actor, "record-state") || refuseSize(bytes) !== null) return null;
  return layAside(bytes, "states.csv", now);
}

/** A list that was laid aside; null: it is not there any more. */
export async function findStatesAside(key: string): Promise<Uint8Array | null> {
  return (await findStagedDocument(key))?.bytes ?? null;
}
