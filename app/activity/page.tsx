import type { Metadata } from "next";
import { listActivity } from "../../lib/operations/list-activity";
import { parseActivityQuery } from "../../lib/queries/activity-query";
import { ActivityPage } from "../../lib/ui/activity-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("activity.title") };

export default async function ActivityRoute(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const asked = parseActivityQuery(frame.parameters);
  // What the page cannot read of the day seen from is said, too.
  const ignored = [...asked.ignored, ...query.ignored.filter(({ name }) => name === "asOf")];
  return (
    <PageFrame current={null} asOf={query.asOf} path="/activity" {...frame}>
      <ActivityPage
        list={await listActivity(register, asked, query.asOf)}
        query={{ ...asked, ignored }}
        asOf={query.asOf}
      />
    </PageFrame>
  );
}
