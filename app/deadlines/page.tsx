import type { Metadata } from "next";
import { allows } from "../../lib/access/permissions";
import { listDeadlines } from "../../lib/operations/list-deadlines";
import { parseDeadlineQuery } from "../../lib/queries/deadline-query";
import { DeadlineListPage } from "../../lib/ui/deadline-list-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("deadlines.title") };

export default async function DeadlinesPage(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const page = parseDeadlineQuery(frame.parameters, query);
  const list = await listDeadlines(register, page);
  return (
    <PageFrame current="deadlines" asOf={query.asOf} path="/deadlines" {...frame}>
      <DeadlineListPage
        page={page}
        list={list}
        today={query.asOf ?? register.today}
        mayRecord={allows(register.actor, "record-status")}
      />
    </PageFrame>
  );
}
