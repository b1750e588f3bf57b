import type { Day } from "../../calendar/day";
import type { SessionReference } from "../../calendar/session";

/** What the words of a deadline are resolved against; all of it is passed in, none of it is guessed. */
export interface DeadlineContext {
  /** Day of adoption (for a draft the day on its first page); periods are counted from it. Null: the document does not say. */
  readonly adopted: Day | null;
  /** Official name of the adopting organ: "its" session is that organ's where no other organ stands before it. */
  readonly organ: string | null;
  /** Number (or year) of the session at which the text is adopted; a session before it is past. */
  readonly session: number | null;
  /**
   * The official name of the organ that these words name ("Council", "Assembly", "Human Rights Council"); null where they
   * name none. `bodyNamedAsPrinted` is there for callers who know no vocabulary.
   */
  readonly bodyNamed: (words: string) => string | null;
  /** Whether the provision asks something of somebody: vague recurrences ("on a regular basis") count only then. */
  readonly asks: boolean;
  /** The session that was named last earlier in the paragraph, for "at that session". */
  readonly sessionBefore?: SessionReference | null;
  /** Official names of organs named earlier in the paragraph, nearest last, for "its" where the text itself names none. */
  readonly reportTo?: readonly string[];
}

/**
 * A `bodyNamed` for callers who know no vocabulary: words of two or more, of which the first is capitalised, name the organ
 * that they print; a lone "Council" or "Committee" names none, for it stands for one that was named in full before.
 * @example
 * bodyNamedAsPrinted("Human Rights Council") // => "Human Rights Council"
 * @example
 * bodyNamedAsPrinted("Council") // => null
 */
export function bodyNamedAsPrinted(words: string): string | null {
  return /^[A-Z][\p{L}’'-]* \S/u.test(words) ? words : null;
}
