import { formatDay } from "../calendar/day";
import type { OccurrenceView } from "../queries/views";
import { say } from "../vocabulary/words";

/** The status that was last said, with its day; "Implemented" is in the standing already, with how it lies to the window. */
export function SaidStatus({
  occurrence: { status, statusAsOf },
}: {
  readonly occurrence: Pick<OccurrenceView, "status" | "statusAsOf">;
}) {
  if (status === "implemented" || status === "not-applicable") return null;
  const said = say(`status.${status}`);
  return (
    <div className="quiet">
      {statusAsOf === null ? said : say("mandates.said", { status: said, day: formatDay(statusAsOf) })}
    </div>
  );
}
