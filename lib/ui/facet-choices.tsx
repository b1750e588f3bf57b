import { formatFilterValue, type NamesOf } from "../queries/describe-query";
import type { Facet } from "../queries/facet";
import { say } from "../vocabulary/words";

/** The choices of a filter, each with how many mandates it would show; closed until used, where there are many. */
export function FacetChoices({
  facet,
  chosen,
  names,
}: {
  readonly facet: Facet;
  readonly chosen: readonly string[];
  readonly names: NamesOf;
}) {
  const missing = chosen.filter((value) => !facet.counts.some((count) => count.value === value));
  const choices = [
    ...facet.counts.filter(({ mandates, value }) => mandates > 0 || chosen.includes(value)),
    ...missing.map((value) => ({ value, mandates: 0 })),
  ];
  if (choices.length === 0) return null;
  return (
    <details open={chosen.length > 0 || OPEN.includes(facet.name)}>
      <summary>{say(`filterName.${facet.name}`)}</summary>
      <ul className="choices">
        {choices.map(({ value, mandates }) => (
          <li key={value}>
            <label className="choice">
              <input
                type="checkbox"
                name={facet.name}
                value={value}
                defaultChecked={chosen.includes(value)}
              />
              <span>{formatFilterValue(facet.name, value, names)}</span>
              <span className="count">{mandates}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The questions asked most: of whom, and how does it stand. */
const OPEN: readonly string[] = ["body", "standing"];
