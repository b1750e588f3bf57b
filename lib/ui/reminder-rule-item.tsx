import { Button } from "@mantine/core";
import Link from "next/link";
import { formatDay } from "../calendar/day";
import type { ReminderRuleView } from "../operations/list-reminder-rules";
import { say } from "../vocabulary/words";
import type { ReminderActions } from "./reminder-page";
import { formatWhen } from "./reminder-when";

/** A rule in words, with what can be done to it (`actions`; null: nothing by whoever looks). */
export function ReminderRuleItem({
  rule,
  actions,
}: {
  readonly rule: ReminderRuleView;
  readonly actions: Pick<ReminderActions, "pause" | "remove"> | null;
}) {
  const { id, name, query, createdBy, since, active } = rule;
  return (
    <li className="occurrence">
      <h3>
        {name} {!active && <span className="quiet">({say("reminders.paused")})</span>}
      </h3>
      <p>
        <Link href={query === "" ? "/deadlines" : `/deadlines?${query}`}>{sentenceOf(rule)}</Link>
      </p>
      {createdBy !== null && (
        <p className="small quiet">{say("reminders.made", { who: createdBy, day: formatDay(since) })}</p>
      )}
      {actions !== null && (
        <div className="buttons">
          <form action={actions.pause}>
            <input type="hidden" name="rule" value={id} />
            <input type="hidden" name="active" value={active ? "no" : "yes"} />
            <Button type="submit" variant="default" size="xs" aria-label={`${pauseWord(active)} “${name}”`}>
              {pauseWord(active)}
            </Button>
          </form>
          <details>
            <summary>{say("reminders.remove")}</summary>
            <form action={actions.remove}>
              <p>{say("reminders.removeWhat")}</p>
              <input type="hidden" name="rule" value={id} />
              <Button type="submit" color="red" size="xs">
                {say("reminders.removeReally", { name })}
              </Button>
            </form>
          </details>
        </div>
      )}
    </li>
  );
}

function pauseWord(active: boolean): string {
  return say(active ? "reminders.pause" : "reminders.resume");
}

/** "30 and 7 days before and on the day: deadlines addressed to UNODC, by e-mail to a@example.org." */
function sentenceOf({ days, filters, channel, target }: ReminderRuleView): string {
  const how =
    target === null
      ? say(`reminders.how.${channel}Hidden`)
      : say(`reminders.how.${channel}`, { target: target.join(", ") });
  const what = say("reminders.what", { filtered: filters === "" ? "no" : "yes", filters });
  return say("reminders.says", { when: formatWhen(days), what, how });
}
