import Link from "next/link";
import type { Day } from "../calendar/day";
import { LONGEST_COMMENT } from "../operations/add-comment";
import type { CommentList } from "../operations/list-comments";
import { listWords, say } from "../vocabulary/words";
import { addressOf } from "./address";
import { type CommentAction, CommentForm } from "./comment-form";
import { CommentItem } from "./comment-item";
import { Notice } from "./people/notice";

/** What the forms of the section do; the door gives it. */
export interface CommentActions {
  readonly post: CommentAction;
  readonly withdraw: (form: FormData) => Promise<void>;
}

/** What just happened to a comment, and names in it by which nobody was told; null: nothing happened. */
export type CommentNews =
  | { readonly did: "posted"; readonly unresolved: readonly string[] }
  | { readonly did: "withdrawn" }
  | { readonly did: "refused"; readonly reason: "not-allowed" | "not-found" | "withdrawn-already" };

/** What people say about a mandate, in order, and a form to say something. */
export function CommentSection({
  list,
  asOf,
  news,
  isLatest,
  actions,
}: {
  readonly list: CommentList;
  readonly asOf: Day | null;
  readonly news: CommentNews | null;
  /** False: these are earlier comments, come to by a link. */
  readonly isLatest: boolean;
  readonly actions: CommentActions;
}) {
  const { resolution, label, comments, earlier } = list;
  return (
    <section className="card stack comment-section" aria-labelledby="comments">
      <h2 id="comments">{say("comments.title")}</h2>
      <p className="quiet small">{say("comments.lead")}</p>
      {news !== null && <News news={news} />}
      {earlier !== null && (
        <p>
          <Link href={addressOf.comments(resolution, label, asOf, earlier)}>← {say("comments.earlier")}</Link>
        </p>
      )}
      {comments.length === 0 && <p className="quiet">{say("comments.none")}</p>}
      <ol className="comments">
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} place={list} withdraw={actions.withdraw} />
        ))}
      </ol>
      {!isLatest && (
        <p>
          <Link href={addressOf.comments(resolution, label, asOf, null)}>{say("comments.latest")} →</Link>
        </p>
      )}
      {list.mayComment && isLatest && (
        <CommentForm
          resolution={resolution}
          label={label}
          most={LONGEST_COMMENT}
          words={{
            notDone: say("comments.notDone"),
            add: say("comments.add"),
            hint: say("comments.hint", { most: LONGEST_COMMENT }),
            submit: say("comments.submit"),
          }}
          post={actions.post}
        />
      )}
      {!list.mayComment && (
        <p className="quiet small">{say(asOf === null ? "comments.notAllowed" : "comments.notShown")}</p>
      )}
    </section>
  );
}

function News({ news }: { readonly news: CommentNews }) {
  if (news.did === "refused")
    return (
      <Notice kind="problem" title={say("comments.notDone")}>
        <p>{say(`comments.refused.${news.reason}`)}</p>
      </Notice>
    );
  if (news.did === "withdrawn") return <Notice kind="done" title={say("comments.withdrawnNow")} />;
  const { unresolved } = news;
  return (
    <Notice kind="done" title={say("comments.posted")}>
      {unresolved.length > 0 && (
        <p>
          {say("comments.unresolved", {
            number: unresolved.length,
            names: listWords(
              unresolved.map((name) => `“${name}”`),
              "and",
            ),
          })}
        </p>
      )}
    </Notice>
  );
}
