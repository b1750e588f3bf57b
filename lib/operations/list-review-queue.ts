import type { Day } from "../calendar/day";
import type { BodyView, ResolutionReference } from "../queries/views";
import { bodiesById } from "../store/reading/bodies-by-id";
import {
  countOpenFindings,
  findingsByPlace,
  type QueuedFinding,
  type QueuePlace,
  type QueueRow,
  readOpenRules,
  readQueueRows,
} from "../store/reading/review-queue";
import { paragraphTexts, resolutionReferencesById } from "../store/reading/review-resolutions";
import type { Reader } from "../store/store";
import type { Register } from "./register";

export const QUEUE_LINES_A_PAGE = 25;

/** What of the review queue is wanted; all of it where nothing is said. */
export interface QueueQuery {
  readonly resolution?: string | undefined;
  readonly rule?: string | undefined;
  readonly body?: string | undefined;
  readonly asOf?: Day | null | undefined;
  /** Goes on behind this line. */
  readonly after?: QueuePlace | null | undefined;
  readonly limit?: number;
}

/** A paragraph that a person should look at; label empty: the document as a whole. */
export interface QueueLine {
  readonly resolution: ResolutionReference;
  readonly label: string;
  /** Its text; empty for a document. */
  readonly words: string;
  readonly weight: number;
  readonly findings: readonly QueuedFinding[];
}

export interface ReviewQueue {
  readonly lines: readonly QueueLine[];
  /** Where the next page begins; null: this is the last. */
  readonly next: QueuePlace | null;
  /** How many findings are open in the register, up to a thousand. */
  readonly open: number;
  readonly rules: readonly { readonly rule: string; readonly number: number }[];
  /** The body of the filter; null: none. */
  readonly body: BodyView | null;
}

/** The paragraphs with open findings, the heaviest first. Every reader may look. */
export async function listReviewQueue(
  { store, today }: Pick<Register, "store" | "today">,
  { resolution, rule, body, asOf, after = null, limit = QUEUE_LINES_A_PAGE }: QueueQuery,
): Promise<ReviewQueue> {
  const choice = { today: asOf ?? today, resolution, rule, body };
  const rows = await readQueueRows(store, choice, after, { limit: limit + 1 });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    lines: await linesOf(store, shown),
    next: rows.length > limit && last !== undefined ? { weight: last.weight, id: last.id } : null,
    open: await countOpenFindings(store),
    rules: await readOpenRules(store),
    body: body === undefined ? null : ((await bodiesById(store, [body])).get(body) ?? null),
  };
}

async function linesOf(reader: Reader, rows: readonly QueueRow[]): Promise<QueueLine[]> {
  const ids = rows.map(({ resolutionId }) => resolutionId);
  const resolutions = await resolutionReferencesById(reader, ids);
  const findingsOf = await findingsByPlace(reader, ids);
  const textOf = await paragraphTexts(
    reader,
    ids,
    rows.map(({ label }) => label),
  );
  return rows.flatMap(({ resolutionId, label, weight }) => {
    const resolution = resolutions.get(resolutionId);
    if (resolution === undefined) return [];
    const findings = findingsOf(resolutionId, label).filter(({ open }) => open);
    return [{ resolution, label, words: textOf(resolutionId, label), weight, findings }];
  });
}
