import { THINGS_IN_ING, VERB_CUES, type VerbCue } from "../../vocabulary/asked-cues";
import { makePhrases, type Phrases } from "../words/phrases";
import type { Found } from "./found";
import { type HowAsked, howAsked } from "./how-asked";
import { objectEnd, subjectStart } from "./object-of";
import { formsOf, type VerbForm } from "./verb-forms";
import type { Zone } from "./zone";

interface Row {
  readonly cue: VerbCue;
  readonly form: VerbForm;
  readonly things: Phrases;
  /** Whether the thing may follow a preposition: "contribute to the trust fund", "keep the matter under review". */
  readonly phrased: boolean;
}

/** The cues by the form of their verb. */
const ROWS: ReadonlyMap<string, readonly Row[]> = byWord();

function byWord(): ReadonlyMap<string, readonly Row[]> {
  const rows = new Map<string, Row[]>();
  for (const cue of VERB_CUES) {
    const things = makePhrases(cue.things);
    for (const verb of cue.verbs)
      for (const [word, form] of formsOf(verb)) {
        if (form === "gerund" && cue.things.length === 0 && THINGS_IN_ING.has(word)) continue;
        const row = { cue, form, things, phrased: verb === "contribute" || verb === "keep" };
        rows.set(word, [...(rows.get(word) ?? []), row]);
      }
  }
  return rows;
}

/** What is asked by its verb, in the order of the text. */
export function verbCues(zone: Zone): readonly Found[] {
  return zone.words.flatMap((word, at) => {
    const rows = ROWS.get(word.lower) ?? [];
    return rows.flatMap((row) => {
      const how = howAsked(zone, at, row.form);
      const found = how === null ? null : cueAt(zone, at, row, how);
      return found === null ? [] : [found];
    });
  });
}

function cueAt(zone: Zone, at: number, { cue, form, things, phrased }: Row, how: HowAsked): Found | null {
  const { kind } = cue;
  const certain = cue.certain && how === "asked";
  if (cue.things.length === 0) return { kind, from: at, to: at + 1, certain };
  if (form === "participle") {
    const from = subjectStart(zone, at, things);
    return from < 0 ? null : { kind, from, to: at + 1, certain };
  }
  const to = objectEnd(zone, at, things, phrased);
  return to < 0 ? null : { kind, from: at, to, certain };
}
