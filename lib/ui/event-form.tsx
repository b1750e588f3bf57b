import { Button, TextInput } from "@mantine/core";
import type { Day } from "../calendar/day";
import type { EventView } from "../operations/list-events";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

interface EventOfResolution {
  readonly event: EventView;
  readonly slug: string;
  readonly asOf: Day | null;
}

/** Gives the days of an event. It leads to the preview and stores nothing. */
export function EventForm({ event: { key, given }, slug, asOf }: EventOfResolution) {
  return (
    <details>
      <summary>{say(given === null ? "event.date" : "event.correct")}</summary>
      <form method="get" action={addressOf.events(slug, null)}>
        {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
        <input type="hidden" name="key" value={key} />
        <div className="filter-line">
          <TextInput
            name="from"
            type="date"
            label={say("event.from")}
            defaultValue={given?.from ?? ""}
            required
          />
          <TextInput name="by" type="date" label={say("event.by")} defaultValue={given?.by ?? ""} required />
          <TextInput
            name="source"
            label={say("event.source")}
            description={say("calendar.form.sourceHint")}
            defaultValue={given?.source ?? ""}
            maxLength={500}
            required
          />
        </div>
        <Button type="submit">{say("calendar.form.preview")}</Button>
      </form>
    </details>
  );
}

/** Takes the recorded days of an event back. */
export function WithdrawEventDate({
  event: { key },
  slug,
  asOf,
  withdraw,
}: EventOfResolution & { readonly withdraw: (form: FormData) => Promise<void> }) {
  return (
    <form action={withdraw}>
      <input type="hidden" name="resolution" value={slug} />
      <input type="hidden" name="key" value={key} />
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <p className="quiet">{say("event.withdrawHint")}</p>
      <Button type="submit" variant="default">
        {say("calendar.withdraw")}
      </Button>
    </form>
  );
}
