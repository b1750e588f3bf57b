import { type Day, formatDay, parseDay } from "../calendar/day";
import { cleanName } from "../grammar/addressees/clean";
import { resolveName } from "../grammar/addressees/resolve-name";
import { findDeadlines } from "../grammar/deadlines";
import { type DocumentNames, readNames } from "../grammar/names/document-names";
import type { Addressee, Deadline } from "../grammar/provision";
import { parseWords } from "../grammar/words/word";
import type { Resolution } from "../resolution/resolution";
import { type Span, shift, slice } from "../resolution/span";
import { allBodies, type Body, findBody } from "../vocabulary/bodies";

/** Where a person picks words: a paragraph of a resolution. */
export interface PickedPlace {
  readonly resolution: Resolution;
  /** Index of the paragraph. */
  readonly paragraph: number;
}

/** The text of the paragraph in which words are picked; empty where there is none. */
export function textOf({ resolution, paragraph }: PickedPlace): string {
  return resolution.paragraphs[paragraph]?.text ?? "";
}

/** A body of the vocabulary by its name, its acronym or its id; null: there is none. */
export function findKnownBody(named: string): Body | null {
  return findBody(named) ?? allBodies().find(({ id }) => id === named) ?? null;
}

/** Whom picked words name: by the vocabulary, by the document's own names, else as printed, without article and quantifiers. */
export function addresseeOf(place: PickedPlace, span: Span): Addressee {
  const text = textOf(place);
  const words = parseWords(slice(text, span));
  const clean = cleanName(words, 0, words.length);
  const first = words[clean?.from ?? 0];
  const last = words[(clean?.to ?? words.length) - 1];
  const named: Span =
    first === undefined || last === undefined ? span : shift([first.start, last.end], span[0]);
  const { bodyId, name } = resolveName(slice(text, named), named[0], {
    text,
    paragraph: place.paragraph,
    organ: place.resolution.header.organ,
    names: readNames(place.resolution),
  });
  return { bodyId, name, span: named };
}

/** The times that picked words say, as the grammar reads them; empty: it reads none. */
export function deadlinesOf(place: PickedPlace, span: Span): readonly Deadline[] {
  const names = readNames(place.resolution);
  // "At that session" is the one that was named before.
  const before = timesIn(place, names, [0, span[0]], null);
  const sessionBefore = before.findLast(({ session }) => session !== null)?.session ?? null;
  return timesIn(place, names, span, sessionBefore);
}

function timesIn(
  place: PickedPlace,
  names: DocumentNames,
  span: Span,
  sessionBefore: Deadline["session"],
): readonly Deadline[] {
  const { organ, date, session } = place.resolution.header;
  const found = findDeadlines(slice(textOf(place), span), {
    adopted: parseDay(date ?? ""),
    organ,
    session,
    bodyNamed: (words) => bodyNamed(words, place, names, span[0]),
    asks: true,
    sessionBefore,
  });
  return found.map((deadline) => ({ ...deadline, span: shift(deadline.span, span[0]) }));
}

function bodyNamed(words: string, { paragraph }: PickedPlace, names: DocumentNames, at: number) {
  const known = findBody(words)?.name;
  if (known !== undefined) return known;
  const full = names.fullName(words.replace(/^the /i, ""), paragraph, at);
  return full === null ? null : (findBody(full.name)?.name ?? full.name);
}

/** Days that a person gives, with the words that say them where there are some; without words it hangs at `at`. */
export function daysGiven(
  text: string,
  { from, by, span, at }: { from: Day | null; by: Day; span: Span | null; at: number },
): Deadline {
  const place: Span = span ?? [at, at];
  const words = span === null ? formatDay(by) : slice(text, span);
  const reason =
    from === null
      ? { rule: "day" as const, values: { words, by } }
      : { rule: "period" as const, values: { words, from, by } };
  return {
    ...{ text: slice(text, place), span: place, session: null, from, by, every: null, rhythm: null },
    ...{ starting: null, on: null, until: null, event: null, reasons: [reason] },
  };
}
