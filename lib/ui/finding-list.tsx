import type { Finding } from "../resolution/finding";
import { slice } from "../resolution/span";
import { say } from "../vocabulary/words";

/** What the reader or the grammar was unsure of. */
export function FindingList({
  findings,
  title,
  text,
}: {
  readonly findings: readonly Finding[];
  readonly title: string;
  /** The text that the findings' spans point into; null: they speak of a whole document. */
  readonly text: string | null;
}) {
  if (findings.length === 0) return null;
  return (
    <section className="card">
      <h2>{title}</h2>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.paragraph} ${finding.span?.join("-")}`}>
            <strong>{say(`level.${finding.level}`)}:</strong> {finding.message}
            {text !== null && finding.span !== null && (
              <>
                {" "}
                <q className="words">{slice(text, finding.span)}</q>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
