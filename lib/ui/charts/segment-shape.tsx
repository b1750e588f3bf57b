"use client";

import type { BarShapeProps } from "recharts";
import type { Standing } from "../../vocabulary/status";
import { standingColour, standingFill } from "./patterns";
import type { Stack } from "./stack";

/**
 * Draws the segments of one standing, each a link to its rows. They are not reached by the keyboard, as the table beside the
 * chart has the same links with names.
 */
export function segmentShape(patterns: string, stacks: readonly Stack[], standing: Standing) {
  return function Segment({ x, y, width, height, originalDataIndex }: BarShapeProps) {
    const segment = stacks[originalDataIndex]?.segments.find((candidate) => candidate.standing === standing);
    if (segment === undefined || segment.number === 0) return <g />;
    return (
      <a href={segment.href} tabIndex={-1}>
        <rect
          x={x + 0.5}
          y={y + 0.5}
          width={Math.max(0, width - 1)}
          height={Math.max(0, height - 1)}
          fill={standingFill(patterns, standing)}
          stroke={standingColour(standing)}
        />
      </a>
    );
  };
}
