import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Day } from "../calendar/day";
import { SESSION_SERIES } from "../calendar/session";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

/** What is typed of a session, field by field, as it stands in the address of the preview. */
export interface TypedSession {
  readonly series?: string;
  readonly number?: string;
  readonly opens?: string;
  readonly closes?: string;
  readonly source?: string;
}

/** Gives the days of a session. It leads to the preview and stores nothing. `fixed`: the session is known, only its days are asked for. */
export function CalendarForm({
  organ,
  typed,
  asOf,
  contiguous,
  fixed = false,
}: {
  readonly organ: string;
  readonly typed: TypedSession;
  readonly asOf: Day | null;
  /** Whether a regular session may be left without its last day. */
  readonly contiguous: boolean;
  readonly fixed?: boolean;
}) {
  return (
    <form method="get" action={addressOf.sessionChange(organ, {})}>
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <div className="filter-line">
        {fixed ? (
          <>
            <input type="hidden" name="series" value={typed.series} />
            <input type="hidden" name="number" value={typed.number} />
          </>
        ) : (
          <WhichSession typed={typed} />
        )}
        <TextInput
          name="opens"
          type="date"
          label={say("calendar.form.opens")}
          defaultValue={typed.opens ?? ""}
          required
        />
        <TextInput
          name="closes"
          type="date"
          label={say("calendar.form.closes")}
          description={contiguous ? say("calendar.form.closesHint") : null}
          defaultValue={typed.closes ?? ""}
          required={!contiguous}
        />
        <TextInput
          name="source"
          label={say("calendar.form.source")}
          description={say("calendar.form.sourceHint")}
          defaultValue={typed.source ?? ""}
          maxLength={500}
          required
        />
      </div>
      <Button type="submit">{say("calendar.form.preview")}</Button>
    </form>
  );
}

function WhichSession({ typed }: { readonly typed: TypedSession }) {
  return (
    <>
      <NativeSelect
        name="series"
        label={say("calendar.form.series")}
        defaultValue={typed.series ?? "regular"}
        data={SESSION_SERIES.map((value) => ({ value, label: say(`calendar.oneOf.${value}`) }))}
      />
      <TextInput
        name="number"
        type="number"
        min={1}
        max={9999}
        label={say("calendar.form.number")}
        defaultValue={typed.number ?? ""}
        required
      />
    </>
  );
}
