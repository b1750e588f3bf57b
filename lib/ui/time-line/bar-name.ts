import { formatDay } from "../../calendar/day";
import { formatWindow } from "../../queries/format-window";
import type { DeadlineView, OccurrenceView } from "../../queries/views";
import { say } from "../../vocabulary/words";
import { nameOfResolution } from "../resolution-name";

/** All that a bar shows, in one sentence: whose, what for, when, and how it stands. */
export function barName({ occurrence, provision, mandate, resolution }: DeadlineView): string {
  return say("timeLine.bar", {
    resolution: nameOfResolution(resolution),
    label: mandate.label,
    body: occurrence.body?.name ?? say(provision.asks ? "common.nobody" : "deadlines.declared").toLowerCase(),
    window: formatWindow(occurrence.from, occurrence.by) ?? "",
    standing: standingWords(occurrence),
  });
}

/** "overdue"; "fulfilled early, done on 28 June 2021". */
function standingWords({ standing, timeliness, doneOn }: OccurrenceView): string {
  if (standing === null) return "";
  const word = say(`standing.${standing}`).toLowerCase();
  const how = timeliness === null ? word : `${word} ${say(`timeliness.${timeliness}`)}`;
  return doneOn === null ? how : `${how}, ${say("timeLine.done", { day: formatDay(doneOn) })}`;
}
