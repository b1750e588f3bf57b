import type { Day } from "../calendar/day";
import type { Reason } from "../calendar/reason";
import type { SessionReference } from "../calendar/session";
import type { Finding } from "../resolution/finding";
import type { Resolution } from "../resolution/resolution";
import type { Span } from "../resolution/span";
import type { AskedKind } from "../vocabulary/asked";
import type { Force } from "../vocabulary/force";

/** A body as a provision names it. */
export interface Addressee {
  /** The body's id in the vocabulary, or one made from the printed name where the vocabulary does not know it. */
  readonly bodyId: string;
  /**
   * Official name; as printed, without article and quantifiers, where the vocabulary does not know it, and for a group without capitals that is
   * called by another of its names ("human rights treaty bodies"). Two names of one body have one `bodyId`.
   */
  readonly name: string;
  /** The words in the paragraph; null: implied, not printed ("Decides to convene…" is addressed to the organ). */
  readonly span: Span | null;
}

/** A time as said. One or more of `session`, `by`, `every`, `event` is set; `from` alone only restrains ("after the general debate"). */
export interface Deadline {
  readonly text: string;
  readonly span: Span;
  readonly session: SessionReference | null;
  /** First and last day, as far as the calendar knows them. */
  readonly from: Day | null;
  readonly by: Day | null;
  /** ISO 8601 duration of a recurrence ("P4Y"), or "irregular" for "on a regular basis". */
  readonly every: string | null;
  /** The official name of the organ in whose sessions a recurrence is counted ("annually to the General Assembly"); null: by the calendar. */
  readonly rhythm: string | null;
  /** The session from which a recurrence is counted ("starting at its seventy-second session"). */
  readonly starting: SessionReference | null;
  /** The day of the year on which a yearly recurrence falls, as "07-30". */
  readonly on: string | null;
  /** The last day of a recurrence that ends ("until 2025"). */
  readonly until: Day | null;
  /** The words of an event that the document does not date. */
  readonly event: string | null;
  /** The arithmetic; never empty. */
  readonly reasons: readonly Reason[];
}

export const CONDITION_KINDS = ["resources", "qualifier", "urgency", "repetition", "partner"] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** Words that limit or colour what is asked: "within existing resources", "as appropriate", "as a matter of priority", "in cooperation with…". */
export interface Condition {
  readonly kind: ConditionKind;
  readonly text: string;
  readonly span: Span;
}

/** A kind of thing that is asked for, with the words that say so. */
export interface Asked {
  readonly kind: AskedKind;
  readonly text: string;
  readonly span: Span;
  /** False: the words may mean something else ("review" may be a noun in passing). */
  readonly certain: boolean;
}

export const REFERENCE_KINDS = ["resolution", "document", "treaty", "paragraph"] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** Words that point at another text, or at another place in this one. */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly text: string;
  readonly span: Span;
  /** What it points at: a symbol ("A/RES/71/167"), a treaty's official name, the number of a paragraph of this resolution ("4"); null: not known. */
  readonly target: string | null;
  /** Numbers of the paragraphs meant in that text ("paragraph 4 of resolution 71/167"); empty: the whole. */
  readonly paragraphs: readonly string[];
}

/** One act of the organ in an operative paragraph, with the words it rests on. All spans are into the paragraph's text. */
export interface Provision {
  /** In lower case as printed, with its adverb: "also recalls", "takes note with appreciation". */
  readonly verb: string;
  readonly force: Force;
  /** Mark of the item under a chapeau that asks: its letter ("a"), or its numeral where the items have numerals ("ii", "1"); null elsewhere. */
  readonly sub: string | null;
  readonly span: Span;
  readonly verbSpan: Span;
  readonly addressees: readonly Addressee[];
  readonly deadlines: readonly Deadline[];
  readonly conditions: readonly Condition[];
  /** The kinds of thing it asks for, in the order of their words; empty for a declaration, and where no cue word says. */
  readonly asked: readonly Asked[];
  /** The texts and paragraphs that it points at, in order. */
  readonly references: readonly Reference[];
  /** Whether it asks for a report, briefing or update. */
  readonly report: boolean;
  /** The event that this provision sets ("decides to convene a high-level meeting") or serves ("to arrange the high-level meeting"). */
  readonly event: EventMention | null;
  /** False: a person should look; why stands in the findings. */
  readonly certain: boolean;
}

export interface EventMention {
  /** Key of the event within the resolution, in kebab-case: "high-level-meeting". */
  readonly key: string;
  /** As printed, without its article: "high-level meeting of the General Assembly on …". */
  readonly name: string;
  readonly role: "sets" | "serves";
  readonly span: Span;
}

/** What the grammar made of a resolution: the provisions of each paragraph, by the paragraph's index (none for a preambular one). */
export interface Extraction {
  readonly resolution: Resolution;
  readonly provisions: readonly (readonly Provision[])[];
  /** The findings of the reader and of the grammar, in the order of the text. */
  readonly findings: readonly Finding[];
}
