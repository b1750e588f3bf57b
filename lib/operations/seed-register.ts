import { later } from "../calendar/day";
import { findOccurrences } from "../store/reading/find-occurrences";
import { provisionIdentity } from "../tracking/occurrence-identity";
import { addIndicator } from "./add-indicator";
import { importResolution } from "./import-resolution";
import { recordReading } from "./record-reading";
import { recordStatus } from "./record-status";
import type { Register } from "./register";
import type { Seed, SeedIndicator, SeedOutcome } from "./seed";

export interface Seeded {
  readonly slug: string;
  readonly records: number;
}

/**
 * Puts the first resolution and its recorded outcomes into an empty register. A register that holds anything is left as it
 * is (null): the seed is a beginning, not an update.
 */
export async function seedRegister(register: Register, seed: Seed): Promise<Seeded | null> {
  if ((await register.store.resolution.count()) > 0) return null;
  const { source, bytes, symbol } = seed;
  const imported = await importResolution(register, { source, bytes, known: { symbol } });
  if (!imported.ok) throw new Error(`The seed was refused: ${imported.message}`);
  let records = 0;
  for (const outcome of seed.outcomes) records += await recordOutcome(register, imported.slug, outcome);
  for (const indicator of seed.indicators) await recordIndicator(register, imported.slug, indicator);
  return { slug: imported.slug, records };
}

/**
 * The outcomes happened, whatever day OPERATIVE_TODAY pretends it is: those of days ahead of it are recorded, too, and the
 * lists of each day show only what had been said by then.
 */
async function recordOutcome(register: Register, slug: string, outcome: SeedOutcome): Promise<number> {
  const { paragraph, verb, due, asOf, ...said } = outcome;
  const occurrences = await findOccurrences(register.store, { slug, label: paragraph, verb, due });
  if (occurrences.length === 0) {
    throw new Error(`The seed's outcome for paragraph ${paragraph} (${verb}) has no occurrence in ${slug}.`);
  }
  const then = { ...register, today: later(register.today, asOf) };
  for (const id of occurrences) {
    const recorded = await recordStatus(then, id, { ...said, asOf, judgement: "register" });
    if (!recorded.ok)
      throw new Error(`The seed's outcome for paragraph ${paragraph} was refused: ${recorded.message}`);
  }
  return occurrences.length;
}

/** The readings were made, whatever day it is said to be, as the outcomes. */
async function recordIndicator(
  register: Register,
  slug: string,
  { paragraph, verb, readings, ...indicator }: SeedIndicator,
): Promise<void> {
  const provision = provisionIdentity({ label: paragraph, verb, sub: null, ordinal: 0 });
  const added = await addIndicator(register, { ...indicator, slug, label: paragraph, provision });
  if (!added.ok)
    throw new Error(`The seed's indicator for paragraph ${paragraph} was refused: ${added.message}`);
  for (const reading of readings) {
    const then = { ...register, today: later(register.today, reading.day) };
    const read = await recordReading(then, {
      ...reading,
      slug,
      label: paragraph,
      indicator: added.indicator,
    });
    if (!read.ok)
      throw new Error(`The seed's reading for paragraph ${paragraph} was refused: ${read.message}`);
  }
}
