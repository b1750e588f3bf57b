import Link from "next/link";
import type { ReactNode } from "react";
import { type Day, formatDay } from "../calendar/day";
import { headlineOccurrence } from "../queries/headline";
import type { MandateView, ParagraphView, ResolutionReference, ResolutionView } from "../queries/views";
import type { Vote } from "../resolution/resolution";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { FindingList } from "./finding-list";
import { MarkedText } from "./marked-text";
import { NoteList, noteId } from "./note-list";
import { dayOfResolution, nameOfResolution } from "./resolution-name";
import { SaidStatus } from "./said-status";
import { StandingLabel } from "./standing";

/** A resolution as it reads, with the standing of what each paragraph asks in the margin. */
export function ResolutionPageView({
  resolution,
  asOf,
  watch,
}: {
  readonly resolution: ResolutionView;
  readonly asOf: Day | null;
  /** The button by which one watches it. */
  readonly watch?: ReactNode;
}) {
  const preamble = resolution.paragraphs.filter(({ kind }) => kind === "preambular");
  const operative = resolution.paragraphs.filter(({ kind }) => kind === "operative");
  return (
    <article className="stack">
      <header>
        <h1>{resolution.title}</h1>
        <p className="lead">
          {[resolution.symbol, dayOfResolution(resolution)].filter((part) => part !== null).join(", ")}.{" "}
          <Link href={addressOf.mandatesWith({ resolution: resolution.slug }, asOf)}>
            {say("resolutions.mandatesOf")}
          </Link>{" "}
          · <Link href={addressOf.events(resolution.slug, asOf)}>{say("event.link")}</Link>
        </p>
        <OtherForms resolution={resolution} asOf={asOf} />
        {watch}
        <nav aria-label={say("resolutions.outline")} className="small">
          <a href="#preamble">{say("resolutions.preamble")}</a> ({preamble.length}) ·{" "}
          <a href="#operative">{say("resolutions.operative")}</a> ({operative.length})
        </nav>
        <Facts resolution={resolution} />
      </header>
      <section className="card">
        <h2 id="preamble">{say("resolutions.preamble")}</h2>
        {resolution.organ !== null && <p className="words">The {resolution.organ},</p>}
        {preamble.map((paragraph) => (
          <PreambularParagraph key={paragraph.position} paragraph={paragraph} />
        ))}
        <h2 id="operative">{say("resolutions.operative")}</h2>
        <OperativeParagraphs paragraphs={operative} asOf={asOf} />
        <NoteList notes={resolution.paragraphs.flatMap(({ notes }) => notes)} />
      </section>
      <FindingList findings={resolution.findings} title={say("resolutions.findings")} text={null} />
    </article>
  );
}

/** A draft leads to its adopted text, and back. */
function OtherForms({
  resolution: { adoptedAs, drafts },
  asOf,
}: {
  readonly resolution: ResolutionView;
  readonly asOf: Day | null;
}) {
  const link = (other: ResolutionReference) => (
    <Link href={addressOf.resolution(other.slug, asOf)}>{nameOfResolution(other)}</Link>
  );
  return (
    <>
      {adoptedAs !== null && (
        <p>
          {say("resolutions.adoptedAs")} {link(adoptedAs)} ({dayOfResolution(adoptedAs)})
        </p>
      )}
      {drafts.map((draft) => (
        <p key={draft.slug}>
          {say("resolutions.itsDraft")} {link(draft)} ({dayOfResolution(draft)})
        </p>
      ))}
    </>
  );
}

/** Numbers for the sentence; it names them only where they were counted. */
function countsOf({ inFavour, against, abstaining }: Vote) {
  return { inFavour: inFavour ?? 0, against: against ?? 0, abstaining: abstaining ?? 0 };
}

function Facts({ resolution }: { readonly resolution: ResolutionView }) {
  const { organ, session, committee, agendaItem, sponsors, meeting, vote, status, date } = resolution;
  const facts: readonly (readonly [string, string | null])[] = [
    [
      say("resolutions.organ"),
      organ === null
        ? null
        : [organ, session === null ? null : sessionName(session)].filter(Boolean).join(", "),
    ],
    [
      say("resolutions.committee"),
      [committee, agendaItem === null ? null : say("resolutions.agendaItem", { item: agendaItem })]
        .filter(Boolean)
        .join(", ") || null,
    ],
    [say("resolutions.meeting"), meeting],
    [
      say("resolutions.vote"),
      vote === null ? null : say("resolutions.voteSays", { manner: vote.manner, ...countsOf(vote) }),
    ],
    [say("resolutions.status"), say(`documentStatus.${status}`)],
    [say("resolutions.date"), date === null ? null : formatDay(date)],
    [say("resolutions.sponsors"), sponsors.length === 0 ? null : sponsors.join(", ")],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === null ? null : (
          <div key={name} style={{ display: "contents" }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

/** No organ has held a thousand sessions: a larger number is the year by which the session is named. */
function sessionName(number: number): string {
  return say(number >= 1000 ? "resolutions.sessionOfYear" : "resolutions.session", { number });
}

function PreambularParagraph({ paragraph }: { readonly paragraph: ParagraphView }) {
  return (
    <div className="preambular document-paragraph">
      <MarkedText text={paragraph.text} provisions={[]} notes={paragraph.notes} noteId={noteId} />
    </div>
  );
}

/** The paragraphs with the headings of their parts where a part begins. */
function OperativeParagraphs({
  paragraphs,
  asOf,
}: {
  readonly paragraphs: readonly ParagraphView[];
  readonly asOf: Day | null;
}) {
  return paragraphs.map((paragraph, index) => {
    const begins = paragraph.part !== null && paragraph.part !== (paragraphs[index - 1]?.part ?? null);
    return (
      <div key={paragraph.position}>
        {begins && <h3>{paragraph.part}</h3>}
        <OperativeParagraph paragraph={paragraph} asOf={asOf} />
      </div>
    );
  });
}

function OperativeParagraph({
  paragraph,
  asOf,
}: {
  readonly paragraph: ParagraphView;
  readonly asOf: Day | null;
}) {
  const { mandate, number, text, notes } = paragraph;
  return (
    <div className="document-paragraph" id={`paragraph-${mandate?.label ?? number ?? ""}`}>
      <div className="numbered">
        <span className="paragraph-number">{number}.</span>
        <MarkedText text={text} provisions={mandate?.provisions ?? []} notes={notes} noteId={noteId} />
      </div>
      {mandate !== null && <Margin mandate={mandate} asOf={asOf} />}
    </div>
  );
}

function Margin({ mandate, asOf }: { readonly mandate: MandateView; readonly asOf: Day | null }) {
  const asking = mandate.provisions.filter(({ asks }) => asks);
  return (
    <aside className="document-margin" aria-label={say("common.paragraph", { label: mandate.label })}>
      <Link href={addressOf.mandate(mandate.resolution.slug, mandate.label, asOf)}>
        {say("common.op", { label: mandate.label })}
      </Link>
      {asking.length === 0 && <div className="quiet">{say("mandates.declares")}</div>}
      {asking.map((provision) => {
        const headline = headlineOccurrence(provision.occurrences);
        return (
          <div key={provision.id}>
            <span className="quiet">{provision.verb}:</span>{" "}
            <StandingLabel standing={headline?.standing ?? null} timeliness={headline?.timeliness ?? null} />
            {headline !== null && <SaidStatus occurrence={headline} />}
          </div>
        );
      })}
    </aside>
  );
}
