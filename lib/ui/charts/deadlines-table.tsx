import { say } from "../../vocabulary/words";
import { StackTable } from "./stack-table";
import type { StandingTableProps } from "./standing-by-body-table";

/** How many due dates of each standing there are in each stretch of the calendar. */
export function DeadlinesTable({ stacks, standings }: StandingTableProps) {
  return (
    <StackTable
      caption={say("charts.alongTime.caption")}
      rowHeading={say("charts.alongTime.period")}
      totalHeading={say("charts.total")}
      stacks={stacks}
      standings={standings}
      cellName={({ name }, { number, label }) =>
        say("charts.alongTime.cell", { number, period: name, standing: label })
      }
      rowName={({ name, total }) => say("charts.alongTime.row", { number: total, period: name })}
    />
  );
}
