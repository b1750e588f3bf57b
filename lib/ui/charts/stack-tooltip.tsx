"use client";

import type { TooltipContentProps } from "recharts";
import styles from "./charts.module.css";
import type { Stack } from "./stack";

/** What a bar says under the pointer: its full name and its figures. */
export function stackTooltip(stacks: readonly Stack[], totalLabel: string) {
  return function StackTooltip({ active, activeIndex }: TooltipContentProps) {
    const stack = active && activeIndex !== undefined ? stacks[Number(activeIndex)] : undefined;
    if (stack === undefined) return null;
    return (
      <div className={styles.tooltip}>
        <strong>{stack.name}</strong>
        <dl>
          {stack.segments
            .filter(({ number }) => number > 0)
            .map(({ standing, label, number }) => (
              <div key={standing}>
                <dt>{label}</dt>
                <dd>{number}</dd>
              </div>
            ))}
          <div className={styles.total}>
            <dt>{totalLabel}</dt>
            <dd>{stack.total}</dd>
          </div>
        </dl>
      </div>
    );
  };
}
