import type { Finding } from "../../resolution/finding";
import type { Block } from "./block";
import { bodyFinding, emptyFinding } from "./body-findings";
import { findOpening } from "./opening-words";
import { type Draft, readParagraphs } from "./paragraphs";
import { nameParts, nextLabel } from "./parts";
import { mendSwapped, separateRunIn } from "./run-in";
import { findSections, type Section } from "./sections";
import { withoutTables } from "./tables";

export interface PlacedDraft extends Draft {
  readonly part: string | null;
}

/** The text of a resolution divided into paragraphs, and what closes it. */
export interface Body {
  readonly drafts: readonly PlacedDraft[];
  /** Lines after the last paragraph: meeting, day, vote. */
  readonly closing: readonly string[];
  readonly findings: readonly Finding[];
}

interface Run {
  readonly path: readonly string[];
  readonly drafts: readonly Draft[];
  readonly inferred: boolean;
  readonly enacted: boolean;
  readonly draftLeftOut: boolean;
}

/**
 * Divides the blocks from the enacting words on into paragraphs. `before`: the lines above the enacting words; `letter`:
 * the letter that the symbol already names ("A/RES/72/262 C"), which then is no part.
 * @example
 * divideBody([], [{ text: "The General Assembly,", marks: [], place: 0 }, { text: "1. Requests a report.", marks: [], place: 1 }], null).drafts.map((draft) => [draft.part, draft.number]) // => [[null, "1"]]
 */
export function divideBody(before: readonly string[], blocks: readonly Block[], letter: string | null): Body {
  // Rows of a table may look like headings and paragraphs: tables go before either is looked for.
  const { blocks: text, places } = withoutTables(separateRunIn(mendSwapped(blocks)));
  const { sections, closing } = findSections(before, text);
  const runs = mergeTables(withoutLetter(readRuns(sections), letter))
    .map(chapeauToPreamble)
    .map(countUnnumbered);
  const parts = nameParts(runs.map(({ path, drafts }) => ({ path, numbers: numbersOf(drafts) })));
  const drafts: PlacedDraft[] = [];
  const findings: Finding[] = [];
  for (const [index, run] of runs.entries()) {
    if (run.inferred && parts[index] !== null) findings.push(bodyFinding("part-not-printed", drafts.length));
    for (const draft of run.drafts) {
      if (isEmpty(draft)) {
        findings.push(emptyFinding(draft.number ?? ""));
        continue;
      }
      findings.push(...draft.doubts.map((rule) => bodyFinding(rule, drafts.length)));
      if (draft.blocks.some(({ place }) => places.has(place)))
        findings.push(bodyFinding("table-left-out", drafts.length));
      drafts.push({ ...draft, part: parts[index] ?? null });
    }
    if (run.draftLeftOut && drafts.length > 0)
      findings.push(bodyFinding("draft-recommended", drafts.length - 1));
  }
  return { drafts, closing, findings };
}

/** A number whose words were lost is no paragraph. */
const isEmpty = (draft: Draft) => draft.blocks.every((block) => block.text.trim() === "");

/** The runs of all sections; a run that starts anew without a heading gets the label that comes next. */
function readRuns(sections: readonly Section[]): Run[] {
  const runs: Run[] = [];
  let counted = 0;
  for (const section of sections) {
    let path = [...section.path];
    const read = readParagraphs(section.blocks, counted, section.path.length > 0);
    for (const [index, { drafts }] of read.entries()) {
      if (index > 0) path = inferPath(path, runs);
      const last = index === read.length - 1;
      runs.push({
        path,
        drafts,
        inferred: index > 0 || section.inferred,
        enacted: index === 0 && section.enacted,
        draftLeftOut: last && section.draftLeftOut,
      });
      counted = numbersOf(drafts).at(-1) ?? counted;
    }
  }
  return runs;
}

/** The path after one whose heading was not printed: the last label goes on; without labels parts are I, II, … */
function inferPath(path: readonly string[], runs: Run[]): string[] {
  const label = path.at(-1);
  if (label !== undefined) return [...path.slice(0, -1), nextLabel(label) ?? label];
  for (const [index, run] of runs.entries()) if (run.path.length === 0) runs[index] = { ...run, path: ["I"] };
  return ["II"];
}

/** A document that holds one lettered resolution, named by its symbol, has no part of that name. */
function withoutLetter(runs: readonly Run[], letter: string | null): readonly Run[] {
  if (letter === null || !runs.every((run) => run.path[0] === letter)) return runs;
  return runs.map((run) => ({ ...run, path: run.path.slice(1) }));
}

/** Rows of a table that a paragraph announces, read under a label within the table: they belong to that paragraph. */
function mergeTables(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    const last = before?.drafts.at(-1);
    const rows = run.drafts.findIndex((draft) => draft.kind !== "preambular" || opens(draft));
    const count = rows < 0 ? run.drafts.length : rows;
    if (!before || !last || run.enacted || count === 0 || last.kind !== "operative" || ended(last)) {
      merged.push(run);
      continue;
    }
    const blocks = [...last.blocks, ...run.drafts.slice(0, count).flatMap((draft) => draft.blocks)];
    merged[merged.length - 1] = { ...before, drafts: [...before.drafts.slice(0, -1), { ...last, blocks }] };
    merged.push({ ...run, drafts: run.drafts.slice(count) });
  }
  return merged;
}

const opens = (draft: Draft) => findOpening(draft.blocks[0]?.text ?? "") !== null;
const ended = (draft: Draft) => /[.;]\S{0,2}$/.test(draft.blocks.at(-1)?.text ?? "");

/**
 * "Adopts the following Declaration:" before numbered parts is their chapeau: as where it stands in one section with
 * them, it has no number and goes with the preamble.
 */
function chapeauToPreamble(run: Run, index: number, runs: readonly Run[]): Run {
  const operative = run.drafts.filter((draft) => draft.kind === "operative");
  const [only] = operative;
  if (!only || operative.length > 1 || only.number !== null || !/:\S?$/.test(only.blocks[0]?.text ?? ""))
    return run;
  const next = runs[index + 1];
  const within = next && !next.enacted && run.path.every((label, level) => label === next.path[level]);
  if (!within || numbersOf(next.drafts)[0] !== 1) return run;
  const drafts = run.drafts.map((draft) =>
    draft === only
      ? { ...draft, kind: "preambular" as const, doubts: [...draft.doubts, "operative-unnumbered"] }
      : draft,
  );
  return { ...run, drafts };
}

/** Unnumbered operative paragraphs are counted from 1: "a single unnumbered operative paragraph is 1". */
function countUnnumbered(run: Run): Run {
  const unnumbered = run.drafts.filter((draft) => draft.kind === "operative" && draft.number === null);
  if (unnumbered.length === 0) return run;
  const doubts = unnumbered.length > 1 ? ["paragraphs-unnumbered"] : [];
  const drafts = run.drafts.map((draft) => {
    const count = unnumbered.indexOf(draft);
    if (count < 0) return draft;
    return {
      ...draft,
      number: String(count + 1),
      doubts: count === 0 ? [...draft.doubts, ...doubts] : draft.doubts,
    };
  });
  return { ...run, drafts };
}

function numbersOf(drafts: readonly Draft[]): number[] {
  return drafts.flatMap((draft) => {
    const value = draft.kind === "operative" ? Number.parseInt(draft.number ?? "1", 10) : Number.NaN;
    return Number.isNaN(value) ? [] : [value];
  });
}
