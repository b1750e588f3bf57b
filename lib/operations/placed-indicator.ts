import { z } from "zod";
import { LAST_DAY } from "../calendar/day";
import { findIndicator, type StoredIndicator } from "../store/reading/indicators";
import type { Reader } from "../store/store";
import { seriesOf } from "../tracking/indicator";
import {
  findPlacedProvision,
  NO_SUCH_PROVISION,
  type NoSuchProvision,
  type PlacedProvision,
} from "./tracked-provision";

/** A figure on a day as somebody read it. */
export const readingSchema = z.object({
  value: z
    .number()
    .refine(Number.isFinite)
    .refine((value) => Math.abs(value) <= 1e15),
  source: z.string().trim().min(1).max(500),
  note: z.string().trim().max(5000).nullable(),
});

export interface ReadingRefused {
  readonly ok: false;
  readonly reason: "fields-refused" | "day-ahead" | "day-taken";
  readonly message: string;
}

export const FIELDS_REFUSED: ReadingRefused = {
  ok: false,
  reason: "fields-refused",
  message:
    "A reading needs a number (as 178 or 12.5) and where it is written, in at most 500 characters; its note has at most 5,000.",
};

/** Why a reading of a day cannot be kept; null: it can. Of one day one counts, so that a line has one point there. */
export function refuseDay(
  { readings }: StoredIndicator,
  day: string,
  today: string,
  corrects: number | null,
): ReadingRefused | null {
  if (day > today) {
    const message = `It is a reading of ${day}, which is still ahead. Give a day up to today.`;
    return { ok: false, reason: "day-ahead", message };
  }
  const taken = seriesOf(readings, LAST_DAY).points.find(
    (point) => point.day === day && point.id !== corrects,
  );
  if (taken === undefined) return null;
  const message = `There is a reading of ${day} already: ${taken.value}. Correct that one if it is wrong.`;
  return { ok: false, reason: "day-taken", message };
}

/** An indicator by its number and the paragraph that it belongs to, or why there is none. */
export async function findPlacedIndicator(
  reader: Reader,
  {
    slug,
    label,
    indicator: id,
  }: { readonly slug: string; readonly label: string; readonly indicator: number },
): Promise<({ readonly ok: true; readonly indicator: StoredIndicator } & PlacedProvision) | NoSuchProvision> {
  const indicator = await findIndicator(reader, id);
  if (indicator === null || indicator.slug !== slug) return NO_SUCH_PROVISION;
  const placed = await findPlacedProvision(reader, { slug, label, provision: indicator.provision });
  return placed === null ? NO_SUCH_PROVISION : { ok: true, indicator, ...placed };
}
