import type { Provision } from "../../lib/grammar/provision";
import { type ItalicVerb, italicVerbs } from "../../lib/reading/akn/italic-verbs";
import type { Paragraph } from "../../lib/resolution/resolution";
import { overlaps, type Span } from "../../lib/resolution/span";
import { findActVerbs } from "../../lib/vocabulary/verbs";
import type { CorpusDocument } from "./corpus";
import type { Figure } from "./figures";
import { around, Tally } from "./tally";

/**
 * What editors of the United Nations set in italics, against what the grammar takes for verbs of acts. The Security Council sets most of its
 * operative verbs so and leaves some that follow an "and" upright, the other organs set only the first of a paragraph.
 */
export class ItalicCount {
  italics = 0;
  found = 0;
  ours = 0;
  readonly missed = new Tally();
  readonly extra = new Tally();
  /** Italics that hold no known verb: names of ships and books, and verbs that the vocabulary lacks. */
  readonly other = new Tally();

  constructor(readonly every: boolean) {}

  /** Adds the operative paragraphs of a document. */
  add({ symbol, bytes, extraction }: CorpusDocument): void {
    const italics = italicVerbs(bytes);
    extraction.resolution.paragraphs.forEach((paragraph, index) => {
      if (paragraph.kind !== "operative") return;
      const own = italics.filter((italic) => standsIn(paragraph, italic));
      const provisions = extraction.provisions[index] ?? [];
      this.#addParagraph(`${symbol}, para. ${paragraph.number}`, paragraph.text, own, provisions);
    });
  }

  #addParagraph(
    place: string,
    text: string,
    italics: readonly ItalicVerb[],
    provisions: readonly Provision[],
  ): void {
    const verbs = distinct(provisions.map(({ verbSpan }) => verbSpan));
    for (const { verb, span } of this.every ? italics : italics.slice(0, 1)) {
      if (!isVerb(verb, span)) this.other.add(verb, place);
      else this.#addItalic(verb, `${place}: ${around(text, span)}`, verbs, span);
    }
    // A paragraph without italics was set by other rules (an annex, an older document).
    if (!this.every || italics.length === 0) return;
    this.ours += verbs.length;
    for (const span of verbs) {
      if (italics.some((italic) => overlaps(italic.span, span))) continue;
      this.extra.add(text.slice(...span).toLowerCase(), `${place}: ${around(text, span)}`);
    }
  }

  #addItalic(verb: string, example: string, verbs: readonly Span[], span: Span): void {
    this.italics++;
    if (verbs.some((own) => overlaps(own, span))) this.found++;
    else this.missed.add(verb.toLowerCase(), example);
  }

  figures(name: string): readonly Figure[] {
    const { italics, found, ours } = this;
    const share = (part: number, of: number) => (of === 0 ? 1 : part / of);
    const recall: readonly Figure[] = [
      { name: `${name}: verbs in italics`, value: italics, kind: "count", better: null },
      { name: `${name}: of them found`, value: share(found, italics), kind: "share", better: "more" },
    ];
    if (!this.every) return recall;
    const precise = share(ours - this.extra.total, ours);
    return [
      ...recall,
      { name: `${name}: verbs of ours`, value: ours, kind: "count", better: null },
      { name: `${name}: of them in italics`, value: precise, kind: "share", better: "more" },
    ];
  }

  lines(most: number): readonly string[] {
    return [
      "  Missed:",
      ...this.missed.lines(most),
      ...(this.every ? ["  Ours, not in italics:", ...this.extra.lines(most)] : []),
      "  Italics without a known verb (not counted):",
      ...this.other.lines(most),
    ];
  }
}

/** The same part, number and words: numbers come again in annexes. */
function standsIn({ part, number, text }: Paragraph, italic: ItalicVerb): boolean {
  return italic.part === part && italic.number === number && text.slice(...italic.span) === italic.verb;
}

/** The first words of a paragraph are its act; further in, italics also stand for titles and foreign words. */
function isVerb(verb: string, [start]: Span): boolean {
  return (
    start === 0 ||
    verb
      .toLowerCase()
      .split(/\s+/)
      .some((word) => findActVerbs(word).length > 0)
  );
}

/** A verb in a chapeau is the verb of each of its items; it is one verb. */
function distinct(spans: readonly Span[]): readonly Span[] {
  return [...new Map(spans.map((span) => [span[0], span])).values()];
}
