import { Button } from "@mantine/core";
import Link from "next/link";
import type { Day } from "../calendar/day";
import type { NoticeList, NoticeView } from "../operations/list-notices";
import type { WatchList } from "../operations/list-watches";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { Instant } from "./comment-instant";
import { noticeAddress, noticeSentence } from "./notice-sentence";
import { NoticeWatches } from "./notice-watches";
import { Notice } from "./people/notice";

/** What the forms of the page do; the door gives it. */
export interface NoticeActions {
  readonly see: (form: FormData) => Promise<void>;
  readonly toggle: (form: FormData) => Promise<void>;
}

/** What somebody was told, what is new first; below it what they watch and what is due of it. */
export function NoticePage({
  list,
  watches,
  asOf,
  isFirst,
  seen,
  actions,
}: {
  readonly list: NoticeList;
  readonly watches: WatchList;
  readonly asOf: Day | null;
  /** False: these are earlier notices, come to by a link. */
  readonly isFirst: boolean;
  /** How many were just marked as seen; null: none were. */
  readonly seen: number | null;
  readonly actions: NoticeActions;
}) {
  const { notices, seeUpTo, next } = list;
  return (
    <div className="stack">
      <header>
        <h1>{say("notices.title")}</h1>
        <p className="lead">{say("notices.lead")}</p>
        {seen !== null && <Notice kind="done" title={say("notices.seenNow", { number: seen })} />}
      </header>
      <section className="card" aria-label={say("notices.title")}>
        {seeUpTo !== null && (
          <form action={actions.see}>
            <input type="hidden" name="upTo" value={seeUpTo} />
            <Button type="submit" variant="default" size="xs">
              {say("notices.seen")}
            </Button>
          </form>
        )}
        {notices.length === 0 && <p className="quiet">{say("notices.none")}</p>}
        <ol className="notices">
          {notices.map((notice) => (
            <NoticeItem key={notice.id} notice={notice} />
          ))}
        </ol>
        <nav className="pager" aria-label={say("common.paging")}>
          <span>
            {!isFirst && <Link href={addressOf.notices(asOf, null)}>← {say("notices.first")}</Link>}
          </span>
          <span>
            {next !== null && <Link href={addressOf.notices(asOf, next)}>{say("notices.next")} →</Link>}
          </span>
        </nav>
      </section>
      <NoticeWatches list={watches} asOf={asOf} toggle={actions.toggle} />
    </div>
  );
}

function NoticeItem({ notice }: { readonly notice: NoticeView }) {
  const { at, seen, excerpt, detail } = notice;
  const address = noticeAddress(notice);
  const sentence = noticeSentence(notice);
  return (
    <li className={seen ? "notice" : "notice notice-new"}>
      {!seen && <strong>{say("notices.new")}: </strong>}
      {address === null ? sentence : <Link href={address}>{sentence}</Link>} <Instant at={at} />
      {excerpt !== null && (
        <p className="comment-text quiet" dir="auto">
          {excerpt}
        </p>
      )}
      {excerpt === null && detail.comment !== undefined && (
        <p className="quiet small">{say("notices.withdrawn")}</p>
      )}
    </li>
  );
}
