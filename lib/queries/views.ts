import type { Day } from "../calendar/day";
import type { Reason } from "../calendar/reason";
import type { SessionSeries } from "../calendar/session";
import type { Provision } from "../grammar/provision";
import type { Finding } from "../resolution/finding";
import type { DocumentStatus, Note, Vote } from "../resolution/resolution";
import type { OccurrenceKind } from "../tracking/occurrence";
import type { Acceptance } from "../vocabulary/acceptance";
import type { BodyClass } from "../vocabulary/bodies";
import type { Standing, Status, Timeliness } from "../vocabulary/status";

/** What pages show, as the register stands on a day. */

export interface BodyView {
  readonly id: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly class: BodyClass;
  /** False: not in the vocabulary; it stands as a resolution prints it. */
  readonly known: boolean;
}

export interface ResolutionReference {
  readonly slug: string;
  readonly symbol: string | null;
  readonly title: string;
  readonly date: Day | null;
  readonly status: DocumentStatus;
}

export interface EvidenceView {
  readonly title: string | null;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly address: string | null;
  readonly date: Day | null;
  readonly passage: string | null;
  /** A file that lies in the register; missing: there is none. */
  readonly file?: EvidenceFileView;
}

/** A file that proves something: its name, its size in bytes, and the hash by which it is asked for. */
export interface EvidenceFileView {
  readonly hash: string;
  readonly name: string;
  readonly size: number;
}

/** That a record was corrected: by which record, on which day, by whom and why. */
export interface CorrectionView {
  readonly id: number;
  readonly on: Day;
  readonly by: string;
  readonly because: string | null;
}

export interface StatusRecordView {
  readonly id: number;
  readonly status: Status;
  readonly asOf: Day;
  readonly doneOn: Day | null;
  readonly note: string | null;
  readonly judgement: string;
  /** Said of a recurrence from this occurrence on: the later ones do not come any more. */
  readonly onwards: boolean;
  /** Id of the record that this one corrects; missing: it corrects none. */
  readonly corrects?: number;
  /** Missing: it counts. */
  readonly correctedBy?: CorrectionView;
  readonly recordedBy: string;
  readonly recordedOn: Day;
  readonly evidence: readonly EvidenceView[];
}

/** Whether a body accepted what is asked of it, apart from whether it does it. */
export interface AcceptanceView {
  readonly id: number;
  readonly body: BodyView;
  readonly acceptance: Acceptance;
  readonly asOf: Day;
  readonly note: string | null;
  readonly recordedBy: string;
  readonly recordedOn: Day;
  readonly evidence: readonly EvidenceView[];
}

/** That a window moved: its days before, and why. */
export interface MoveView {
  readonly on: Day;
  readonly by: string;
  readonly before: { readonly from: Day | null; readonly by: Day | null };
  readonly cause:
    | {
        readonly is: "session";
        readonly organ: string;
        readonly series: SessionSeries;
        readonly number: number;
      }
    | { readonly is: "event"; readonly name: string }
    | { readonly is: "import" }
    | { readonly is: "review" };
}

export interface OccurrenceView {
  readonly id: number;
  readonly body: BodyView | null;
  readonly kind: OccurrenceKind;
  readonly from: Day | null;
  readonly by: Day | null;
  readonly reasons: readonly Reason[];
  readonly status: Status;
  readonly statusAsOf: Day | null;
  readonly doneOn: Day | null;
  readonly timeliness: Timeliness | null;
  /** Null: nothing stands, as nothing is asked and nothing dated. */
  readonly standing: Standing | null;
  /** Newest first; empty in lists, which do not show them. */
  readonly records: readonly StatusRecordView[];
  /** Newest first; empty in lists, as the records. */
  readonly moves: readonly MoveView[];
}

export interface ProvisionView extends Provision {
  readonly id: number;
  readonly asks: boolean;
  readonly occurrences: readonly OccurrenceView[];
}

export interface MandateView {
  readonly id: number;
  readonly label: string;
  readonly part: string | null;
  readonly number: string | null;
  readonly text: string;
  readonly notes: readonly Note[];
  readonly resolution: ResolutionReference;
  readonly provisions: readonly ProvisionView[];
}

/** A row of the deadlines: one occurrence that has days, with what is asked. */
export interface DeadlineView {
  readonly occurrence: OccurrenceView;
  readonly provision: Pick<ProvisionView, "id" | "verb" | "force" | "asks" | "deadlines">;
  /** The words of the provision. */
  readonly words: string;
  readonly mandate: Pick<MandateView, "id" | "label">;
  readonly resolution: ResolutionReference;
}

/** How many provisions of one thing (a body, a resolution) have each standing. */
export type StandingCounts = { readonly [Name in Standing]: number };

export interface BodySummary {
  readonly body: BodyView;
  readonly mandates: number;
  readonly provisions: number;
  readonly standing: StandingCounts;
  /** The last day of the next window that is not fulfilled; null: none. */
  readonly nextDeadline: Day | null;
}

export interface ResolutionSummary extends ResolutionReference {
  readonly organ: string | null;
  readonly session: number | null;
  readonly mandates: number;
  readonly provisions: number;
  readonly standing: StandingCounts;
}

export interface ParagraphView {
  readonly position: number;
  readonly kind: "preambular" | "operative";
  readonly part: string | null;
  readonly number: string | null;
  readonly text: string;
  readonly notes: readonly Note[];
  readonly mandate: MandateView | null;
}

export interface ResolutionView extends ResolutionReference {
  readonly organ: string | null;
  readonly session: number | null;
  readonly committee: string | null;
  readonly agendaItem: string | null;
  readonly sponsors: readonly string[];
  readonly meeting: string | null;
  readonly vote: Vote | null;
  readonly source: string;
  /** The text in which this draft was adopted; null: not in the register, or not a draft. */
  readonly adoptedAs: ResolutionReference | null;
  /** The drafts of this adopted text that the register holds. */
  readonly drafts: readonly ResolutionReference[];
  readonly paragraphs: readonly ParagraphView[];
  readonly findings: readonly Finding[];
}
