import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../lib/access/permissions";
import { listSessions } from "../../../lib/operations/list-sessions";
import { findOrganBySlug } from "../../../lib/queries/organ-slug";
import { addressOf } from "../../../lib/ui/address";
import { CalendarOrganPage } from "../../../lib/ui/calendar-organ-page";
import { PageFrame } from "../../../lib/ui/page-frame";
import { say } from "../../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../../door";

export const dynamic = "force-dynamic";

type OrganAddress = { readonly organ: string };

export async function generateMetadata({ params }: PageProps<OrganAddress>): Promise<Metadata> {
  return { title: findOrganBySlug((await params).organ) ?? say("calendar.title") };
}

export default async function OrganRoute(props: PageProps<OrganAddress>) {
  const organ = findOrganBySlug((await props.params).organ);
  const { register, query, ...frame } = await visit(props);
  const list = organ === null ? null : await listSessions(register, organ, query.asOf);
  if (list === null) notFound();
  return (
    <PageFrame
      current="deadlines"
      asOf={query.asOf}
      path={addressOf.organCalendar(list.organ, null)}
      {...frame}
    >
      <CalendarOrganPage
        list={list}
        asOf={query.asOf}
        allowed={allows(await visitor(), "correct-calendar")}
      />
    </PageFrame>
  );
}
