import type { ProvisionView } from "../queries/views";
import { addressOf } from "./address";

/** Where what is said of a paragraph is recorded and corrected. */
export interface RecordingLinks {
  readonly reportOf: (occurrence: number) => string;
  readonly correctionOf: (record: number) => string;
  /** Null: the provision asks nothing of anybody. */
  readonly acceptanceOf: (identity: string, provision: ProvisionView) => string | null;
}

/** The forms that belong to a paragraph. */
export function recordingLinks(slug: string, label: string): RecordingLinks {
  return {
    reportOf: (occurrence) => addressOf.reportOn(slug, label, occurrence),
    correctionOf: (record) => addressOf.correction(slug, label, record),
    acceptanceOf: (identity, { addressees }) => {
      const [first] = addressees;
      return first === undefined
        ? null
        : addressOf.acceptance(slug, label, acceptanceChoice(identity, first.bodyId));
    },
  };
}

/** A provision and a body as one value of a form: identities hold no space. */
export function acceptanceChoice(identity: string, bodyId: string): string {
  return `${identity} ${bodyId}`;
}
