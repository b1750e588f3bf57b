import { sessionOfReason } from "../../calendar/resolve-reasons";
import type { Window } from "../../calendar/window";

/** What a window is in the columns of an occurrence: its days, its arithmetic, and the session that it hangs on (of several, the last named). */
export function windowColumns({ from, by, reasons }: Window) {
  const session = reasons.flatMap((reason) => sessionOfReason(reason) ?? []).at(-1);
  return {
    from,
    by,
    reasons: JSON.stringify(reasons),
    organ: session?.organ ?? null,
    series: session === undefined ? null : (session.series ?? "regular"),
    session: session?.number ?? null,
  };
}
