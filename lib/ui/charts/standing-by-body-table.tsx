import type { Standing } from "../../vocabulary/status";
import { say } from "../../vocabulary/words";
import type { Stack } from "./stack";
import { StackTable } from "./stack-table";

export interface StandingTableProps {
  readonly stacks: readonly Stack[];
  readonly standings: readonly Standing[];
}

/** How many provisions of each standing there are for each body. */
export function StandingByBodyTable({ stacks, standings }: StandingTableProps) {
  return (
    <StackTable
      caption={say("charts.byBody.caption")}
      note={say("charts.byBody.note")}
      rowHeading={say("charts.byBody.body")}
      totalHeading={say("charts.byBody.provisions")}
      stacks={stacks}
      standings={standings}
      cellName={({ name }, { number, label }) =>
        say("charts.byBody.cell", { number, body: name, standing: label })
      }
      rowName={({ name, total }) => say("charts.byBody.row", { number: total, body: name })}
    />
  );
}
