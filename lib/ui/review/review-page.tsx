import Link from "next/link";
import type { Day } from "../../calendar/day";
import type { ReviewPage } from "../../operations/show-review";
import { slice } from "../../resolution/span";
import { say } from "../../vocabulary/words";
import { addressOf } from "../address";
import { MarkedText, marksOf } from "../marked-text";
import { NoteList, noteId } from "../note-list";
import { nameOfResolution } from "../resolution-name";
import { NoteForm } from "./note-form";
import { PickWords } from "./pick-words";
import { NamedBodies, ProvisionCorrection } from "./provision-correction";
import styles from "./review.module.css";
import { addressOfQueue, addressOfReview } from "./review-address";
import { ReviewDifference } from "./review-difference";
import type { ReviewAction } from "./review-form";
import { ReviewHistory } from "./review-history";
import { ReviewKeys } from "./review-keys";
import { nameOfRule } from "./rule-name";

/** What the forms of the page do; the door gives it. */
export interface ReviewActions {
  readonly confirm: ReviewAction;
  readonly correct: ReviewAction;
  readonly withdraw: ReviewAction;
  readonly take: ReviewAction;
}

/** One paragraph to be looked at: why it is here, what was read in it, and how to say what is right. */
export function ReviewPageView({
  page,
  asOf,
  actions,
}: {
  readonly page: ReviewPage;
  readonly asOf: Day | null;
  /** Null: one may only look. */
  readonly actions: ReviewActions | null;
}) {
  const { resolution, label, version, standing } = page;
  const place = { resolution: resolution.slug, label, version };
  const isOpen = page.findings.some(({ open }) => open);
  return (
    <article className="stack">
      <header>
        <h1>{label === "" ? say("review.wholeTitle") : say("common.paragraph", { label })}</h1>
        <p className="lead">
          <Link
            href={
              label === ""
                ? addressOf.resolution(resolution.slug, asOf)
                : addressOf.mandate(resolution.slug, label, asOf)
            }
          >
            {nameOfResolution(resolution)}
          </Link>
          {resolution.symbol !== null && <>, {resolution.title}</>}
        </p>
        <Neighbours page={page} asOf={asOf} />
        {actions !== null && <ReviewKeys />}
      </header>
      <Why page={page} />
      {page.difference !== null && <ReviewDifference page={page} actions={actions} />}
      {label !== "" && <Text page={page} actions={actions} />}
      {page.provisions.map((provision, index) => (
        <ProvisionCorrection
          key={provision.span.join("-")}
          provision={provision}
          index={index}
          isLast={index === page.provisions.length - 1}
          text={page.text}
          act={actions?.correct ?? null}
          place={place}
        />
      ))}
      {actions !== null && <NamedBodies names={page.named} />}
      {actions !== null && (
        <section className="card">
          <NoteForm
            act={actions.confirm}
            place={place}
            id="note-of-confirmation"
            button={`${say(label === "" ? "review.confirmWhole" : "review.confirm")} (C)`}
            hint={say("review.confirmHint")}
            shortcut="c"
            isMain={isOpen || standing === null}
          />
        </section>
      )}
      <ReviewHistory page={page} />
      {actions !== null && standing !== null && label !== "" && (
        <section className="card">
          <NoteForm
            act={actions.withdraw}
            place={place}
            id="note-of-withdrawal"
            button={say("review.withdraw")}
            hint={say("review.withdrawHint")}
          />
        </section>
      )}
      {actions === null && <p className="quiet">{say("review.readOnly")}</p>}
    </article>
  );
}

function Neighbours({
  page: { previous, next },
  asOf,
}: {
  readonly page: ReviewPage;
  readonly asOf: Day | null;
}) {
  return (
    <nav className="neighbours" aria-label={say("review.queue")}>
      <span>
        {previous !== null && (
          <Link
            data-review-key="k"
            aria-keyshortcuts="k"
            href={addressOfReview(previous.slug, previous.label, asOf)}
          >
            ← {say("review.previous")}
          </Link>
        )}
      </span>
      <Link href={addressOfQueue({}, asOf)}>{say("review.queue")}</Link>
      <span>
        {next !== null && (
          <Link data-review-key="j" aria-keyshortcuts="j" href={addressOfReview(next.slug, next.label, asOf)}>
            {say("review.next")} →
          </Link>
        )}
      </span>
    </nav>
  );
}

function Why({ page: { findings, text } }: { readonly page: ReviewPage }) {
  return (
    <section className="card" aria-labelledby="why">
      <h2 id="why">{say("review.why")}</h2>
      {findings.every(({ open }) => !open) && <p className="quiet">{say("review.whyNot")}</p>}
      <ul className={styles.findings}>
        {findings.map(({ rule, message, span, open, weight, paragraph }) => (
          <li key={`${rule} ${paragraph} ${span?.join("-")}`} className={open ? undefined : "quiet"}>
            <strong>{nameOfRule(rule)}.</strong> {message}{" "}
            {text !== "" && span !== null && <q className="words">{slice(text, span)}</q>}{" "}
            <span className="small quiet">
              {open ? say("review.weight", { weight }) : `(${say("review.closed")})`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Text({ page, actions }: { readonly page: ReviewPage; readonly actions: ReviewActions | null }) {
  const { text, notes, provisions, resolution, label, version } = page;
  // What stands in the register has an id and occurrences; for its marks neither matters.
  const shown = provisions.map((provision, id) => ({ ...provision, id, asks: false, occurrences: [] }));
  return (
    <section className="card" aria-label={say("review.text")}>
      {actions === null ? (
        <MarkedText text={text} provisions={shown} notes={notes} noteId={noteId} />
      ) : (
        <PickWords
          text={text}
          marks={shown.flatMap(marksOf)}
          provisions={provisions.map(({ verb }, index) => ({ index, verb }))}
          act={actions.correct}
          place={{ resolution: resolution.slug, label, version }}
        />
      )}
      <NoteList notes={notes} />
      {provisions.length === 0 && <p>{say("review.noProvision")}</p>}
    </section>
  );
}
