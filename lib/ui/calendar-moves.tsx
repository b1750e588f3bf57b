import { formatDay } from "../calendar/day";
import { formatSession } from "../queries/format-session";
import { formatWindow } from "../queries/format-window";
import type { MoveView } from "../queries/views";
import { say } from "../vocabulary/words";

/** That a due time moved, from which days and why, the newest first. */
export function Moves({ moves }: { readonly moves: readonly MoveView[] }) {
  return [...new Set(moves.map(sayMove))].map((sentence) => (
    <p key={sentence} className="small">
      {sentence}
    </p>
  ));
}

function sayMove({ on, before, cause }: MoveView): string {
  const days = formatWindow(before.from, before.by);
  const why = { day: formatDay(on), cause: cause.is, name: nameOfCause(cause) };
  return days === null ? say("move.fromNothing", why) : say("move.fromDays", { ...why, before: days });
}

function nameOfCause(cause: MoveView["cause"]): string {
  if (cause.is === "session") return formatSession(cause);
  return cause.is === "event" ? cause.name : "";
}
