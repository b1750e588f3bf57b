import type { Day } from "../../lib/calendar/day";
import { findWatch } from "../../lib/operations/list-watches";
import type { Register } from "../../lib/operations/register";
import type { Watched } from "../../lib/operations/watch";
import { WatchButton } from "../../lib/ui/watch-button";
import { toggleWatch } from "./actions";

/** The button by which whoever is signed in watches something, or stops; nothing where nobody is. */
export async function WatchToggle({
  register,
  watched,
  what,
  asOf,
}: {
  readonly register: Register;
  readonly watched: Watched;
  readonly what: string;
  readonly asOf: Day | null;
}) {
  const watching = await findWatch(register, watched);
  return <WatchButton watched={watched} watching={watching} what={what} asOf={asOf} toggle={toggleWatch} />;
}
