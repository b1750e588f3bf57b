import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../../lib/access/permissions";
import { findSession, parseSessionKey, type SessionReference } from "../../../../../lib/calendar/session";
import {
  listDueOfSession,
  listSessions,
  type SessionList,
  type SessionView,
} from "../../../../../lib/operations/list-sessions";
import { formatSession } from "../../../../../lib/queries/format-session";
import { findOrganBySlug } from "../../../../../lib/queries/organ-slug";
import { addressOf } from "../../../../../lib/ui/address";
import { CalendarSessionPage } from "../../../../../lib/ui/calendar-session-page";
import { PageFrame } from "../../../../../lib/ui/page-frame";
import { say } from "../../../../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../../../../door";
import { withdrawDays } from "../../../actions";
import { newsOf } from "../../../news";

export const dynamic = "force-dynamic";

type SessionAddress = { readonly organ: string; readonly series: string; readonly number: string };

export async function generateMetadata({ params }: PageProps<SessionAddress>): Promise<Metadata> {
  const session = sessionOf(await params);
  return { title: session === null ? say("calendar.title") : formatSession(session) };
}

export default async function SessionRoute(props: PageProps<SessionAddress>) {
  const reference = sessionOf(await props.params);
  const { register, query, parameters, ...frame } = await visit(props);
  const list = reference && (await listSessions(register, reference.organ, query.asOf));
  const session = reference && list && sessionIn(list, reference);
  if (!reference || !list || !session) notFound();
  return (
    <PageFrame
      current="deadlines"
      asOf={query.asOf}
      path={addressOf.session(reference, null)}
      parameters={{}}
      {...frame}
    >
      <CalendarSessionPage
        list={list}
        session={session}
        due={await listDueOfSession(register, reference, query.asOf)}
        news={newsOf(parameters)}
        asOf={query.asOf}
        allowed={allows(await visitor(), "correct-calendar")}
        withdraw={withdrawDays}
      />
    </PageFrame>
  );
}

function sessionOf({ organ, series, number }: SessionAddress): Required<SessionReference> | null {
  return parseSessionKey(`${findOrganBySlug(organ)} ${series} ${number}`);
}

/** A session that is neither held nor planned, nor has anything to do here, stands in no list: of it there are the days of its rule, if there are any. */
function sessionIn({ sessions }: SessionList, reference: Required<SessionReference>): SessionView | null {
  const { series, number } = reference;
  const listed = sessions.find((session) => session.series === series && session.number === number);
  if (listed !== undefined) return listed;
  const days = findSession(reference);
  return days && { series, number, days, published: null, recorded: null, due: 0 };
}
