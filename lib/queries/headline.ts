import type { OccurrenceView } from "./views";

/** Of several due times, the one that a list shows: what is overdue, else what comes next, else what was last. */
const ORDER = ["overdue", "due-soon", "upcoming", "stale", "open", "fulfilled", "closed"] as const;

/**
 * The occurrence that speaks for a provision in a list; null where it has none. Among those of one standing: of what is
 * ahead the first, of what is past the last.
 * @example
 * headlineOccurrence([]) // => null
 * @example
 * headlineOccurrence([{ standing: "closed", by: "2021-07-30" }, { standing: "upcoming", by: "2027-07-30" }]).by // => "2027-07-30"
 */
export function headlineOccurrence(occurrences: readonly OccurrenceView[]): OccurrenceView | null {
  const ordered = [...occurrences].sort((a, b) => rank(a) - rank(b) || byDay(a, b));
  return ordered[0] ?? null;
}

function rank({ standing }: OccurrenceView): number {
  return standing === null ? ORDER.length : ORDER.indexOf(standing);
}

function byDay(a: OccurrenceView, b: OccurrenceView): number {
  const ahead = a.standing === "due-soon" || a.standing === "upcoming";
  const compared = (a.by ?? "").localeCompare(b.by ?? "");
  return ahead ? compared : -compared;
}
