import { Button } from "@mantine/core";
import type { CommentList, CommentView } from "../operations/list-comments";
import { say } from "../vocabulary/words";
import { dayOfInstant, Instant } from "./comment-instant";
import { CommentText } from "./comment-text";

/** Id of a comment on its page, to which notices lead. */
export function commentId(comment: number): string {
  return `comment-${comment}`;
}

/** What somebody said, or that it was withdrawn; with a way to withdraw it for those who may. */
export function CommentItem({
  comment,
  place,
  withdraw,
}: {
  readonly comment: CommentView;
  readonly place: Pick<CommentList, "resolution" | "label">;
  readonly withdraw: (form: FormData) => Promise<void>;
}) {
  const { id, author, at, parts } = comment;
  return (
    <li id={commentId(id)} className="comment">
      <div className="comment-head">
        <strong>{author}</strong> <Instant at={at} />
      </div>
      {parts === null ? <p className="quiet">{whyGone(comment)}</p> : <CommentText parts={parts} />}
      {comment.mayWithdraw && (
        <details className="small">
          <summary>{say("comments.withdraw")}</summary>
          <form action={withdraw}>
            <input type="hidden" name="comment" value={id} />
            <input type="hidden" name="resolution" value={place.resolution} />
            <input type="hidden" name="label" value={place.label} />
            <p>{say("comments.withdrawWhat")}</p>
            <Button type="submit" variant="default" size="xs">
              {say("comments.withdrawReally")}
            </Button>
          </form>
        </details>
      )}
    </li>
  );
}

function whyGone({ withdrawn }: CommentView): string {
  if (withdrawn === null) return say("comments.withdrawnLater");
  return say("comments.withdrawn", { who: withdrawn.by, day: dayOfInstant(withdrawn.at) });
}
