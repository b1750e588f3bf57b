import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { allows } from "../../../../lib/access/permissions";
import { dateEvent } from "../../../../lib/operations/date-event";
import { type EventList, listEvents } from "../../../../lib/operations/list-events";
import { openRegister } from "../../../../lib/operations/open-register";
import type { AddressParameters } from "../../../../lib/queries/register-query";
import { addressOf } from "../../../../lib/ui/address";
import { EventListPage } from "../../../../lib/ui/event-list-page";
import type { EventChange } from "../../../../lib/ui/event-preview";
import { PageFrame } from "../../../../lib/ui/page-frame";
import { say } from "../../../../lib/vocabulary/words";
import { newsOf } from "../../../calendar/news";
import { type PageProps, visit, visitor } from "../../../door";
import { recordEventDays, withdrawEventDays } from "./actions";
import { parseTypedEvent, typedEvent } from "./typed-event";

export const dynamic = "force-dynamic";

type ResolutionAddress = { readonly resolution: string };

export async function generateMetadata({ params }: PageProps<ResolutionAddress>): Promise<Metadata> {
  return { title: `${say("event.title")}, ${decodeURIComponent((await params).resolution)}` };
}

export default async function EventsRoute(props: PageProps<ResolutionAddress>) {
  const slug = decodeURIComponent((await props.params).resolution);
  const { register, query, parameters, ...frame } = await visit(props);
  const list = await listEvents(register, slug, query.asOf);
  if (list === null) notFound();
  return (
    <PageFrame
      current="resolutions"
      asOf={query.asOf}
      path={addressOf.events(slug, null)}
      parameters={{}}
      {...frame}
    >
      <EventListPage
        list={list}
        asOf={query.asOf}
        allowed={allows(await visitor(), "date-event")}
        change={await changeOf(list, parameters)}
        news={newsOf(parameters)}
        actions={{ record: recordEventDays, withdraw: withdrawEventDays }}
      />
    </PageFrame>
  );
}

/** What is typed in the address of one of the events, and what it would do; null: nothing is typed. */
async function changeOf(
  { resolution, events }: EventList,
  parameters: AddressParameters,
): Promise<EventChange | null> {
  const typed = typedEvent((field) => parameters[field]);
  if (typed.key === undefined) return null;
  const name = events.find(({ key }) => key === typed.key)?.name ?? typed.key;
  const parsed = parseTypedEvent(resolution.slug, typed);
  if (!parsed.ok) return { name, problems: parsed.problems, proposed: null };
  const { event } = parsed;
  const outcome = await dateEvent(openRegister(await visitor()), event, { preview: true });
  return { name, problems: [], proposed: { event, outcome } };
}
