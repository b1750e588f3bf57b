/** Heights in pixels, known before a chart is drawn, so that nothing moves when it is. */
const ROW = 38;
const AXIS = 48;

/** Grows with the bars, so that their labels never collide. */
export function standingByBodyHeight(bars: number): number {
  return bars * ROW + AXIS;
}

export const DEADLINES_HEIGHT = 300;
