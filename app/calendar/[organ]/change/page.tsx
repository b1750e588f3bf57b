import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listSessions } from "../../../../lib/operations/list-sessions";
import { openRegister } from "../../../../lib/operations/open-register";
import { recordSession } from "../../../../lib/operations/record-session";
import { findOrganBySlug } from "../../../../lib/queries/organ-slug";
import { addressOf } from "../../../../lib/ui/address";
import { CalendarChangePage } from "../../../../lib/ui/calendar-change-page";
import { PageFrame } from "../../../../lib/ui/page-frame";
import { say } from "../../../../lib/vocabulary/words";
import { type PageProps, visit, visitor } from "../../../door";
import { recordDays } from "../../actions";
import { parseTypedSession, typedSession } from "../../typed-session";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: say("calendar.correct") };

export default async function ChangeRoute(props: PageProps<{ readonly organ: string }>) {
  const organ = findOrganBySlug((await props.params).organ);
  const { register, query, ...frame } = await visit(props);
  const list = organ === null ? null : await listSessions(register, organ, query.asOf);
  if (list === null) notFound();
  const typed = typedSession((field) => frame.parameters[field]);
  const parsed = parseTypedSession(list.organ, typed);
  const session = parsed.ok ? parsed.session : null;
  const known = list.sessions.find(
    ({ series, number }) => series === session?.series && number === session.number,
  );
  const outcome = session && (await recordSession(openRegister(await visitor()), session, { preview: true }));
  return (
    <PageFrame
      current="deadlines"
      asOf={query.asOf}
      path={addressOf.sessionChange(list.organ, {})}
      {...frame}
    >
      <CalendarChangePage
        change={{
          organ: list.organ,
          contiguous: list.contiguous,
          typed,
          session,
          known: known ?? null,
          problems: parsed.ok || Object.keys(typed).length === 0 ? [] : parsed.problems,
          outcome,
        }}
        asOf={query.asOf}
        record={recordDays}
      />
    </PageFrame>
  );
}
