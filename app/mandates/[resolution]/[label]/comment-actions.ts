"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addComment } from "../../../../lib/operations/add-comment";
import { openRegister } from "../../../../lib/operations/open-register";
import { withdrawComment } from "../../../../lib/operations/withdraw-comment";
import { addressOf } from "../../../../lib/ui/address";
import type { CommentAnswer } from "../../../../lib/ui/comment-form";
import { commentId } from "../../../../lib/ui/comment-item";
import { visitor } from "../../../door";
import { addressOfNews } from "./comment-news";

const postedSchema = z.object({
  resolution: z.string().min(1).max(300),
  label: z.string().min(1).max(100),
  text: z.string().max(100_000),
});

/** Says something about a mandate; what cannot be kept is said where it was typed, with the text. */
export async function postComment(_: CommentAnswer, form: FormData): Promise<CommentAnswer> {
  const comment = postedSchema.parse(Object.fromEntries(form));
  const outcome = await addComment(openRegister(await visitor()), comment);
  if (!outcome.ok) return { problem: outcome.message, text: comment.text };
  const page = addressOf.mandate(comment.resolution, comment.label, null);
  redirect(addressOfNews(page, { did: "posted", unresolved: outcome.unresolved }, commentId(outcome.id)));
}

const withdrawnSchema = z.object({
  comment: z.coerce.number().int().positive(),
  resolution: postedSchema.shape.resolution,
  label: postedSchema.shape.label,
});

/** Withdraws a comment for whoever may. */
export async function takeBackComment(form: FormData): Promise<void> {
  const { comment, resolution, label } = withdrawnSchema.parse(Object.fromEntries(form));
  const outcome = await withdrawComment(openRegister(await visitor()), comment);
  const news = outcome.ok
    ? ({ did: "withdrawn" } as const)
    : ({ did: "refused", reason: outcome.reason } as const);
  redirect(addressOfNews(addressOf.mandate(resolution, label, null), news, "comments"));
}
