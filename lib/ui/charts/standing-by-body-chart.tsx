"use client";

import { useId, useMemo } from "react";
import type { YAxisTickContentProps } from "recharts";
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from "recharts";
import { standingByBodyHeight } from "./chart-height";
import styles from "./charts.module.css";
import { StandingPatterns } from "./patterns";
import { segmentShape } from "./segment-shape";
import { numberOf, type Stack } from "./stack";
import { stackTooltip } from "./stack-tooltip";

export interface StandingByBodyChartProps {
  readonly stacks: readonly Stack[];
  /** What the axis counts, and what the total of a bar is called. */
  readonly axisLabel: string;
  readonly totalLabel: string;
}

/** A bar a body, from zero, in segments by standing. Hidden from readers of screens, who have the same as a table. */
export function StandingByBodyChart({ stacks, axisLabel, totalLabel }: StandingByBodyChartProps) {
  const patterns = useId();
  const standings = stacks[0]?.segments.map(({ standing }) => standing) ?? [];
  const content = useMemo(() => stackTooltip(stacks, totalLabel), [stacks, totalLabel]);
  const height = standingByBodyHeight(stacks.length);
  return (
    <div aria-hidden="true" className={styles.chart}>
      <ResponsiveContainer width="100%" height={height} initialDimension={{ width: 640, height }}>
        <BarChart
          layout="vertical"
          data={[...stacks]}
          accessibilityLayer={false}
          margin={{ top: 0, right: 16, bottom: 16, left: 0 }}
        >
          <StandingPatterns id={patterns} standings={standings} />
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            domain={[0, "auto"]}
            allowDecimals={false}
            niceTicks="snap125"
            tickLine={false}
            axisLine={false}
            label={{ value: axisLabel, position: "insideBottom", offset: -12 }}
          />
          <YAxis
            type="category"
            dataKey="id"
            width={156}
            interval={0}
            tickLine={false}
            tick={(tick: YAxisTickContentProps) => <BodyTick {...tick} stack={stacks[tick.index]} />}
          />
          <Tooltip content={content} isAnimationActive={false} cursor={{ className: styles.cursor ?? "" }} />
          {standings.map((standing) => (
            <Bar
              key={standing}
              stackId="standing"
              dataKey={(stack: Stack) => numberOf(stack, standing)}
              barSize={20}
              isAnimationActive={false}
              shape={segmentShape(patterns, stacks, standing)}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function BodyTick({ x, y, stack }: YAxisTickContentProps & { readonly stack: Stack | undefined }) {
  if (stack === undefined) return null;
  return (
    <text y={y} textAnchor="end">
      <title>{stack.name}</title>
      {stack.lines.map((line, number) => (
        <tspan
          key={line}
          x={Number(x) - 8}
          dy={number > 0 ? "1.15em" : stack.lines.length > 1 ? "-0.25em" : "0.35em"}
        >
          {line}
        </tspan>
      ))}
    </text>
  );
}
