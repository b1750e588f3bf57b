import { Alert } from "@mantine/core";
import { formatDay, parseDay } from "../calendar/day";
import type { ReportDraft } from "../operations/report-drafts";
import { STATUSES } from "../vocabulary/status";
import { say } from "../vocabulary/words";

/** Why nothing (or not everything) was recorded, what others changed meanwhile, and that what was typed is kept. */
export function ReportProblems({ draft }: { readonly draft: ReportDraft | null }) {
  if (draft === null) return null;
  const { problem, changes, recorded } = draft;
  if (problem === null && recorded.length === 0) return null;
  const title =
    recorded.length > 0 ? say("report.someRecorded", { number: recorded.length }) : say("report.problems");
  return (
    <Alert color={recorded.length > 0 ? "yellow" : "red"} title={title} role="alert">
      {problem !== null && <p>{problem}</p>}
      {changes.length > 0 && (
        <>
          <p>{say("report.changed")}</p>
          <ul>
            {changes.map((change) => (
              <li key={`${change.at} ${change.by} ${change.action} ${change.status}`}>
                {changeInWords(change)}
              </li>
            ))}
          </ul>
          <p>{say("report.recordAgain")}</p>
        </>
      )}
      <p>{say("report.typed")}</p>
    </Alert>
  );
}

const DEEDS = ["record-status", "correct-status", "record-acceptance", "import-resolution"] as const;

function changeInWords({ by, at, action, status }: ReportDraft["changes"][number]): string {
  const day = parseDay(at.slice(0, 10));
  const said = {
    who: by,
    deed: say(`reportDeed.${DEEDS.find((deed) => deed === action) ?? "other"}`),
    day: day === null ? at : formatDay(day),
    time: at.slice(11, 16),
  };
  const known = STATUSES.find((one) => one === status);
  if (known === undefined) return say("report.changedBy", said);
  return say("report.changedTo", { ...said, status: say(`status.${known}`) });
}
