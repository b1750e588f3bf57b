import type { Block } from "./block";
import { type Classified, classify } from "./classify";
import { findHeadingLabel, findLetteredTitle, isDayLine } from "./headings";
import { nextLabel, openPart } from "./parts";

/** What stands under one heading: the numbering may start anew here. */
export interface Section {
  readonly path: readonly string[];
  readonly blocks: readonly Classified[];
  /** Whether enacting words stand above it. */
  readonly enacted: boolean;
  /** The label was not printed (or lost) and follows from the labels around it. */
  readonly inferred: boolean;
  /** A draft set out within the text was left out after the last block. */
  readonly draftLeftOut: boolean;
}

export interface Sections {
  readonly sections: readonly Section[];
  /** Lines that close the text: meeting, day, vote. */
  readonly closing: readonly string[];
}

interface OpenSection {
  path: string[];
  blocks: Classified[];
  enacted: boolean;
  inferred: boolean;
  draftLeftOut: boolean;
}

/**
 * Divides the text of a resolution, from its enacting words on, at headings with a label and at repeated enacting words.
 * Left out: annexes, what stands after the closing lines, and a draft that the resolution recommends to another organ.
 * `before` holds the lines above the enacting words, where the first label stands.
 * @example
 * findSections([], [{ text: "The General Assembly,", marks: [], place: 0 }, { text: "II", marks: [], place: 1 }]).sections.map((section) => section.path) // => [[], ["II"]]
 */
export function findSections(before: readonly string[], blocks: readonly Block[]): Sections {
  const walk = new Walk(letterBefore(before));
  for (const block of blocks) walk.take(classify(block));
  return walk.result();
}

/** The label among the last lines above the enacting words: "A", "A / Information in the service of humanity". */
function letterBefore(before: readonly string[]): string | null {
  const lines = before.slice(-4).reverse();
  const label = lines.map(findHeadingLabel).find((found) => found !== null);
  return label ?? lines.map(findLetteredTitle).find((found) => found !== null) ?? null;
}

class Walk {
  private readonly sections: OpenSection[] = [];
  private readonly closing: string[] = [];
  /** Labels of the resolution within the document: "B" of an omnibus resolution. */
  private base: string[];
  private path: string[];
  private state: "text" | "closed" | "annex" | "draft" = "text";
  private spoken = false;
  /** The last lines read. A letter before a title shows itself only when an organ speaks after it. */
  private above: string[] = [];
  /** A numbered paragraph announced a list or table that is not finished. */
  private announced = false;
  /** A label was read since the last paragraph. */
  private fresh: string | null;

  constructor(letter: string | null) {
    this.base = letter === null ? [] : [letter];
    this.path = this.base;
    this.fresh = letter;
  }

  take(item: Classified): void {
    if (item.kind === "plain") this.above = [...this.above.slice(-2), item.block.text];
    const divides = item.kind === "label" && this.state !== "draft" && !this.withinTable(item);
    if (item.kind === "enacting") this.enact();
    else if (item.kind === "annex" && this.state !== "draft") this.state = "annex";
    else if (item.kind === "closing") this.close(item.block.text);
    else if (divides) this.label(item.label);
    else if (this.state === "text") this.add(item);
    else if (this.state === "closed") this.closed(item);
  }

  private close(text: string): void {
    if (this.state !== "annex") this.state = "closed";
    this.closing.push(text);
  }

  private enact(): void {
    const current = this.sections.at(-1);
    if (this.state === "text" && this.fresh === null && current && endsOpen(current)) {
      this.state = "draft";
      current.draftLeftOut = true;
      return;
    }
    if (this.state === "draft") return;
    const printed = this.fresh ?? (this.spoken ? lastLetter(this.above) : null);
    // A second resolution without a letter: the letter was lost and follows from the one before.
    const inferred = printed === null && this.spoken;
    const letter = inferred ? (nextLabel(this.base.at(-1) ?? "A") ?? "B") : printed;
    if (letter !== null) this.base = [letter];
    this.open(this.base, inferred, true);
    this.spoken = true;
    this.state = "text";
  }

  private label(label: string): void {
    // Labels within an annex divide the annex, unless an organ speaks after them.
    this.fresh = label;
    if (this.state !== "text") return;
    this.open([...this.base, ...openPart(this.path.slice(this.base.length), label)], false);
  }

  private open(path: string[], inferred: boolean, enacted = false): void {
    this.path = path;
    this.sections.push({ path, blocks: [], enacted, inferred, draftLeftOut: false });
  }

  private add(item: Classified): void {
    if (this.sections.length === 0) this.open(this.path, false);
    this.sections
      .at(-1)
      ?.blocks.push(item.kind === "label" ? { block: item.block, kind: "plain", opening: null } : item);
    this.fresh = null;
    const { text } = item.block;
    if (/[.;]$/.test(text)) this.announced = false;
    else if (item.kind === "numbered")
      this.announced = text.includes(":") || item.marker.length >= text.length;
  }

  /** "A. Pension administration" among the rows of a table that a paragraph announces with a colon divides only the table. */
  private withinTable(item: Classified): boolean {
    return this.state === "text" && this.announced && !/^[A-Z]+$/.test(item.block.text);
  }

  private closed(item: Classified): void {
    if (isDayLine(item.block.text) || item.block.text.length < 400) this.closing.push(item.block.text);
    if (item.kind !== "plain") this.fresh = null;
  }

  result(): Sections {
    return { sections: this.sections, closing: this.closing };
  }
}

function lastLetter(lines: readonly string[]): string | null {
  return lines.map(findLetteredTitle).findLast((label) => label !== null) ?? null;
}

/** Whether a section ends in the middle: "…the approval of the following draft resolution:". */
function endsOpen(section: OpenSection): boolean {
  return /(?::|\bfollowing\b[^.;]{0,80})$/.test(section.blocks.at(-1)?.block.text ?? "");
}
