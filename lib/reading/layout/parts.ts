import { parseRoman } from "./numerals";

/** A stretch of numbered paragraphs under one heading. */
export interface NumberedRun {
  /** Labels of the open headings, outermost first; empty before the first one. */
  readonly path: readonly string[];
  /** The numbers in the order printed. */
  readonly numbers: readonly number[];
}

/**
 * The path of open headings after one more label: a label that goes on counting at a level closes what was open below
 * it, one that starts anew opens a level.
 * @example
 * openPart(["B", "I"], "II") // => ["B", "II"]
 * @example
 * openPart(["II"], "A") // => ["II", "A"]
 */
export function openPart(path: readonly string[], label: string): string[] {
  for (let level = path.length - 1; level >= 0; level--) {
    if (nextLabel(path[level] ?? "") === label) return [...path.slice(0, level), label];
  }
  const level = path.findIndex((open) => open === label || kindOf(open) === kindOf(label));
  return level >= 0 ? [...path.slice(0, level), label] : [...path, label];
}

function kindOf(label: string): "roman" | "letter" {
  return label.length > 1 || /^[IVX]$/.test(label) ? "roman" : "letter";
}

const ROMAN =
  "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV".split(
    " ",
  );

/**
 * The label that comes after another one: of letters the next letter, of Roman numerals the next numeral; null at the end.
 * @example
 * nextLabel("B") // => "C"
 * @example
 * nextLabel("IV") // => "V"
 */
export function nextLabel(label: string): string | null {
  if (kindOf(label) === "roman") return ROMAN[parseRoman(label) ?? ROMAN.length] ?? null;
  return /^[A-Y]$/.test(label) ? String.fromCharCode(label.charCodeAt(0) + 1) : null;
}

/**
 * The part of each run: "the heading that restarts the numbering". Where numbers go on counting under the next heading,
 * it divides nothing; a resolution whose numbers never restart has no parts. Nested labels are joined with a space.
 * @example
 * nameParts([{ path: ["I"], numbers: [1, 2] }, { path: ["II"], numbers: [1] }]) // => ["I", "II"]
 * @example
 * nameParts([{ path: ["I"], numbers: [1, 2] }, { path: ["II"], numbers: [3] }]) // => [null, null]
 * @example
 * nameParts([{ path: ["A"], numbers: [1] }, { path: ["B", "I"], numbers: [1] }, { path: ["B", "II"], numbers: [2] }]) // => ["A", "B", "B"]
 */
export function nameParts(runs: readonly NumberedRun[]): (string | null)[] {
  return nameLevel(runs, 0).map((labels) => (labels.length === 0 ? null : labels.join(" ")));
}

function nameLevel(runs: readonly NumberedRun[], level: number): string[][] {
  if (!runs.some((run) => run.path.length > level)) return runs.map(() => []);
  const groups: NumberedRun[][] = [];
  for (const run of runs) {
    const open = groups.at(-1);
    if (open && open[0]?.path[level] === run.path[level]) open.push(run);
    else groups.push([run]);
  }
  const restarted = groups.length > 1 && restarts(groups.map((group) => group.flatMap((run) => run.numbers)));
  const inner = groups.map((group) => nameLevel(group, level + 1));
  const named =
    restarted || (groups.length > 1 && inner.some((names) => names.some((labels) => labels.length > 0)));
  return groups.flatMap((group, index) =>
    group.map((run, at) => {
      const label = named ? run.path[level] : undefined;
      return [...(label === undefined ? [] : [label]), ...(inner[index]?.[at] ?? [])];
    }),
  );
}

/** Whether one list of numbers starts at or below where the list before it ended. */
function restarts(lists: readonly (readonly number[])[]): boolean {
  let last = 0;
  for (const numbers of lists) {
    const first = numbers[0];
    if (first === undefined) continue;
    if (first <= last) return true;
    last = numbers.at(-1) ?? last;
  }
  return false;
}
