import type { Span } from "../resolution/span";

/** What a pass is unsure of; it becomes a finding, and its provision is not certain. */
export interface Doubt {
  readonly rule: string;
  readonly span: Span | null;
  readonly message: string;
}
