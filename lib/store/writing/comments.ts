import type { Transaction } from "../store";

export interface NewComment {
  readonly resolutionId: number;
  readonly label: string;
  readonly text: string;
  /** Ids of the users whom it names. */
  readonly mentions: readonly string[];
  readonly authorId: string | null;
  readonly author: string;
  readonly at: Date;
}

/** Keeps a comment; returns its number. */
export async function saveComment(transaction: Transaction, comment: NewComment): Promise<number> {
  const { id } = await transaction.comment.create({
    data: { ...comment, mentions: JSON.stringify(comment.mentions) },
    select: { id: true },
  });
  return id;
}

/** Takes the text of a comment out of the register; that there was one stays. False: somebody else had withdrawn it. */
export async function clearComment(
  transaction: Transaction,
  id: number,
  withdrawnAt: Date,
): Promise<boolean> {
  const { count } = await transaction.comment.updateMany({
    where: { id, withdrawnAt: null },
    data: { text: "", mentions: "[]", withdrawnAt },
  });
  return count === 1;
}
