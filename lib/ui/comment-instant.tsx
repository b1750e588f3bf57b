import { formatDay, parseDay } from "../calendar/day";
import { say } from "../vocabulary/words";

/** When something was said: the day and the time of day, in UTC, as the register keeps it. */
export function Instant({ at }: { readonly at: Date }) {
  const iso = at.toISOString();
  return (
    <time dateTime={iso} className="quiet small">
      {say("notices.at", { day: dayOfInstant(at), time: iso.slice(11, 16) })}
    </time>
  );
}

/** The day of an instant, in words. */
export function dayOfInstant(at: Date): string {
  const iso = at.toISOString().slice(0, 10);
  const day = parseDay(iso);
  return day === null ? iso : formatDay(day);
}
