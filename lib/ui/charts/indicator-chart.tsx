"use client";

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from "recharts";
import styles from "./charts.module.css";
import { everyNth } from "./every-nth";
import { formatFigure, type IndicatorDrawing } from "./indicator-points";

export const INDICATOR_HEIGHT = 260;

export interface IndicatorChartProps {
  readonly drawing: IndicatorDrawing;
  readonly unit: string;
  /** The name of the line of the goal; null: none is said. */
  readonly goalLabel: string | null;
}

const LABEL_WIDTH = 4;
const WIDTH = 640;

/** A point a reading at its real day, joined by straight lines, over an axis from zero. Hidden from readers of screens, who have the same as a table. */
export function IndicatorChart({ drawing, unit, goalLabel }: IndicatorChartProps) {
  const { points, years, days, lowest, highest, goal } = drawing;
  const nth = everyNth(years.length, LABEL_WIDTH, WIDTH);
  const size = { width: WIDTH, height: INDICATOR_HEIGHT };
  return (
    <div aria-hidden="true" className={styles.chart}>
      <ResponsiveContainer width="100%" height={INDICATOR_HEIGHT} initialDimension={size}>
        <LineChart
          data={[...points]}
          accessibilityLayer={false}
          margin={{ top: 24, right: 24, bottom: 8, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            type="number"
            dataKey="at"
            domain={[0, days]}
            ticks={years.filter((_, index) => index % nth === 0).map(({ at }) => at)}
            tickFormatter={(at: number) => years.find((year) => year.at === at)?.label ?? ""}
          />
          <YAxis
            domain={[lowest, highest === lowest ? lowest + 1 : "auto"]}
            niceTicks="snap125"
            tickLine={false}
            axisLine={false}
            width={64}
            tickFormatter={formatFigure}
            label={{ value: unit, angle: -90, position: "insideLeft", offset: 12 }}
          />
          <Tooltip content={ReadingTooltip} isAnimationActive={false} />
          {goal !== null && (
            <ReferenceLine
              y={goal}
              stroke="var(--ink)"
              strokeDasharray="6 4"
              ifOverflow="extendDomain"
              label={{ value: goalLabel ?? "", position: "insideTopLeft" }}
            />
          )}
          <Line
            type="linear"
            dataKey="value"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={{ r: 4, fill: "var(--accent)", stroke: "var(--paper)" }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

function ReadingTooltip({ active, payload }: TooltipContentProps) {
  const point: unknown = active ? payload?.[0]?.payload : undefined;
  if (typeof point !== "object" || point === null || !("label" in point) || !("value" in point)) return null;
  return (
    <div className={styles.tooltip}>
      <strong>{String(point.label)}</strong>
      {formatFigure(Number(point.value))}
    </div>
  );
}
