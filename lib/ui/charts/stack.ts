import type { StandingCounts } from "../../queries/views";
import { STANDINGS, type Standing } from "../../vocabulary/status";

/** A part of a bar: so many of one standing, and the address of the rows behind it. */
export interface StackSegment {
  readonly standing: Standing;
  /** The standing in words. */
  readonly label: string;
  readonly number: number;
  readonly href: string;
}

/** A bar of segments, in the order of the standings. Plain data: it crosses from the server to the browser. */
export interface Stack {
  readonly id: string;
  /** As short as an axis wants it, in one line or several. */
  readonly lines: readonly string[];
  readonly name: string;
  /** What the bar and its total stand for, with the rows behind it. */
  readonly total: number;
  readonly href: string;
  readonly segments: readonly StackSegment[];
}

/** The standings that occur in any of the counts, in their fixed order. */
export function standingsThatOccur(counts: readonly StandingCounts[]): Standing[] {
  return STANDINGS.filter((standing) => counts.some((count) => count[standing] > 0));
}

/** How many of a standing a bar has; 0 where it has none. */
export function numberOf(stack: Stack, standing: Standing): number {
  return stack.segments.find((segment) => segment.standing === standing)?.number ?? 0;
}
