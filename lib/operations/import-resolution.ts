import { allows } from "../access/permissions";
import { extract } from "../grammar/extract";
import { readResolution } from "../reading/read-resolution";
import type { Finding } from "../resolution/finding";
import type { DocumentHeader, Resolution } from "../resolution/resolution";
import { findStored, type StoredResolution } from "../store/reading/find-stored";
import { readCalendar, readKnownDays } from "../store/reading/known-days";
import { hashOfText, readReviews } from "../store/reading/reviews";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { linkAdoptedText } from "../store/writing/link-adopted-text";
import { type ImportToTell, noticeImport } from "../store/writing/notice-import";
import { replaceResolution } from "../store/writing/replace-resolution";
import { fingerprintOf, saveResolution } from "../store/writing/save-resolution";
import { type ImportPlan, type ImportSource, planImport } from "../tracking/plan-import";
import type { KnownDays } from "../tracking/resolve-deadlines";
import { applyReviews, standingReviews } from "../tracking/reviews";
import { isUnread } from "../tracking/unread";
import { bodiesOfPlan } from "./bodies-of-plan";
import { horizonOf, type NotAllowed, notAllowed, type Register } from "./register";

/** A document to import: its bytes, its name, and what is known of it beside its text (a symbol that it does not print). */
export interface DocumentToImport {
  readonly bytes: Uint8Array;
  readonly source: string;
  readonly known?: Partial<Pick<DocumentHeader, "symbol">>;
}

export type PlanOutcome =
  | { readonly ok: true; readonly plan: ImportPlan; readonly planned: ImportSource }
  | { readonly ok: false; readonly reason: string; readonly message: string };

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly result: "read" | "updated" | "unchanged";
      readonly slug: string;
      readonly plan: ImportPlan;
    }
  | { readonly ok: false; readonly reason: string; readonly message: string }
  | NotAllowed;

/**
 * Reads a document and puts it into the register, in one transaction with its audit entry. The same text again changes
 * nothing; another text of the same symbol takes the place of the first and keeps its status records.
 */
export async function importResolution(
  register: Register,
  document: DocumentToImport,
): Promise<ImportOutcome> {
  if (!allows(register.actor, "import-resolution")) return notAllowed(register.actor, "import resolutions");
  const planned = await planDocument(register, document);
  return planned.ok ? store(register, planned.planned) : planned;
}

/** What a document would put into the register; nothing is stored. */
export async function planDocument(
  { today, limits }: Pick<Register, "today" | "limits">,
  { bytes, source, known = {} }: DocumentToImport,
): Promise<PlanOutcome> {
  // A page may hold several resolutions: the symbol says which one is meant.
  const read = await readResolution(bytes, {
    largest: limits.file,
    largestText: limits.text,
    ...(known.symbol ? { symbol: known.symbol } : {}),
  });
  if (!read.ok) return read;
  const extraction = extract(withKnown(read.resolution, known));
  if (isUnread(extraction)) return UNREAD;
  const { format } = read;
  const planned = { extraction, format, source, today, horizon: horizonOf(today) };
  return { ok: true, plan: planImport(planned), planned };
}

const UNREAD = {
  ok: false,
  reason: "no-operative-verbs",
  message:
    "No English operative verbs were found in its paragraphs, so nothing can be tracked. Give the English text of the resolution.",
} as const;

function withKnown(resolution: Resolution, known: Partial<DocumentHeader>): Resolution {
  const answered = ({ rule }: Finding) => rule === "symbol-missing" && known.symbol !== undefined;
  return {
    ...resolution,
    header: { ...resolution.header, ...known },
    findings: resolution.findings.filter((finding) => !answered(finding)),
  };
}

/** The same text, read by the grammar of today: there is nothing to do. */
export function isUnchanged(stored: StoredResolution, plan: ImportPlan): boolean {
  return stored.fingerprint === fingerprintOf(plan) && stored.grammar === plan.grammar;
}

function store({ store, actor, now }: Register, source: ImportSource): Promise<ImportOutcome> {
  const published = planImport(source);
  return inTransaction(store, async (transaction) => {
    const stored = await findStored(transaction, published.header.symbol, fingerprintOf(published));
    // What people made of its paragraphs lies over what was read now, as it lay over what was read before.
    const reviews = stored === null ? [] : await readReviews(transaction, stored.id);
    const { extraction, origins } = applyReviews(source.extraction, reviews, hashOfText);
    const plan = planImport({
      ...{ ...source, extraction, origins },
      days: await knownDays(transaction, stored),
    });
    if (stored !== null && isUnchanged(stored, plan)) {
      return { ok: true, result: "unchanged", slug: stored.slug, plan };
    }
    const bodies = bodiesOfPlan(plan);
    const author = { cause: { is: "import" as const }, by: actor.name, at: now };
    const saved = stored
      ? await replaceResolution(
          transaction,
          stored,
          plan,
          bodies,
          author,
          new Set(standingReviews(reviews).keys()),
        )
      : { ok: true as const, ...(await saveResolution(transaction, plan, bodies, now)) };
    if (!saved.ok) return saved;
    await linkAdoptedText(transaction, saved.id);
    const result = stored ? "updated" : "read";
    await recordAudit(transaction, {
      at: now,
      actor: actor.name,
      door: actor.door,
      action: "import-resolution",
      subject: saved.slug,
      detail: { result, source: plan.source, format: plan.format, fingerprint: fingerprintOf(plan) },
    });
    await noticeImport(transaction, toTell(plan, result, saved.slug, { actor, now }));
    return { ok: true, result, slug: saved.slug, plan };
  });
}

function toTell(
  { paragraphs }: ImportPlan,
  result: ImportToTell["result"],
  slug: string,
  { actor, now }: Pick<Register, "actor" | "now">,
): ImportToTell {
  const asking = paragraphs.flatMap(({ provisions }) => provisions.filter(({ asks }) => asks));
  return {
    slug,
    result,
    labels: paragraphs.flatMap(({ label }) => label ?? []),
    bodyIds: [
      ...new Set(asking.flatMap(({ provision }) => provision.addressees.map(({ bodyId }) => bodyId))),
    ],
    by: actor.name,
    byUserId: actor.userId,
    at: now,
  };
}

/** The days that people gave to this register: of sessions, and of the events of the resolution where it is there already. */
async function knownDays(transaction: Transaction, stored: StoredResolution | null): Promise<KnownDays> {
  if (stored !== null) return readKnownDays(transaction, stored.id);
  return { calendar: await readCalendar(transaction), eventDays: () => null };
}
