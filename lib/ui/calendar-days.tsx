import { formatDay } from "../calendar/day";
import type { Basis, SessionDays } from "../calendar/session";
import { say } from "../vocabulary/words";
import { safeAddress } from "./safe-address";

/** "14 September 2021 to 12 September 2022"; of one day, that day. */
export function daysOfSession({ opens, closes }: Pick<SessionDays, "opens" | "closes">): string {
  if (opens === closes) return formatDay(opens);
  return say("calendar.days", { opens: formatDay(opens), closes: formatDay(closes) });
}

/** A day of a session, with how it is known; of a time of year its outermost day. */
export function DayWithBasis({
  days,
  side,
}: {
  readonly days: SessionDays;
  readonly side: "opens" | "closes";
}) {
  const basis = side === "opens" ? days.opensBasis : days.closesBasis;
  return (
    <>
      {basis === "season"
        ? say("calendar.outermost", { side, day: formatDay(days[side]) })
        : formatDay(days[side])}{" "}
      <BasisLabel basis={basis} />
    </>
  );
}

function BasisLabel({ basis }: { readonly basis: Basis }) {
  return <span className="quiet small">({say(`calendar.basis.${basis}`)})</span>;
}

/** Where days are written: a link where it is an address of the web. */
export function DaysSource({ source }: { readonly source: string | null }) {
  if (source === null) return null;
  const link = safeAddress(source);
  return link === null ? source : <a href={link}>{source}</a>;
}
