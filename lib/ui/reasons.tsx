import type { Reason } from "../calendar/reason";
import { explainReason } from "../queries/explain-reason";
import { say } from "../vocabulary/words";

/** The arithmetic of a window, step by step, folded until asked for. */
export function Reasons({
  reasons,
  open = false,
}: {
  readonly reasons: readonly Reason[];
  readonly open?: boolean;
}) {
  if (reasons.length === 0) return null;
  return (
    <details open={open} className="small">
      <summary>{say("mandate.why")}</summary>
      <ol className="reasons">
        {reasons.map((reason) => {
          const sentence = explainReason(reason);
          return <li key={sentence}>{sentence}.</li>;
        })}
      </ol>
    </details>
  );
}
