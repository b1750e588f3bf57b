import type { Day } from "../calendar/day";
import type { Extraction, Provision } from "../grammar/provision";
import type { ResolutionReference } from "../queries/views";
import type { Note } from "../resolution/resolution";
import { findMandatePlace } from "../store/reading/occurrence-places";
import { readMovedRecords } from "../store/reading/review-moves";
import {
  findingsByPlace,
  type QueuedFinding,
  type QueuePlace,
  type QueueRow,
  readQueueRows,
} from "../store/reading/review-queue";
import { resolutionReferencesById } from "../store/reading/review-resolutions";
import type { StoredReview } from "../store/reading/reviews";
import type { Reader } from "../store/store";
import type { MovedRecords } from "../store/writing/replace-resolution";
import type { ReviewDecision } from "../tracking/reviews";
import { findLayered, type ReviewedDocument, readReviewed } from "./read-reviewed";
import type { Register } from "./register";

/** What somebody made of a paragraph, in its history. */
export interface ReviewNote {
  readonly id: number;
  readonly decision: ReviewDecision;
  readonly by: string;
  readonly on: Day;
  readonly note: string | null;
}

/** A line of the queue as one goes to it. */
export interface QueueNeighbour {
  readonly slug: string;
  readonly label: string;
}

/** A paragraph as it is reviewed; label empty: the document as a whole. */
export interface ReviewPage {
  readonly resolution: ResolutionReference;
  readonly label: string;
  readonly text: string;
  readonly notes: readonly Note[];
  /** The mandate's version, for the form that changes it. */
  readonly version: number;
  readonly provisions: readonly Provision[];
  readonly findings: readonly QueuedFinding[];
  /** What the grammar says today, where that is not what a person made of it; null: it says the same, or nobody reviewed it. */
  readonly difference: readonly Provision[] | null;
  /** The review that stands; null: none does. */
  readonly standing: ReviewNote | null;
  /** Newest first. */
  readonly history: readonly ReviewNote[];
  /** Status records that moved to another occurrence with the last review. */
  readonly moved: readonly MovedRecords[];
  /** Names of the bodies that the resolution addresses. */
  readonly named: readonly string[];
  readonly previous: QueueNeighbour | null;
  readonly next: QueueNeighbour | null;
}

/** One paragraph with its layers, its findings and what people made of it up to a day; null: there is no such paragraph. Every reader may look. */
export async function showReview(
  { store, today }: Pick<Register, "store" | "today">,
  slug: string,
  label: string,
  asOf: Day | null,
): Promise<ReviewPage | null> {
  const day = asOf ?? today;
  const layers = await readReviewed(store, slug);
  const resolution = layers && (await readReference(store, layers, day));
  if (layers === null || !resolution) return null;
  const shown = await readShown(store, layers, label);
  if (shown === null) return null;
  const { id } = layers.document.stored;
  const findings = (await findingsByPlace(store, [id]))(id, label);
  const history = layers.reviews.filter((review) => review.label === label && review.on <= day);
  const last = history.at(-1);
  return {
    ...{ resolution, label, ...shown, findings },
    standing: last === undefined || last.decision === "withdrawn" ? null : noteOf(last),
    history: history.map(noteOf).reverse(),
    moved: last === undefined ? [] : await readMovedRecords(store, `${slug}/${label}`),
    named: namesIn(layers.stored),
    ...(await readNeighbours(store, day, findings.find(({ open }) => open) ?? findings[0] ?? null, {
      slug,
      label,
    })),
  };
}

function namesIn({ provisions }: Extraction): string[] {
  const names = provisions.flat().flatMap(({ addressees }) => addressees.map(({ name }) => name));
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}

async function readReference(reader: Reader, { document }: ReviewedDocument, day: Day) {
  const { id } = document.stored;
  const found = (await resolutionReferencesById(reader, [id])).get(id);
  return found === undefined || (found.date !== null && found.date > day) ? null : found;
}

type Shown = Pick<ReviewPage, "text" | "notes" | "version" | "provisions" | "difference">;

async function readShown(reader: Reader, layers: ReviewedDocument, label: string): Promise<Shown | null> {
  if (label === "") return { text: "", notes: [], version: 0, provisions: [], difference: null };
  const { document, reviewed } = layers;
  const paragraph = findLayered(layers, label);
  const mandate = await findMandatePlace(reader, document.stored.slug, label);
  if (paragraph === null || mandate === null) return null;
  const difference = reviewed.differences.find((one) => one.label === label)?.grammar ?? null;
  return {
    text: paragraph.text,
    notes: document.resolution.paragraphs[paragraph.index]?.notes ?? [],
    version: mandate.version,
    provisions: paragraph.stored,
    difference,
  };
}

function noteOf({ id, decision, by, on, note }: StoredReview): ReviewNote {
  return { id, decision, by, on, note };
}

/** The lines of the queue around a place; where the paragraph has none in it, its first line is next. */
async function readNeighbours(
  reader: Reader,
  today: Day,
  place: QueuePlace | null,
  own: QueueNeighbour,
): Promise<Pick<ReviewPage, "previous" | "next">> {
  const [before] =
    place === null ? [] : await readQueueRows(reader, { today }, place, { limit: 1, back: true });
  const after = await readQueueRows(reader, { today }, place, { limit: 2 });
  const around = [before, ...after].flatMap((row) => row ?? []);
  const resolutions = await resolutionReferencesById(
    reader,
    around.map(({ resolutionId }) => resolutionId),
  );
  const named = (row: QueueRow | undefined): QueueNeighbour | null => {
    const slug = row && resolutions.get(row.resolutionId)?.slug;
    return row === undefined || slug === undefined ? null : { slug, label: row.label };
  };
  const isOther = (line: QueueNeighbour | null) =>
    line !== null && (line.slug !== own.slug || line.label !== own.label);
  return { previous: named(before), next: after.map(named).find(isOther) ?? null };
}
