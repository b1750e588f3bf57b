import { z } from "zod";
import type { NameablePerson } from "../../queries/comment-text";
import { namesColumn } from "../rows";
import type { Reader } from "../store";

export interface StoredComment {
  readonly id: number;
  /** Empty: it was withdrawn. */
  readonly text: string;
  readonly authorId: string | null;
  readonly author: string;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
  /** Those who were told of it, as its text names them. */
  readonly mentioned: readonly NameablePerson[];
}

export interface CommentsOf {
  readonly resolutionId: number;
  readonly label: string;
  /** The instant before which everything lies that is shown; null: no end. */
  readonly until: Date | null;
  /** Only comments below this number, the earlier ones; null: the latest. */
  readonly below: number | null;
}

/** The last comments on a mandate, the newest first. */
export async function readComments(
  reader: Reader,
  { resolutionId, label, until, below }: CommentsOf,
  limit: number,
): Promise<StoredComment[]> {
  const rows = await reader.comment.findMany({
    where: {
      resolutionId,
      label,
      ...(until === null ? {} : { at: { lt: until } }),
      ...(below === null ? {} : { id: { lt: below } }),
    },
    orderBy: { id: "desc" },
    take: limit,
  });
  const ids = new Map(rows.map(({ id, mentions }) => [id, namesColumn.parse(mentions)]));
  const people = await readPeople(reader, [...ids.values()].flat());
  return rows.map(({ id, text, authorId, author, at, withdrawnAt }) => ({
    ...{ id, text, authorId, author, at, withdrawnAt },
    mentioned: (ids.get(id) ?? []).flatMap((userId) => people.get(userId) ?? []),
  }));
}

/** Everybody who can be named: those who may sign in. */
export async function readNameable(reader: Reader): Promise<NameablePerson[]> {
  return reader.user.findMany({ where: { active: true }, select: { id: true, name: true, email: true } });
}

async function readPeople(reader: Reader, ids: readonly string[]): Promise<Map<string, NameablePerson>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, email: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

const withdrawalSchema = z.object({ comment: z.number().int() });

/** Who withdrew comments on a mandate, by the numbers of the comments: the audit knows it. */
export async function readWithdrawers(reader: Reader, subject: string): Promise<Map<number, string>> {
  const rows = await reader.auditEntry.findMany({
    where: { subject, action: "withdraw-comment" },
    select: { actor: true, detail: true },
  });
  return new Map(
    rows.map(({ actor, detail }) => [withdrawalSchema.parse(JSON.parse(detail)).comment, actor]),
  );
}

/** A comment with its place; null: there is none of this number. */
export async function findComment(reader: Reader, id: number) {
  return reader.comment.findUnique({
    where: { id },
    select: {
      label: true,
      authorId: true,
      author: true,
      at: true,
      withdrawnAt: true,
      resolution: { select: { slug: true } },
    },
  });
}

/** The number of a comment that says the very same and was said by the same person after an instant; null: there is none. */
export async function findSameComment(
  reader: Reader,
  said: Pick<StoredComment, "text" | "author" | "authorId"> & Pick<CommentsOf, "resolutionId" | "label">,
  after: Date,
): Promise<number | null> {
  const { resolutionId, label, text, author, authorId } = said;
  const row = await reader.comment.findFirst({
    where: { resolutionId, label, text, author, authorId, withdrawnAt: null, at: { gte: after } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** The texts of comments by their numbers; those that were withdrawn are missing. */
export async function readCommentTexts(reader: Reader, ids: readonly number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map();
  const rows = await reader.comment.findMany({
    where: { id: { in: [...ids] }, withdrawnAt: null },
    select: { id: true, text: true },
  });
  return new Map(rows.map(({ id, text }) => [id, text]));
}
