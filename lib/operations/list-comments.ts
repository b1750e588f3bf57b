import { allows } from "../access/permissions";
import { addDays, type Day } from "../calendar/day";
import { type CommentPart, commentParts } from "../queries/comment-text";
import { readComments, readWithdrawers, type StoredComment } from "../store/reading/comments";
import { findMandate } from "../store/reading/find-mandate";
import type { Register } from "./register";
import { viewOf } from "./view";
import { mayWithdraw } from "./withdraw-comment";

export const COMMENTS_A_PAGE = 50;

export interface CommentView {
  readonly id: number;
  readonly author: string;
  readonly at: Date;
  /** The text as it is shown; null: it was withdrawn. */
  readonly parts: readonly CommentPart[] | null;
  /** Who withdrew it and when; null: nobody, or only after the day seen from. */
  readonly withdrawn: { readonly by: string; readonly at: Date } | null;
  /** Whether whoever looks may withdraw it. */
  readonly mayWithdraw: boolean;
}

export interface CommentList {
  readonly resolution: string;
  readonly label: string;
  /** As they were said. */
  readonly comments: readonly CommentView[];
  /** The number below which the earlier ones lie; null: there are none. */
  readonly earlier: number | null;
  /** Whether whoever looks may say something. */
  readonly mayComment: boolean;
}

/** What was said about a mandate, seen from a day: what came later is not there. Null: there is no such mandate. */
export async function listComments(
  register: Register,
  { resolution, label }: { readonly resolution: string; readonly label: string },
  { asOf, below = null }: { readonly asOf: Day | null; readonly below?: number | null },
): Promise<CommentList | null> {
  const { store, actor } = register;
  const mandate = await findMandate(store, viewOf(register, asOf), resolution, label);
  if (mandate === null) return null;
  const until = endOf(asOf);
  const place = { resolutionId: mandate.resolutionId, label, until, below };
  const found = await readComments(store, place, COMMENTS_A_PAGE + 1);
  const shown = found.slice(0, COMMENTS_A_PAGE);
  const anyWithdrawn = shown.some(({ withdrawnAt }) => withdrawnAt !== null);
  const withdrawers = anyWithdrawn ? await readWithdrawers(store, `${resolution}/${label}`) : new Map();
  const views = shown.map((comment) => ({
    ...viewOfComment(comment, withdrawers, until),
    mayWithdraw: asOf === null && comment.withdrawnAt === null && mayWithdraw(actor, comment),
  }));
  return {
    resolution,
    label,
    comments: views.reverse(),
    earlier: found.length > COMMENTS_A_PAGE ? (shown.at(-1)?.id ?? null) : null,
    mayComment: asOf === null && allows(actor, "comment"),
  };
}

/** The instant at which a day ends; null: today, which has no end yet. */
export function endOf(asOf: Day | null): Date | null {
  return asOf === null ? null : new Date(`${addDays(asOf, 1)}T00:00:00Z`);
}

function viewOfComment(
  { id, author, at, text, withdrawnAt, mentioned }: StoredComment,
  withdrawers: ReadonlyMap<number, string>,
  until: Date | null,
): Omit<CommentView, "mayWithdraw"> {
  if (withdrawnAt === null) return { id, author, at, parts: commentParts(text, mentioned), withdrawn: null };
  const later = until !== null && withdrawnAt >= until;
  const withdrawn = later ? null : { by: withdrawers.get(id) ?? author, at: withdrawnAt };
  return { id, author, at, parts: null, withdrawn };
}
