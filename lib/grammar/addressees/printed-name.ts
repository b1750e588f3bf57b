import type { Span } from "../../resolution/span";

/** A name of somebody as it stands in the paragraph, with the words it shares with a neighbour ("Libyan institutions and authorities"). */
export interface PrintedName {
  readonly printed: string;
  readonly span: Span;
}
