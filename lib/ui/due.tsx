import { formatWindow } from "../queries/format-window";
import type { OccurrenceView } from "../queries/views";
import { say } from "../vocabulary/words";

/** The window of an occurrence in words. */
export function Due({ occurrence }: { readonly occurrence: Pick<OccurrenceView, "from" | "by"> }) {
  const window = formatWindow(occurrence.from, occurrence.by);
  return <span className={window === null ? "quiet" : undefined}>{window ?? say("mandate.noTime")}</span>;
}
