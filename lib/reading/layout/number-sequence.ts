import { findOpening } from "./opening-words";

/** A printed number with what is needed to judge it. */
export interface PrintedNumber {
  readonly value: number;
  /** As printed: "4", "4 bis". */
  readonly label: string;
  /** The words after the number. */
  readonly text: string;
  /** Number of the operative paragraph before it in this section; null before the first. */
  readonly last: number | null;
  /** Number of the last item counted within that paragraph; 0: none. */
  readonly nested: number;
  /** Last line of the operative paragraph before it. */
  readonly before: string;
  /** Last number of the section before. */
  readonly counted: number;
}

/**
 * next: the paragraph after the last one; gap: numbers are missing before it; restart: another numbering begins;
 * nested: an item within the paragraph before it; heading: a numbered heading; out-of-order: a paragraph all the same.
 */
export type Verdict = "next" | "gap" | "restart" | "nested" | "heading" | "out-of-order";

/** Numbers left out at most; beyond that a number is a slip of the extraction. */
const WIDEST_GAP = 8;

/**
 * What a number at the start of a line counts.
 * @example
 * judgeNumber({ value: 5, label: "5", text: "Requests", last: 4, nested: 0, before: "", counted: 0 }) // => "next"
 * @example
 * judgeNumber({ value: 1, label: "1", text: "Internet governance", last: 54, nested: 0, before: "be met.", counted: 0 }) // => "heading"
 * @example
 * judgeNumber({ value: 1, label: "1", text: "The chair shall preside.", last: 3, nested: 0, before: "as follows:", counted: 0 }) // => "nested"
 */
export function judgeNumber(number: PrintedNumber): Verdict {
  const { value, label, text, last, nested, before, counted } = number;
  const listed = /:[^.;]{0,80}$/.test(before) || nested > 0;
  const next = last === null ? value === 1 || value === counted + 1 : value === last + 1 && value > 1;
  if (isHeading(text)) {
    if (last !== null && listed && value === nested + 1) return "nested";
    return next ? "next" : "heading";
  }
  if (last === null) return next ? "next" : "gap";
  if (value === last + 1 || (value === last && /\s/.test(label))) {
    return nested > 0 && value === nested + 1 && findOpening(text) !== "operative" ? "nested" : "next";
  }
  if (nested > 0 && value === nested + 1) return "nested";
  if (value === 1) return before.endsWith(":") && findOpening(text) !== "operative" ? "nested" : "restart";
  if (value > last && value - last <= WIDEST_GAP) return "gap";
  return nested > 0 || findOpening(text) === null ? "nested" : "out-of-order";
}

/** A few words without a verb of the organ and without punctuation at their end. */
function isHeading(text: string): boolean {
  return text.length < 140 && !/[.,;:]\S{0,2}$/.test(text) && findOpening(text) !== "operative";
}
