import { Alert, Button } from "@mantine/core";
import type { Day } from "../calendar/day";
import type { DateEventOutcome, EventToDate } from "../operations/date-event";
import { formatWindow } from "../queries/format-window";
import { say } from "../vocabulary/words";
import { MovedWindows } from "./calendar-moved-windows";

/** What is typed of an event, and what recording it would do. */
export interface EventChange {
  readonly name: string;
  /** What is wrong with what is typed, a sentence each. */
  readonly problems: readonly string[];
  /** As it would be recorded, with what that would do; null: something is missing. */
  readonly proposed: { readonly event: EventToDate; readonly outcome: DateEventOutcome } | null;
}

/** Shows what would move if an event were dated as it is typed, and records it. */
export function EventPreview({
  change: { name, problems, proposed },
  slug,
  asOf,
  record,
}: {
  readonly change: EventChange;
  readonly slug: string;
  readonly asOf: Day | null;
  readonly record: (form: FormData) => Promise<void>;
}) {
  const wrong = [...problems, ...(proposed?.outcome.ok === false ? [proposed.outcome.message] : [])];
  if (proposed === null || !proposed.outcome.ok) return <Alert color="red">{wrong.join(" ")}</Alert>;
  const { event, outcome } = proposed;
  return (
    <section className="card stack" aria-labelledby="preview">
      <h2 id="preview">{say("event.previewTitle", { name })}</h2>
      <p>
        <strong>{formatWindow(event.from, event.by)}</strong> <span className="quiet">({event.source})</span>.{" "}
        {say("calendar.changeLead")}
      </p>
      <MovedWindows moved={outcome.moved} asOf={asOf} />
      <form action={record}>
        <input type="hidden" name="resolution" value={slug} />
        {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
        {(["key", "from", "by", "source"] as const).map((field) => (
          <input key={field} type="hidden" name={field} value={event[field]} />
        ))}
        <Button type="submit">{say("calendar.form.record")}</Button>
      </form>
    </section>
  );
}
