import { addDays, type Day } from "../calendar/day";

/** What is compared of a draft and a text that may be its adopted form. Titles are compared before: these have the same one. */
export interface ComparedText {
  readonly organ: string | null;
  readonly session: number | null;
  readonly date: Day | null;
  /** The texts of the operative paragraphs. */
  readonly operative: readonly string[];
}

/** A draft is adopted, or lapses, within its session; sessions last a year and are resumed for some weeks. */
const LONGEST_WAIT_DAYS = 400;

/** Two paragraphs are the same one, perhaps amended, when they share so much of all their words. */
const SAME_PARAGRAPH = 0.6;

/** So much of a draft is found again in its adopted text; what is only its successor in a series shares less, and has another session. */
const SAME_TEXT = 0.5;

/**
 * How much of a draft's operative paragraphs stands in another text, from 0 to 1; null: it is not its adopted form (of another organ or session,
 * earlier than the draft, too late, or with too few paragraphs of it).
 * @example
 * adoptedShare({ organ: "General Assembly", session: 74, date: "2019-11-07", operative: ["Urges all States to act;"] }, { organ: "General Assembly", session: 74, date: "2019-12-18", operative: ["Urges all Member States to act;"] }) // => 1
 * @example
 * adoptedShare({ organ: "General Assembly", session: 74, date: "2019-11-07", operative: ["Urges all States to act;"] }, { organ: "General Assembly", session: 76, date: "2021-12-16", operative: ["Urges all States to act;"] }) // => null
 */
export function adoptedShare(draft: ComparedText, adopted: ComparedText): number | null {
  if (differ(draft.organ, adopted.organ) || differ(draft.session, adopted.session)) return null;
  if (!inTime(draft.date, adopted.date) || draft.operative.length === 0) return null;
  const theirs = adopted.operative.map(wordsOf);
  const found = draft.operative.filter((text) => {
    const ours = wordsOf(text);
    return theirs.some((words) => likeness(ours, words) >= SAME_PARAGRAPH);
  });
  const share = found.length / draft.operative.length;
  return share >= SAME_TEXT ? share : null;
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

function inTime(draft: Day | null, adopted: Day | null): boolean {
  if (draft === null || adopted === null) return true;
  return draft <= adopted && adopted <= addDays(draft, LONGEST_WAIT_DAYS);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Jaccard's index: the words that both have among those that either has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  const either = a.size + b.size - shared;
  return either === 0 ? 0 : shared / either;
}
