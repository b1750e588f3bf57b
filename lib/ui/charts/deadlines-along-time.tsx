import { type Day, formatDay } from "../../calendar/day";
import type { DeadlineBuckets } from "../../queries/deadline-buckets";
import { say } from "../../vocabulary/words";
import { DeadlinesTable } from "./deadlines-table";
import { Drawn } from "./drawn";
import { LazyDeadlinesChart } from "./lazy-charts";
import { periodStacks } from "./period-stacks";
import { standingsThatOccur } from "./stack";

export interface DeadlinesAlongTimeProps {
  /** `deriveBuckets` of all that is to be counted. */
  readonly due: DeadlineBuckets;
  /** The day from which the register is seen, for the links and the line; null: today. */
  readonly asOf: Day | null;
}

/** What falls due when, as a chart and as a table. */
export function DeadlinesAlongTime({ due: { buckets, todayAt }, asOf }: DeadlinesAlongTimeProps) {
  const standings = standingsThatOccur(buckets.map(({ counts }) => counts));
  if (standings.length === 0) return <p>{say("charts.alongTime.empty")}</p>;
  const stacks = periodStacks(buckets, standings, asOf);
  return (
    <>
      <Drawn standings={standings}>
        <LazyDeadlinesChart
          stacks={stacks}
          todayAt={todayAt}
          todayLabel={asOf === null ? say("charts.today") : formatDay(asOf)}
          axisLabel={say("charts.alongTime.axis")}
          totalLabel={say("charts.total")}
        />
      </Drawn>
      <DeadlinesTable stacks={stacks} standings={standings} />
    </>
  );
}
