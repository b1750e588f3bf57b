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
  const shown = choices.filter(({ value }, index) => index < MOST_CHOICES || chosen.includes(value));
  return (
    <details open={chosen.length > 0 || OPEN.includes(facet.name)}>
      <summary>{say(`filterName.${facet.name}`)}</summary>
      <ul className="choices">
        {shown.map(({ value, mandates }) => (
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
        {shown.length < choices.length && (
          <li className="small quiet">
            {say("mandates.moreChoices", { number: choices.length - shown.length })}
          </li>
        )}
      </ul>
    </details>
  );
}

/** So many choices of a filter are shown, those with the most mandates; others come up as further filters narrow the list. */
const MOST_CHOICES = 40;

/** The questions asked most: of whom, and how does it stand. */
const OPEN: readonly string[] = ["body", "standing"];
