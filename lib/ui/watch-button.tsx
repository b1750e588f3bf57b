import { Button } from "@mantine/core";
import type { Day } from "../calendar/day";
import type { Watched } from "../operations/watch";
import { say } from "../vocabulary/words";

/** Begins or ends that whoever is signed in is told of what changes; nothing where nobody is. */
export function WatchButton({
  watched,
  watching,
  what,
  asOf,
  from = "page",
  toggle,
}: {
  readonly watched: Watched;
  /** Null: nobody is signed in. */
  readonly watching: boolean | null;
  /** What is watched, in words. */
  readonly what: string;
  readonly asOf: Day | null;
  /** Where to go back to: its own page, or that of notices. */
  readonly from?: "page" | "notices";
  readonly toggle: (form: FormData) => Promise<void>;
}) {
  if (watching === null) return null;
  return (
    <form action={toggle} className="watch">
      <input type="hidden" name="kind" value={watched.kind} />
      <input type="hidden" name="subject" value={watched.subject} />
      <input type="hidden" name="wanted" value={watching ? "no" : "yes"} />
      <input type="hidden" name="from" value={from} />
      {asOf !== null && <input type="hidden" name="asOf" value={asOf} />}
      <Button
        type="submit"
        variant="default"
        size="xs"
        aria-label={say(watching ? "watching.unwatchWhat" : "watching.watchWhat", { what })}
      >
        {say(watching ? "watching.unwatch" : "watching.watch")}
      </Button>
    </form>
  );
}
