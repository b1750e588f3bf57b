import { Button, NativeSelect, TextInput } from "@mantine/core";
import type { Day } from "../calendar/day";
import type { ActivityQuery } from "../queries/activity-query";
import { say } from "../vocabulary/words";
import { ACTIONS, nameOfAction } from "./activity-sentence";

/** A plain form: it filters without JavaScript, and its address can be kept and sent. */
export function ActivityFilters({
  query,
  asOf,
}: {
  readonly query: ActivityQuery;
  readonly asOf: Day | null;
}) {
  const actions = ACTIONS.map((action) => ({ value: action, label: nameOfAction(action) }));
  return (
    <form className="filters card" method="get" action="/activity" aria-label={say("activity.filters")}>
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <TextInput
        name="actor"
        label={say("activity.who")}
        description={say("activity.whoHint")}
        defaultValue={query.actor ?? ""}
        maxLength={200}
      />
      <NativeSelect
        name="action"
        label={say("activity.action")}
        defaultValue={query.action ?? ""}
        data={[{ value: "", label: say("activity.anyAction") }, ...actions]}
      />
      <TextInput
        name="subject"
        label={say("activity.subject")}
        description={say("activity.subjectHint")}
        defaultValue={query.subject ?? ""}
        maxLength={200}
      />
      <TextInput
        name="day"
        type="date"
        label={say("activity.day")}
        description={say("activity.dayHint")}
        defaultValue={query.day ?? ""}
      />
      <Button type="submit" fullWidth mt="sm">
        {say("common.apply")}
      </Button>
    </form>
  );
}
