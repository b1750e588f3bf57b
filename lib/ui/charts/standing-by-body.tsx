import type { Day } from "../../calendar/day";
import type { BodySummary } from "../../queries/views";
import { say } from "../../vocabulary/words";
import { bodyStacks } from "./body-stacks";
import { Drawn } from "./drawn";
import { LazyStandingByBodyChart } from "./lazy-charts";
import { standingsThatOccur } from "./stack";
import { StandingByBodyTable } from "./standing-by-body-table";

export interface StandingByBodyProps {
  readonly bodies: readonly BodySummary[];
  /** The day from which the register is seen, for the links; null: today. */
  readonly asOf: Day | null;
}

/** What is asked of each body and how it stands, as a chart and as a table. */
export function StandingByBody({ bodies, asOf }: StandingByBodyProps) {
  const standings = standingsThatOccur(bodies.map(({ standing }) => standing));
  if (standings.length === 0) return <p>{say("charts.byBody.empty")}</p>;
  const stacks = bodyStacks(bodies, standings, asOf);
  return (
    <>
      <Drawn standings={standings}>
        <LazyStandingByBodyChart
          stacks={stacks}
          axisLabel={say("charts.byBody.axis")}
          totalLabel={say("charts.byBody.provisions")}
        />
      </Drawn>
      <StandingByBodyTable stacks={stacks} standings={standings} />
    </>
  );
}
