import Link from "next/link";
import type { Day } from "../calendar/day";
import { formatWindow } from "../queries/format-window";
import type { MovedWindow } from "../store/writing/settle-windows";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";

/** So many are shown; beyond them the number is said. */
const SHOWN = 100;

/** What would move: paragraph by paragraph the window as it is and as it would be. */
export function MovedWindows({
  moved,
  asOf,
}: {
  readonly moved: readonly MovedWindow[];
  readonly asOf: Day | null;
}) {
  const said = say("calendar.moves", { number: moved.length });
  if (moved.length === 0) return <p role="status">{said}.</p>;
  return (
    <>
      <p role="status">{said}.</p>
      {moved.length > SHOWN && (
        <p className="quiet">{say("calendar.movedCut", { shown: SHOWN, number: moved.length })}</p>
      )}
      <div className="table-box">
        <table className="table stacked">
          <caption className="visually-hidden">{said}</caption>
          <thead>
            <tr>
              <th scope="col">{say("calendar.movedColumns.paragraph")}</th>
              <th scope="col">{say("calendar.movedColumns.before")}</th>
              <th scope="col">{say("calendar.movedColumns.after")}</th>
            </tr>
          </thead>
          <tbody>
            {moved.slice(0, SHOWN).map(({ occurrenceId, slug, label, before, after }) => (
              <tr key={occurrenceId}>
                <th scope="row">
                  <Link href={addressOf.occurrence(slug, label, occurrenceId, asOf)}>
                    {slug}, {say("common.op", { label })}
                  </Link>
                </th>
                <td data-label={say("calendar.movedColumns.before")}>
                  {formatWindow(before.from, before.by) ?? say("calendar.noDays")}
                </td>
                <td data-label={say("calendar.movedColumns.after")}>
                  <strong>{formatWindow(after.from, after.by) ?? say("calendar.noDays")}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
