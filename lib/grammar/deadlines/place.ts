import { type Span, slice } from "../../resolution/span";
import type { Deadline } from "../provision";
import type { DeadlineContext } from "./context";
import type { OrganMention } from "./organs-named";
import type { NamedTime } from "./times";

/** A text that is read for deadlines, with what every phrase needs of it. */
export interface Place {
  /** The text as printed; spans are into it. */
  readonly printed: string;
  /** The smoothed text, of the same length; patterns read it. */
  readonly text: string;
  readonly context: DeadlineContext;
  readonly organs: readonly OrganMention[];
  readonly times: readonly NamedTime[];
}

/** What a phrase makes of a stretch of words: deadlines, or none where the words are known to be no deadline. */
export interface Recognised {
  readonly span: Span;
  readonly deadlines: readonly Deadline[];
}

/** A way to speak of a time. One file a phrase; `phrases.ts` holds them in order. */
export interface Phrase {
  readonly name: string;
  /** `found`: what earlier phrases have made of the same text. */
  readonly find: (place: Place, found: readonly Recognised[]) => readonly Recognised[];
}

type Said = Pick<Deadline, "reasons"> & Partial<Deadline>;

/**
 * A deadline for words of the place; what is not said is null.
 * @example
 * deadlineAt({ printed: "by 5 July 2022" }, [0, 14], { by: "2022-07-05", reasons: [] }).event // => null
 */
export function deadlineAt(place: Place, span: Span, said: Said): Deadline {
  const silent = {
    session: null,
    from: null,
    by: null,
    every: null,
    rhythm: null,
    starting: null,
    on: null,
    until: null,
    event: null,
  };
  return { text: slice(place.printed, span), span, ...silent, ...said };
}
