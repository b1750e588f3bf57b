import { z } from "zod";
import { allows } from "../access/permissions";
import { findMentions } from "../queries/comment-text";
import { findSameComment, readNameable } from "../store/reading/comments";
import { inTransaction, type Transaction } from "../store/store";
import { recordAudit } from "../store/writing/audit";
import { saveComment } from "../store/writing/comments";
import { noticeMentioned, noticeWatchers } from "../store/writing/notices";
import { type NotAllowed, notAllowed, type Register } from "./register";

/** In UTF-16 units, as the field of a form counts them. */
export const LONGEST_COMMENT = 5000;

export const commentToAddSchema = z.object({
  /** The resolution's place in addresses. */
  resolution: z.string().min(1).max(300),
  label: z.string().min(1).max(100),
  text: z.string().max(1_000_000).transform(plainText),
});

export type CommentToAdd = z.input<typeof commentToAddSchema>;

export type AddCommentOutcome =
  | {
      readonly ok: true;
      readonly id: number;
      /** Names with their @ that are nobody's, or of more than one: nobody was told. */
      readonly unresolved: readonly string[];
    }
  | { readonly ok: false; readonly reason: "empty" | "too-long" | "not-found"; readonly message: string }
  | NotAllowed;

/**
 * Says something about a mandate to the others. Whoever it names with “@” is told, and whoever watches the mandate, its resolution or a body that is asked. The
 * same said again within a minute, as a form that is sent twice does, is said once.
 */
export async function addComment(register: Register, comment: CommentToAdd): Promise<AddCommentOutcome> {
  if (!allows(register.actor, "comment")) return notAllowed(register.actor, "comment");
  const { resolution, label, text } = commentToAddSchema.parse(comment);
  if (text === "") return refused("empty", "The comment is empty. Write something first.");
  if (text.length > LONGEST_COMMENT) {
    const over = text.length - LONGEST_COMMENT;
    return refused(
      "too-long",
      `The comment has ${text.length} characters, ${over} more than the ${LONGEST_COMMENT} that fit. Shorten it or make two of it.`,
    );
  }
  return inTransaction(register.store, async (transaction) => {
    const mandate = await transaction.mandate.findFirst({
      where: { label, resolution: { slug: resolution } },
      select: { id: true, resolutionId: true },
    });
    if (mandate === null)
      return refused("not-found", `The register holds no paragraph ${label} of ${resolution}.`);
    return store(transaction, register, { ...mandate, resolution, label, text });
  });
}

const MINUTE = 60_000;

interface PlacedComment {
  readonly id: number;
  readonly resolutionId: number;
  readonly resolution: string;
  readonly label: string;
  readonly text: string;
}

async function store(
  transaction: Transaction,
  { actor, now }: Register,
  { id: mandateId, resolutionId, resolution, label, text }: PlacedComment,
): Promise<AddCommentOutcome> {
  const people = text.includes("@") ? await readNameable(transaction) : [];
  const mentions = findMentions(text, people);
  const named = [...new Set(mentions.flatMap(({ userId }) => userId ?? []))];
  const unresolved = [...new Set(mentions.flatMap((one) => (one.userId === null ? one.text : [])))];
  const said = { resolutionId, label, text, author: actor.name, authorId: actor.userId ?? null };
  const same = await findSameComment(transaction, said, new Date(now.getTime() - MINUTE));
  if (same !== null) return { ok: true, id: same, unresolved };
  const id = await saveComment(transaction, { ...said, mentions: named, at: now });
  const told = {
    resolution,
    label,
    by: actor.name,
    byUserId: actor.userId,
    at: now,
    detail: { comment: id },
  };
  const except = await noticeMentioned(transaction, { ...told, userIds: named });
  const bodyIds = await bodiesOf(transaction, mandateId);
  await noticeWatchers(transaction, { ...told, kind: "comment", bodyIds, except });
  await recordAudit(transaction, {
    at: now,
    actor: actor.name,
    door: actor.door,
    action: "add-comment",
    subject: `${resolution}/${label}`,
    // Not the text: the audit keeps for ever, and whoever withdraws a comment takes its text back.
    detail: { comment: id, characters: text.length, mentions: named.length },
  });
  return { ok: true, id, unresolved };
}

async function bodiesOf(transaction: Transaction, mandateId: number): Promise<string[]> {
  const rows = await transaction.addressee.findMany({
    where: { provision: { mandateId } },
    select: { bodyId: true },
    distinct: ["bodyId"],
  });
  return rows.map(({ bodyId }) => bodyId);
}

function refused(reason: "empty" | "too-long" | "not-found", message: string): AddCommentOutcome {
  return { ok: false, reason, message };
}

/** Lines end as they do here, and signs that nobody sees, or that turn a line around, are left out. */
function plainText(typed: string): string {
  return typed
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) => (sign === "\n" || sign === "\t" ? sign : ""))
    .trim();
}
