import { say } from "../vocabulary/words";

/** What stands where a list has no rows: why, and what to do. */
export function Empty({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children?: React.ReactNode;
}) {
  return (
    <div className="card" role="status">
      <p>
        <strong>{title}</strong>
      </p>
      <p className="quiet">{hint ?? say("empty.import")}</p>
      {children}
    </div>
  );
}
