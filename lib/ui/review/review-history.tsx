import { formatDay } from "../../calendar/day";
import type { ReviewPage } from "../../operations/show-review";
import { say } from "../../vocabulary/words";

/** What people made of a paragraph, newest first, and which status records moved with the last of it. */
export function ReviewHistory({ page: { history, moved } }: { readonly page: ReviewPage }) {
  if (history.length === 0) return null;
  return (
    <section className="card" aria-labelledby="history">
      <h2 id="history">{say("review.history")}</h2>
      <ol>
        {history.map(({ id, decision, by, on, note }) => (
          <li key={id}>
            {say(`review.said.${decision}`, { by, day: formatDay(on) })} {note !== null && <q>{note}</q>}
          </li>
        ))}
      </ol>
      {moved.length > 0 && (
        <div role="status">
          <h3>{say("review.moved")}</h3>
          <ul>
            {moved.map(({ from, to }) => (
              <li key={`${from.verb} ${from.key} ${to.key}`}>
                {say("review.movedOne", {
                  ...{ fromVerb: from.verb, fromKey: from.key },
                  ...{ toVerb: to.verb, toKey: to.key },
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
