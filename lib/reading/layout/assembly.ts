import type { ParagraphKind } from "../../resolution/resolution";
import { type Block, withoutStart } from "./block";
import type { Classified } from "./classify";
import { judgeNumber, type Verdict } from "./number-sequence";

/** A paragraph still in the blocks it was printed as. */
export interface Draft {
  readonly kind: ParagraphKind;
  readonly number: string | null;
  readonly blocks: readonly Block[];
  /** Why somebody should look: a rule of `layout/body-findings.ts`. */
  readonly doubts: readonly string[];
}

/** Paragraphs with numbers that go on counting. */
export interface DraftRun {
  readonly drafts: readonly Draft[];
}

interface OpenDraft {
  readonly kind: ParagraphKind;
  readonly number: string | null;
  readonly blocks: Block[];
  readonly doubts: readonly string[];
}

/** What is known of a section before its blocks are read. */
export interface SectionFacts {
  /** Some of its paragraphs are numbered. */
  readonly numbered: boolean;
  /** The last number of the section before. */
  readonly counted: number;
  /** A label stands above it, which a title may follow. */
  readonly titled: boolean;
}

const DOUBTS: Partial<Record<Verdict, readonly string[]>> = {
  gap: ["number-missing"],
  "out-of-order": ["number-out-of-order"],
};

/** Puts the blocks of one section together to paragraphs, block after block. */
export class Assembly {
  readonly runs: { drafts: OpenDraft[] }[] = [{ drafts: [] }];
  private last: number | null = null;
  private nested = 0;
  private operative = false;

  constructor(private readonly facts: SectionFacts) {}

  private get drafts(): OpenDraft[] {
    return this.runs.at(-1)?.drafts ?? [];
  }

  private get current(): OpenDraft | undefined {
    return this.drafts.at(-1) ?? this.runs.at(-2)?.drafts.at(-1);
  }

  number(label: string, block: Block, length: number, after: readonly Classified[]): void {
    const value = Number.parseInt(label, 10);
    const before = this.current?.kind === "operative" ? (this.current.blocks.at(-1)?.text ?? "") : "";
    const words = withoutStart(block, length);
    const verdict = judgeNumber({
      value,
      label,
      text: words.text,
      last: this.last,
      nested: this.nested,
      before,
      counted: this.facts.counted,
    });
    if (verdict === "heading" && after.length > 0) return;
    if (verdict === "nested") {
      this.nested = value;
      this.current?.blocks.push(block);
      return;
    }
    if (verdict === "restart") this.runs.push({ drafts: [] });
    this.push("operative", label, words, DOUBTS[verdict] ?? []);
    this.last = value;
    this.nested = 0;
    this.operative = true;
  }

  /** An item that is a paragraph of its own. */
  letter(label: string, block: Block, length: number): void {
    this.operative = true;
    this.push("operative", label, withoutStart(block, length), []);
  }

  item(block: Block): void {
    if (this.current) this.current.blocks.push(block);
    else this.push("preambular", null, block, []);
  }

  plain(item: Extract<Classified, { kind: "plain" }>, after: readonly Classified[]): void {
    const { block, opening } = item;
    const current = this.current;
    const title = opening === null || (this.facts.titled && this.drafts.length === 0);
    if (!this.operative && title && isHeading(block.text) && after.length > 0) return;
    if (current && (/^\p{Ll}/u.test(block.text) || quotes(current, opening))) {
      current.blocks.push(block);
    } else if (this.facts.numbered) this.plainAmongNumbers(block, opening === "operative", after);
    else if (opening === "operative") {
      this.operative = true;
      this.push("operative", null, block, []);
    } else if (this.operative) this.further(block, after);
    else this.push("preambular", null, block, []);
  }

  private plainAmongNumbers(block: Block, operative: boolean, after: readonly Classified[]): void {
    if (!this.operative) {
      this.push("preambular", null, block, operative ? ["operative-unnumbered"] : []);
      return;
    }
    const next = after.find((other) => other.kind === "numbered");
    const expected = (this.last ?? 0) + 1;
    const lost = operative && next?.kind === "numbered" && Number.parseInt(next.number, 10) === expected + 1;
    if (lost) {
      this.push("operative", String(expected), block, ["number-not-printed"]);
      this.last = expected;
    } else this.further(block, after);
  }

  /** A further line of an operative paragraph, or a heading between two. */
  private further(block: Block, after: readonly Classified[]): void {
    const current = this.current;
    const ended = /[.;]\S{0,2}$/.test(current?.blocks.at(-1)?.text ?? "");
    const next = after.findIndex((other) => other.kind !== "plain");
    const heads = isHeading(block.text) || isColonHeading(block.text, after, next);
    if (ended && heads && after.length > 0 && after[next]?.kind !== "item") return;
    if (current) current.blocks.push(block);
    else this.push("preambular", null, block, []);
  }

  private push(kind: ParagraphKind, number: string | null, block: Block, doubts: readonly string[]): void {
    this.drafts.push({ kind, number, blocks: [block], doubts });
  }
}

/** What stands after "…concluded as follows:" without quotation marks. */
function quotes(current: OpenDraft, opening: string | null): boolean {
  return (
    current.kind === "preambular" && opening === null && /:\S{0,2}$/.test(current.blocks.at(-1)?.text ?? "")
  );
}

/** "Reports:" or "…Agenda 2063:" / "The Africa We Want" above a numbered paragraph. */
function isColonHeading(text: string, after: readonly Classified[], next: number): boolean {
  if (text.length >= 100 || !text.endsWith(":") || after[next]?.kind !== "numbered") return false;
  return after.slice(0, next).every((one) => isHeading(one.block.text));
}

/** A heading in words: short, without punctuation at its end. */
function isHeading(text: string): boolean {
  return text.length < 400 && !/[.,;:]\S{0,2}$/.test(text) && /^[\p{Lu}“"\d]/u.test(text);
}
