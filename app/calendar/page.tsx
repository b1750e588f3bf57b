import type { Metadata } from "next";
import { listOrgans } from "../../lib/operations/list-sessions";
import { CalendarPage } from "../../lib/ui/calendar-page";
import { PageFrame } from "../../lib/ui/page-frame";
import { say } from "../../lib/vocabulary/words";
import { type PageProps, visit } from "../door";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("calendar.title") };

export default async function CalendarRoute(props: PageProps) {
  const { register, query, ...frame } = await visit(props);
  const organs = await listOrgans(register, query.asOf);
  return (
    <PageFrame current="deadlines" asOf={query.asOf} path="/calendar" {...frame}>
      <CalendarPage organs={organs} asOf={query.asOf} today={query.asOf ?? register.today} />
    </PageFrame>
  );
}
