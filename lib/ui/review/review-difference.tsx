import type { ReviewPage } from "../../operations/show-review";
import { say } from "../../vocabulary/words";
import { NoteForm } from "./note-form";
import { ProvisionSummary } from "./provision-summary";
import styles from "./review.module.css";
import type { ReviewActions } from "./review-page";

/** What a person made of a paragraph beside how it is read today: one is taken. */
export function ReviewDifference({
  page,
  actions,
}: {
  readonly page: ReviewPage;
  readonly actions: ReviewActions | null;
}) {
  const { resolution, label, version, provisions, difference, text } = page;
  const place = { resolution: resolution.slug, label, version };
  return (
    <section className="card" aria-labelledby="difference">
      <h2 id="difference">{say("review.differs")}</h2>
      <p>{say("review.differsLead")}</p>
      <div className={styles.sides}>
        <div>
          <h3>{say("review.standsAs")}</h3>
          {provisions.map((provision) => (
            <ProvisionSummary key={provision.span.join("-")} provision={provision} text={text} />
          ))}
          {actions !== null && (
            <NoteForm
              act={actions.confirm}
              place={place}
              id="note-of-leaving"
              button={say("review.leave")}
              hint=""
            />
          )}
        </div>
        <div>
          <h3>{say("review.readAs")}</h3>
          {difference?.map((provision) => (
            <ProvisionSummary key={provision.span.join("-")} provision={provision} text={text} />
          ))}
          {actions !== null && (
            <NoteForm
              act={actions.take}
              place={place}
              id="note-of-taking"
              button={say("review.take")}
              hint=""
            />
          )}
        </div>
      </div>
    </section>
  );
}
