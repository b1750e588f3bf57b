import Link from "next/link";
import { type Day, formatDay, parseDay } from "../calendar/day";
import type { Activity, ActivityList } from "../operations/list-activity";
import { say } from "../vocabulary/words";
import { nameOfDoor, sentenceOf } from "./activity-sentence";
import { addressOf } from "./address";

/** One thing that was done: the sentence, when and how, and what stood there before and after. */
export function ActivityItem({
  activity,
  list,
  asOf,
}: {
  readonly activity: Activity;
  readonly list: ActivityList;
  readonly asOf: Day | null;
}) {
  const address = addressOfSubject(activity, list, asOf);
  const sentence = sentenceOf(activity, list);
  return (
    <li className="occurrence">
      <p>{address === null ? sentence : <Link href={address}>{sentence}</Link>}</p>
      <p className="quiet small">
        <time dateTime={activity.at.toISOString()}>{whenOf(activity)}</time>
      </p>
      <Changes activity={activity} />
    </li>
  );
}

function whenOf({ at, door }: Activity): string {
  const [date = "", time = ""] = at.toISOString().split("T");
  const day = parseDay(date);
  return say("activity.when", {
    time: time.slice(0, 5),
    day: day === null ? date : formatDay(day),
    door: nameOfDoor(door),
  });
}

function Changes({ activity: { changes } }: Pick<Parameters<typeof ActivityItem>[0], "activity">) {
  if (changes.length === 0) return null;
  const changed = changes.some(({ before }) => before !== null);
  return (
    <details>
      <summary>{say("activity.changes")}</summary>
      <div className="table-box">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{say("activity.changed")}</th>
              {changed && <th scope="col">{say("activity.before")}</th>}
              <th scope="col">{say("activity.after")}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ name, before, after }) => (
              <tr key={`${name} ${after}`}>
                <th scope="row">{name}</th>
                {changed && <td>{before ?? say("activity.nothing")}</td>}
                <td>{after ?? say("activity.nothing")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The page of what it was done to; null: there is none (any more). */
function addressOfSubject(
  { subject }: Activity,
  { resolutions }: ActivityList,
  asOf: Day | null,
): string | null {
  if (subject.is === "session") return addressOf.session(subject.session, asOf);
  if (subject.is === "other" || !resolutions.has(subject.slug)) return null;
  return subject.label === null
    ? addressOf.resolution(subject.slug, asOf)
    : addressOf.mandate(subject.slug, subject.label, asOf);
}
