import { formatDay } from "../calendar/day";
import type { ResolutionReference } from "../queries/views";
import { say } from "../vocabulary/words";

/** A resolution as people call it: its symbol, or its title where it has none. */
export function nameOfResolution({ symbol, title }: Pick<ResolutionReference, "symbol" | "title">): string {
  return symbol ?? title;
}

/** "draft of 7 November 2019", "adopted on 18 December 2019"; empty where the document names no day. */
export function dayOfResolution({ date, status }: Pick<ResolutionReference, "date" | "status">): string {
  if (date === null) return say(`documentStatus.${status}`);
  return say(status === "draft" ? "common.draftOf" : "common.adoptedOn", { day: formatDay(date) });
}
