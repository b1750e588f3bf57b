"use client";

import { useId, useMemo } from "react";
import type { XAxisTickContentProps } from "recharts";
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  XAxis,
  YAxis,
} from "recharts";
import { DEADLINES_HEIGHT } from "./chart-height";
import styles from "./charts.module.css";
import { everyNth } from "./every-nth";
import { StandingPatterns } from "./patterns";
import { segmentShape } from "./segment-shape";
import { numberOf, type Stack } from "./stack";
import { stackTooltip } from "./stack-tooltip";

export interface DeadlinesChartProps {
  readonly stacks: readonly Stack[];
  /** Where today lies, in bars from the left edge of the first. */
  readonly todayAt: number;
  readonly todayLabel: string;
  readonly axisLabel: string;
  readonly totalLabel: string;
}

/** A bar a stretch of the calendar, from zero, in segments by standing. Hidden from readers of screens, who have the table. */
export function DeadlinesChart({ stacks, todayAt, todayLabel, axisLabel, totalLabel }: DeadlinesChartProps) {
  const patterns = useId();
  const standings = stacks[0]?.segments.map(({ standing }) => standing) ?? [];
  const content = useMemo(() => stackTooltip(stacks, totalLabel), [stacks, totalLabel]);
  const size = { width: 640, height: DEADLINES_HEIGHT };
  return (
    <div aria-hidden="true" className={styles.chart}>
      <ResponsiveContainer width="100%" height={DEADLINES_HEIGHT} initialDimension={size}>
        <BarChart
          data={[...stacks]}
          accessibilityLayer={false}
          barCategoryGap="12%"
          margin={{ top: 28, right: 24, bottom: 8, left: 0 }}
        >
          <StandingPatterns id={patterns} standings={standings} />
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="id"
            height={40}
            interval={0}
            tickLine={false}
            tick={(tick: XAxisTickContentProps) => <PeriodTick {...tick} stacks={stacks} />}
          />
          {/* A second scale over the same width, on which today can lie within a bar's stretch. Without a dataKey Recharts
              would put the first bar at one edge and the last at the other, whatever the domain says. */}
          <XAxis
            xAxisId="time"
            type="number"
            dataKey={() => 0}
            domain={[0, stacks.length]}
            allowDataOverflow
            hide
          />
          <YAxis
            domain={[0, "auto"]}
            allowDecimals={false}
            niceTicks="snap125"
            tickLine={false}
            axisLine={false}
            width={56}
            label={{ value: axisLabel, angle: -90, position: "insideLeft", offset: 12 }}
          />
          <Tooltip content={content} isAnimationActive={false} cursor={{ className: styles.cursor ?? "" }} />
          {standings.map((standing) => (
            <Bar
              key={standing}
              stackId="standing"
              dataKey={(stack: Stack) => numberOf(stack, standing)}
              maxBarSize={48}
              isAnimationActive={false}
              shape={segmentShape(patterns, stacks, standing)}
            />
          ))}
          <ReferenceLine
            xAxisId="time"
            x={todayAt}
            className={styles.today ?? ""}
            label={{ value: todayLabel, position: "top", className: styles.todayLabel ?? "" }}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function PeriodTick({ x, y, index, stacks }: XAxisTickContentProps & { readonly stacks: readonly Stack[] }) {
  const plot = usePlotArea();
  const lines = stacks[index]?.lines ?? [];
  const longest = Math.max(...stacks.map((stack) => Math.max(...stack.lines.map((line) => line.length))));
  if (plot === undefined || index % everyNth(stacks.length, longest, plot.width) !== 0) return null;
  return (
    <text x={x} y={y} textAnchor="middle">
      {lines.map((line, number) => (
        <tspan key={line} x={x} dy={number === 0 ? "0.9em" : "1.15em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
