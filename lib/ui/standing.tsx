import type { CSSProperties } from "react";
import type { Standing, Timeliness } from "../vocabulary/status";
import { say } from "../vocabulary/words";

/** One sign a standing, beside its colour: drawn as a path in a square of 16. */
export const SIGNS: Readonly<Record<Standing, string>> = {
  overdue: "M8 1 15 15H1Z",
  "due-soon": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 3h2v4h3v2H7Z",
  upcoming: "M3 2l10 6-10 6Z",
  stale: "M2 7h12v2H2Z",
  open: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2Z",
  fulfilled: "M13.6 2.6 6.4 11 2.6 7.4 1 9.2 6.6 14.4 15.4 4.2Z",
  closed: "M3 3h10v10H3Z",
};

/** A standing with its sign; a fulfilled one says whether it was early, on time or late. Null: nothing is asked. */
export function StandingLabel({
  standing,
  timeliness = null,
}: {
  readonly standing: Standing | null;
  readonly timeliness?: Timeliness | null;
}) {
  if (standing === null) return <span className="quiet">{say("mandates.declares")}</span>;
  return (
    <span className="standing" style={standingColour(standing)} title={say(`standingMeans.${standing}`)}>
      <svg className="standing-sign" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SIGNS[standing]} fill="currentColor" fillRule="evenodd" />
      </svg>
      <span>
        {say(`standing.${standing}`)}
        {timeliness !== null && <>, {say(`timeliness.${timeliness}`)}</>}
      </span>
    </span>
  );
}

/** The colour of a standing as the custom property that the style sheet reads. */
export function standingColour(standing: Standing | null): CSSProperties {
  return standing === null ? {} : ({ "--standing": `var(--standing-${standing})` } as CSSProperties);
}
