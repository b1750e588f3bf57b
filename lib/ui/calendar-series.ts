import type { SessionSeries } from "../calendar/session";
import type { SessionList, SessionView } from "../operations/list-sessions";

/** The sessions of a series, newest first, each once: an organ that has counted its sessions anew knows a series in several stretches. */
export function sessionsOfSeries({ sessions }: SessionList, series: SessionSeries): SessionView[] {
  const ours = sessions.filter((session) => session.series === series);
  const byNumber = new Map(ours.map((session) => [session.number, session]));
  return [...byNumber.values()].sort((a, b) => b.number - a.number);
}
