import Link from "next/link";
import type { ReactNode } from "react";
import type { Day } from "../calendar/day";
import type { MandatePage } from "../operations/show-mandate";
import { provisionIdentities } from "../tracking/occurrence-identity";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { FindingList } from "./finding-list";
import { MarkedText, MarkLegend } from "./marked-text";
import { NoteList, noteId } from "./note-list";
import { ProvisionSection } from "./provision-section";
import { recordingLinks } from "./recording-links";
import { dayOfResolution, nameOfResolution } from "./resolution-name";
import { ReviewLink } from "./review/review-note";

/** A mandate: the paragraph as it reads, what was found in it, and what became of it. */
export function MandatePageView({
  page,
  asOf,
  today,
  watch,
  mayRecord = false,
  followed,
}: {
  readonly page: MandatePage;
  readonly asOf: Day | null;
  readonly today: Day;
  /** The button by which one watches it. */
  readonly watch?: ReactNode;
  /** Whoever looks at it may say what became of it. */
  readonly mayRecord?: boolean;
  /** How each provision is followed State by State and by figures, by its identity. */
  readonly followed?: ReadonlyMap<string, ReactNode>;
}) {
  const { mandate, findings } = page;
  const { resolution, provisions, notes, text, label } = mandate;
  const identities = provisionIdentities(label, provisions);
  // What is said today is not said on a page that shows an earlier day.
  const recording = mayRecord && asOf === null ? recordingLinks(resolution.slug, label) : null;
  return (
    <article className="stack">
      <header>
        <h1>{say("common.paragraph", { label })}</h1>
        <p className="lead">
          <Link href={`${addressOf.resolution(resolution.slug, asOf)}#paragraph-${label}`}>
            {nameOfResolution(resolution)}
          </Link>
          , {resolution.symbol !== null && <>{resolution.title}, </>}
          {dayOfResolution(resolution)}
        </p>
        {watch}
      </header>
      <section className="card" aria-label={say("mandate.text")}>
        <MarkedText text={text} provisions={provisions} notes={notes} noteId={noteId} />
        <MarkLegend provisions={provisions} />
        <NoteList notes={notes} />
      </section>
      {provisions.map((provision, index) => (
        <ProvisionSection
          key={provision.id}
          provision={provision}
          number={index + 1}
          text={text}
          surroundings={{ resolution: resolution.slug, part: mandate.part, pointsAt: page.pointsAt }}
          asOf={asOf}
          today={today}
          acceptances={page.acceptances.get(identities[index] ?? "") ?? []}
          acceptanceAt={recording?.acceptanceOf(identities[index] ?? "", provision) ?? null}
          recording={recording}
          followed={followed?.get(identities[index] ?? "")}
          review={page.review}
        />
      ))}
      <FindingList findings={findings} title={say("mandate.findings")} text={text} />
      <ReviewLink slug={resolution.slug} label={label} asOf={asOf} />
      <Neighbours page={page} asOf={asOf} />
    </article>
  );
}

function Neighbours({ page, asOf }: { readonly page: MandatePage; readonly asOf: Day | null }) {
  const { previous, next, mandate } = page;
  const addressOfLabel = (label: string) => addressOf.mandate(mandate.resolution.slug, label, asOf);
  return (
    <nav className="neighbours" aria-label={say("mandate.neighbours")}>
      <span>
        {previous !== null && (
          <Link href={addressOfLabel(previous)}>← {say("common.paragraph", { label: previous })}</Link>
        )}
      </span>
      <span>
        {next !== null && (
          <Link href={addressOfLabel(next)}>{say("common.paragraph", { label: next })} →</Link>
        )}
      </span>
    </nav>
  );
}
