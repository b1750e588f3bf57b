import type { Day } from "../../calendar/day";
import type { DeadlineContext } from "./context";

/** What tells of something that happened; "to be held" and "shall be held" do not. */
const HAPPENED =
  "held|hosted|co-hosted|convened|adopted|approved|endorsed|made|taken|launched|concluded|organized|issued|presented|submitted|delivered|established|contained|agreed|decided|undertaken|conducted|carried out|produced|signed|achieved|announced|published|reached|elected|appointed|began|started|celebrated|commemorated|observed|opened|was|were|had|took place|met|considered|outlined|set out|expressed|reiterated|requested|prepared|occurred|reported|participated|introduced|provided|unveiled|proclaimed|inaugurated|completed|deployed|entered into force|attended|facilitated|renewed|affirmed|initiated|recommended|recorded|received|reviewed|discussed|transmitted|pledged|committed|said|stated|noted|welcomed|addressed|ratified|acceded|deposited|heard|invited|encouraged|called|used|ended|stressed|created|appraised|hosting|failed|covering";
const PAST = new RegExp(
  `\\b(?:${HAPPENED}|the holding of|the convening of|the outcomes? of|entry into force|participation)\\b`,
  "gi",
);
/** "The progress made", "measures taken in this regard": what happened to a thing, which tells nothing of a time that comes later. */
const OF_A_THING =
  /\b(?:progress|measures?|steps?|actions?|efforts?|activities|initiatives|work|advances|contributions|results|decisions?|recommendations) (?:\w+ly )?(?:made|taken|achieved|undertaken|carried out|conducted|adopted|submitted|presented|contained|outlined|set out|received|reached)$/i;
/** "Encourages the convening of an interactive dialogue": what is asked for is still to be held. */
const WANTED =
  /\b(?:encourag|recommend|request|support|call|decid|facilitat|propos|authoriz|authoris|look|trust|expect)\w*(?: for| on| forward to)?(?: the)?(?: (?:further|continued|regular|early|timely|annual|biennial))*(?: scheduling and)? (?:the )?(?:convening|holding) of$/i;
const NOT_YET = /\b(?:to be|will be|shall be|should be|be|being|is|are|to have)(?: \w+ly)? $/i;
const DEFINITE_FUTURE =
  /\b(?:to be|shall|will|next|upcoming|forthcoming|planned|scheduled|looks? forward)\b/gi;
const ASKED =
  /\b(?:to (?!(?:the|an?|its|their|all|any|each|this|that|those|these|which|whom|other|date)\b)[a-z]+|must|should)\b/gi;

/** A clause of a resolution rarely runs longer; what stands further back says nothing of this time. */
const REACH = 160;

/**
 * What the words before an offset of a smoothed text say of the time that follows: the nearest cue in the clause decides.
 * Null: no cue. A bare "to do" is a cue only where the provision asks.
 * @example
 * tenseBefore("takes note of the meeting held in London ", 41, false) // => "past"
 * @example
 * tenseBefore("looks forward to the report, to be produced by the Office ", 58, true) // => "future"
 */
export function tenseBefore(text: string, offset: number, asks: boolean): "past" | "future" | null {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  const happened = last(clause, PAST, (start, end) => tellsOfThePast(clause, start, end));
  const coming = Math.max(last(clause, DEFINITE_FUTURE), asks ? last(clause, ASKED) : -1);
  if (happened < 0 && coming < 0) return null;
  return happened > coming ? "past" : "future";
}

function last(
  clause: string,
  pattern: RegExp,
  counts: (start: number, end: number) => boolean = () => true,
): number {
  let found = -1;
  for (const match of clause.matchAll(pattern))
    if (counts(match.index, match.index + match[0].length)) found = match.index;
  return found;
}

/** "Measures taken at its fifth session" and "taken by the Board at its…" are past; "measures taken in this regard, at its…" may not be. */
function tellsOfThePast(clause: string, start: number, end: number): boolean {
  if (NOT_YET.test(clause.slice(0, start))) return false;
  const words = clause.slice(Math.max(0, start - 64), end);
  if (WANTED.test(words)) return false;
  const rest = clause.slice(end);
  return (
    rest.trim() === "" ||
    /^ (?:in|on|during|since) \d/.test(rest) ||
    /^ by the /.test(rest) ||
    !OF_A_THING.test(words)
  );
}

/**
 * Whether a time is that of a past event, which is never a deadline. Known days decide where they lie wholly before or
 * after the adoption. Where they hold the day of adoption, or nothing is known of them, the words before the time do; without
 * a cue only what is asked lies ahead.
 * @example
 * isPast({ from: "2018-05-02", by: "2018-05-02" }, null, { adopted: "2019-12-18", asks: true }) // => true
 */
export function isPast(
  days: { readonly from: Day | null; readonly by: Day | null },
  tense: "past" | "future" | null,
  context: Pick<DeadlineContext, "adopted" | "asks">,
): boolean {
  const { adopted } = context;
  if (adopted && days.by && days.by < adopted) return true;
  if (adopted && days.from && days.from > adopted) return false;
  return tense === null ? !context.asks : tense === "past";
}
