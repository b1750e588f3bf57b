import type { Span } from "../../lib/resolution/span";
import { type Correction, correctionSchema } from "../../lib/tracking/correction";
import { findWords } from "../../lib/tracking/find-words";
import { say } from "../../lib/vocabulary/words";

export type TypedCorrection =
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly problem: string };

/** What a form says is to be corrected: words as they were picked, else as they are typed, which must stand once in the text. */
export function parseTypedCorrection(form: FormData, text: string): TypedCorrection {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const number = (name: string) => (field(name) === null ? undefined : Number(field(name)));
  const words = field("words");
  const span = words === null ? null : (pickedSpan(form, words, text) ?? findWords(text, words));
  if (words !== null && span === null) return { ok: false, problem: say("review.problem.words") };
  const parsed = correctionSchema.safeParse({
    is: field("is"),
    provision: number("provision"),
    position: number("position"),
    force: field("force"),
    span,
    at: span?.[0],
    verb: span === null ? null : firstWord(text, span),
    body: field("body"),
    from: field("from"),
    by: field("by"),
  });
  if (parsed.success) return { ok: true, correction: parsed.data };
  const what = [...new Set(parsed.error.issues.map(({ path }) => path.join(" ")))].join(", ");
  return { ok: false, problem: say("review.problem.form", { what }) };
}

/** The place that was picked, where it still holds these words. */
function pickedSpan(form: FormData, words: string, text: string): Span | null {
  const [start, end] = [form.get("start"), form.get("end")];
  if (typeof start !== "string" || typeof end !== "string" || start === "" || end === "") return null;
  const span: Span = [Number(start), Number(end)];
  const plain = (given: string) => given.replace(/\s+/g, " ");
  return plain(text.slice(...span)) === plain(words) ? span : null;
}

/** The first of the words, by which a new provision has its verb until another one is picked. */
function firstWord(text: string, [start, end]: Span): Span {
  const length = /^[^\s,;:]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return [start, start + Math.max(length, 1)];
}
