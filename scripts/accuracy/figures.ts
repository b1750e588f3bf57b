import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** One measured figure: a share between 0 and 1, or a count. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly kind: "share" | "count";
  /** Which way is gain; null: neither, the figure only gives the size of what was measured. */
  readonly better: "more" | "fewer" | null;
}

/** The committed figures: part of the report, name of the figure, value. */
const committedSchema = z.record(z.string(), z.record(z.string(), z.number()));
export type CommittedFigures = z.infer<typeof committedSchema>;

/** What a share may move without being called changed, and what a layer may fall without failing the run. */
const TOLERANCE = 0.0005;
/** Sums of binary fractions are off by less than this. */
const ROUNDING = 1e-9;

export function readCommitted(path: string): CommittedFigures {
  return existsSync(path) ? committedSchema.parse(JSON.parse(readFileSync(path, "utf8"))) : {};
}

/** Puts the figures of one part in the place of what was committed of it; the other parts stay. */
export function recordFigures(path: string, part: string, figures: readonly Figure[]): void {
  const values = Object.fromEntries(figures.map(({ name, value }) => [name, Math.round(value * 1e4) / 1e4]));
  const all = { ...readCommitted(path), [part]: values };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** By how much a figure moved since it was committed; 0 where it did not, or was not committed. */
export function changeOf({ name, value, kind }: Figure, committed: Readonly<Record<string, number>>): number {
  const before = committed[name];
  if (before === undefined) return 0;
  const change = value - before;
  return kind === "share" && Math.abs(change) < TOLERANCE - ROUNDING ? 0 : change;
}

/** "0.998 (+0.004)", "12 (−3)"; the figure alone where it did not change. */
export function formatFigure(figure: Figure, committed: Readonly<Record<string, number>>): string {
  const change = changeOf(figure, committed);
  const format = (value: number) => (figure.kind === "share" ? value.toFixed(3) : String(value));
  return change === 0 ? format(figure.value) : `${format(figure.value)} (${signed(change, format)})`;
}

const signed = (change: number, format: (value: number) => string) =>
  `${change > 0 ? "+" : "−"}${format(Math.abs(change))}`;

/** The closing sentence: what was gained, what was lost against the committed figures, and what stands in no commit. */
export function formatOutcome(
  figures: readonly Figure[],
  committed: Readonly<Record<string, number>>,
): string {
  const moved = figures.filter((figure) => changeOf(figure, committed) !== 0);
  const gained = moved.filter((figure) => figure.better !== null && isGain(figure, committed));
  const lost = moved.filter((figure) => figure.better !== null && !isGain(figure, committed));
  const other = moved.filter((figure) => figure.better === null);
  const names = new Set(figures.map(({ name }) => name));
  const gone = Object.keys(committed).filter((name) => !names.has(name));
  const fresh = figures.filter(({ name }) => committed[name] === undefined);
  const list = (some: readonly Figure[]) =>
    some.map((figure) => `${figure.name} ${formatFigure(figure, committed)}`).join(", ") || "nothing";
  const sentences = [
    moved.length === 0
      ? "Against the committed figures: nothing changed."
      : `Against the committed figures: gained ${list(gained)}; lost ${list(lost)}.`,
  ];
  if (other.length > 0) sentences.push(`Of another size: ${list(other)}.`);
  if (fresh.length > 0) sentences.push(`Figures not committed yet: ${fresh.length}.`);
  if (gone.length > 0) sentences.push(`Committed, not measured now: ${gone.join(", ")}.`);
  return sentences.join(" ");
}

function isGain(figure: Figure, committed: Readonly<Record<string, number>>): boolean {
  return changeOf(figure, committed) > 0 === (figure.better === "more");
}

/** The shares that fell by more than a layer may. */
export function findFallen(
  figures: readonly Figure[],
  committed: Readonly<Record<string, number>>,
): readonly Figure[] {
  return figures.filter(({ name, value }) => (committed[name] ?? 0) - value > TOLERANCE + ROUNDING);
}
