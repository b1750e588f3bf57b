import type { ReactElement } from "react";
import { STANDINGS, type Standing } from "../../vocabulary/status";

/** A tile of eight units: how much of the colour lies under it, and what is drawn on it. */
interface Pattern {
  readonly ground: number;
  readonly turn?: number;
  readonly drawn?: ReactElement;
}

const TILE = 8;
const PAPER = "var(--paper)";

/**
 * The second cue beside the colour. What wants attention is heavy, what is past is fine; no two that can stand beside each
 * other in a bar differ by colour alone.
 */
const PATTERNS: { readonly [Name in Standing]: (ink: string) => Pattern } = {
  overdue: () => ({ ground: 1 }),
  "due-soon": (ink) => ({
    ground: 0.25,
    turn: 45,
    drawn: <rect width={TILE / 2} height={TILE} fill={ink} />,
  }),
  upcoming: (ink) => ({ ground: 0.2, turn: -45, drawn: <rect width={1.5} height={TILE} fill={ink} /> }),
  stale: (ink) => ({
    ground: 0.15,
    drawn: (
      <g fill={ink}>
        <circle cx={2} cy={2} r={1.5} />
        <circle cx={6} cy={6} r={1.5} />
      </g>
    ),
  }),
  open: () => ({ ground: 0.15 }),
  fulfilled: () => ({ ground: 0.85, drawn: <rect y={3} width={TILE} height={1.5} fill={PAPER} /> }),
  closed: (ink) => ({
    ground: 0.1,
    turn: 45,
    drawn: (
      <g fill={ink} opacity={0.8}>
        <rect width={1.2} height={TILE} />
        <rect width={TILE} height={1.2} />
      </g>
    ),
  }),
};

/** The colour of a standing; the theme says it for light and dark. */
export function standingColour(standing: Standing): string {
  return `var(--standing-${standing})`;
}

/** What to fill a shape with, in an `<svg>` that holds the patterns under this id. */
export function standingFill(patterns: string, standing: Standing): string {
  return `url(#${patterns}-${standing})`;
}

/** The patterns, to stand in an `<svg>`; ids are those of the page, so each has one of its own (`useId`). */
export function StandingPatterns({
  id,
  standings = STANDINGS,
}: {
  readonly id: string;
  readonly standings?: readonly Standing[];
}) {
  return (
    <defs>
      {standings.map((standing) => (
        <StandingPattern key={standing} id={`${id}-${standing}`} standing={standing} />
      ))}
    </defs>
  );
}

function StandingPattern({ id, standing }: { readonly id: string; readonly standing: Standing }) {
  const ink = standingColour(standing);
  const { ground, turn = 0, drawn } = PATTERNS[standing](ink);
  const tile = { width: TILE, height: TILE };
  return (
    <pattern id={id} {...tile} patternUnits="userSpaceOnUse" patternTransform={`rotate(${turn})`}>
      <rect {...tile} fill={PAPER} />
      <rect {...tile} fill={ink} opacity={ground} />
      {drawn}
    </pattern>
  );
}
