"use client";

import dynamic from "next/dynamic";
import { DEADLINES_HEIGHT, standingByBodyHeight } from "./chart-height";
import type { DeadlinesChartProps } from "./deadlines-chart";
import type { StandingByBodyChartProps } from "./standing-by-body-chart";

/** The library that draws weighs more than a page: it is fetched after the page stands, into a box that has its height. */
const Bodies = dynamic(() => import("./standing-by-body-chart").then((file) => file.StandingByBodyChart), {
  ssr: false,
});
const Deadlines = dynamic(() => import("./deadlines-chart").then((file) => file.DeadlinesChart), {
  ssr: false,
});

export function LazyStandingByBodyChart(props: StandingByBodyChartProps) {
  return (
    <div style={{ minHeight: standingByBodyHeight(props.stacks.length) }}>
      <Bodies {...props} />
    </div>
  );
}

export function LazyDeadlinesChart(props: DeadlinesChartProps) {
  return (
    <div style={{ minHeight: DEADLINES_HEIGHT }}>
      <Deadlines {...props} />
    </div>
  );
}
