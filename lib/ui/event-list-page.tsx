import { Alert } from "@mantine/core";
import Link from "next/link";
import { type Day, formatDay } from "../calendar/day";
import type { EventList, EventView } from "../operations/list-events";
import { formatWindow } from "../queries/format-window";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DaysSource } from "./calendar-days";
import { Empty } from "./empty";
import { EventForm, WithdrawEventDate } from "./event-form";
import { type EventChange, EventPreview } from "./event-preview";
import { Reasons } from "./reasons";
import { nameOfResolution } from "./resolution-name";

/** What the forms of the page do; the door gives it. */
export interface EventActions {
  readonly record: (form: FormData) => Promise<void>;
  readonly withdraw: (form: FormData) => Promise<void>;
}

export interface EventListPageProps {
  readonly list: EventList;
  readonly asOf: Day | null;
  readonly allowed: boolean;
  /** What is typed of one of the events; null: nothing. */
  readonly change: EventChange | null;
  /** What was done right before; null: nothing. */
  readonly news: { readonly is: "recorded" | "withdrawn"; readonly moved: number } | null;
  readonly actions: EventActions;
}

/** The events that a resolution sets or waits for, with their days and what hangs on them. */
export function EventListPage({ list, asOf, allowed, change, news, actions }: EventListPageProps) {
  const { resolution, events } = list;
  return (
    <div className="stack">
      <header>
        <h1>{say("event.title")}</h1>
        <p>
          {say("event.of")}{" "}
          <Link href={addressOf.resolution(resolution.slug, asOf)}>{nameOfResolution(resolution)}</Link>
        </p>
        <p className="lead">{say("event.lead")}</p>
        {news !== null && <Alert role="status">{say(`event.${news.is}`, { number: news.moved })}</Alert>}
      </header>
      {change !== null && (
        <EventPreview change={change} slug={resolution.slug} asOf={asOf} record={actions.record} />
      )}
      {events.length === 0 && <Empty title={say("event.none")} hint="" />}
      {events.map((event) => (
        <EventCard
          key={event.key}
          event={event}
          slug={resolution.slug}
          asOf={asOf}
          allowed={allowed}
          withdraw={actions.withdraw}
        />
      ))}
      {!allowed && events.length > 0 && <p className="quiet">{say("event.notAllowed")}</p>}
    </div>
  );
}

function EventCard({
  event,
  slug,
  asOf,
  allowed,
  withdraw,
}: {
  readonly event: EventView;
  readonly slug: string;
  readonly asOf: Day | null;
  readonly allowed: boolean;
  readonly withdraw: EventActions["withdraw"];
}) {
  const { name, setBy, hanging, said, given, recurring } = event;
  return (
    <section className="card" aria-label={name}>
      <h2>{name}</h2>
      <dl className="facts">
        <dt>{say("event.setBy")}</dt>
        <dd>
          {setBy === null ? say("event.notSet") : <Paragraphs slug={slug} labels={[setBy]} asOf={asOf} />}
        </dd>
        <dt>{say("event.hanging")}</dt>
        <dd>
          {hanging.length === 0 ? (
            say("event.nothingHangs")
          ) : (
            <Paragraphs slug={slug} labels={hanging} asOf={asOf} />
          )}
        </dd>
        <dt>{say("event.said")}</dt>
        <dd>
          {said !== null && formatWindow(said.from, said.by)}
          {said === null && !recurring && say("event.saidNothing")}
          {said !== null && <Reasons reasons={said.reasons} />}
          {recurring && <div className="quiet small">{say("event.recurring")}</div>}
        </dd>
        {given !== null && <Given given={given} />}
      </dl>
      {allowed && !recurring && <EventForm event={event} slug={slug} asOf={asOf} />}
      {allowed && given !== null && (
        <WithdrawEventDate event={event} slug={slug} asOf={asOf} withdraw={withdraw} />
      )}
    </section>
  );
}

function Given({ given }: { readonly given: NonNullable<EventView["given"]> }) {
  return (
    <>
      <dt>{say("event.given")}</dt>
      <dd>
        <strong>{formatWindow(given.from, given.by)}</strong>
        <div className="quiet small">
          <DaysSource source={given.source} />.{" "}
          {say("calendar.recordedBy", { who: given.recordedBy, day: formatDay(given.recordedOn) })}.
        </div>
      </dd>
    </>
  );
}

function Paragraphs({
  slug,
  labels,
  asOf,
}: {
  readonly slug: string;
  readonly labels: readonly string[];
  readonly asOf: Day | null;
}) {
  return labels.map((label, index) => (
    <span key={label}>
      {index > 0 && ", "}
      <Link href={addressOf.mandate(slug, label, asOf)}>{say("common.op", { label })}</Link>
    </span>
  ));
}
