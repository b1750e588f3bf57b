"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { formatDay, parseDay } from "../../lib/calendar/day";
import { confirmDocument } from "../../lib/operations/confirm-document";
import { confirmParagraph } from "../../lib/operations/confirm-paragraph";
import { correctParagraph } from "../../lib/operations/correct-paragraph";
import { openRegister } from "../../lib/operations/open-register";
import type { ReviewOutcome } from "../../lib/operations/review-paragraph";
import { showReview } from "../../lib/operations/show-review";
import { takeGrammar } from "../../lib/operations/take-grammar";
import { withdrawReview } from "../../lib/operations/withdraw-review";
import { addressOfQueue, addressOfReview } from "../../lib/ui/review/review-address";
import type { ReviewAnswer } from "../../lib/ui/review/review-form";
import { say } from "../../lib/vocabulary/words";
import { visitor } from "../door";
import { parseTypedCorrection } from "./typed-correction";

const NOTHING_TYPED: ReviewAnswer = { problem: null, changes: [], typed: {} };

const placeSchema = z.object({
  resolution: z.string().min(1).max(300),
  label: z.string().max(100),
  version: z.coerce.number().int().nonnegative(),
  note: z
    .string()
    .max(2000)
    .optional()
    .transform((note) => (note === undefined || note.trim() === "" ? null : note)),
});

/** Confirms a paragraph, or a document as a whole, and goes on to the next line of the queue. */
export async function confirm(_: ReviewAnswer, form: FormData): Promise<ReviewAnswer> {
  const { label, version, ...place } = placeSchema.parse(Object.fromEntries(form));
  const register = openRegister(await visitor());
  const next = (await showReview(register, place.resolution, label, null))?.next ?? null;
  const outcome =
    label === ""
      ? await confirmDocument(register, place)
      : await confirmParagraph(register, { ...place, label, version });
  if (!outcome.ok) return answerOf(outcome, form);
  redirect(next === null ? addressOfQueue({}, null) : addressOfReview(next.slug, next.label, null));
}

/** Corrects a paragraph and stays with it. */
export async function correct(_: ReviewAnswer, form: FormData): Promise<ReviewAnswer> {
  const place = placeSchema.parse(Object.fromEntries(form));
  const register = openRegister(await visitor());
  const page = await showReview(register, place.resolution, place.label, null);
  const typed = parseTypedCorrection(form, page?.text ?? "");
  if (!typed.ok) return { problem: typed.problem, changes: [], typed: typedIn(form) };
  return stay(await correctParagraph(register, place, [typed.correction]), form);
}

/** Takes the review of a paragraph back. */
export async function withdraw(_: ReviewAnswer, form: FormData): Promise<ReviewAnswer> {
  const place = placeSchema.parse(Object.fromEntries(form));
  return stay(await withdrawReview(openRegister(await visitor()), place), form);
}

/** Takes what the grammar says today. */
export async function take(_: ReviewAnswer, form: FormData): Promise<ReviewAnswer> {
  const place = placeSchema.parse(Object.fromEntries(form));
  return stay(await takeGrammar(openRegister(await visitor()), place), form);
}

/** The paragraph as it stands now, or why it stands as it stood. */
function stay(outcome: ReviewOutcome, form: FormData): ReviewAnswer {
  if (!outcome.ok) return answerOf(outcome, form);
  revalidatePath("/review", "layout");
  return NOTHING_TYPED;
}

/** Why nothing was changed; the page is shown as it stands now, with what was typed. */
function answerOf(outcome: Extract<ReviewOutcome, { ok: false }>, form: FormData): ReviewAnswer {
  revalidatePath("/review", "layout");
  const changes = outcome.reason === "changed-meanwhile" ? outcome.changes : [];
  return {
    problem: outcome.message,
    changes: changes.map(({ by, at, action }) => {
      const day = parseDay(at.toISOString().slice(0, 10));
      const what = action.replaceAll("-", " ");
      return say("review.problem.change", { who: by, day: day === null ? "" : formatDay(day), what });
    }),
    typed: typedIn(form),
  };
}

/** What somebody typed, to be shown again. */
function typedIn(form: FormData): Record<string, string> {
  const kept = ["words", "note", "provision", "force", "body", "from", "by"];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = form.get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
