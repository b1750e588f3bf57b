import Link from "next/link";
import { formatFilterValue, type NamesOf } from "../queries/describe-query";
import { FILTERS } from "../queries/filters";
import { type RegisterQuery, withFilter } from "../queries/register-query";
import { say } from "../vocabulary/words";

/** The filters that are set, each a link that takes it away. */
export function ChosenFilters({
  query,
  names,
  addressOfQuery,
}: {
  readonly query: RegisterQuery;
  readonly names: NamesOf;
  readonly addressOfQuery: (query: RegisterQuery) => string;
}) {
  const chosen = FILTERS.flatMap(({ name }) => (query.filters[name] ?? []).map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  return (
    <ul className="chosen">
      {chosen.map(({ name, value }) => {
        const others = (query.filters[name] ?? []).filter((other) => other !== value);
        const what = `${say(`filterName.${name}`)}: ${formatFilterValue(name, value, names)}`;
        return (
          <li key={`${name} ${value}`}>
            <Link
              href={addressOfQuery(withFilter(query, name, others))}
              aria-label={say("common.remove", { what })}
            >
              {what} <span aria-hidden="true">×</span>
            </Link>
          </li>
        );
      })}
      <li>
        <Link href={addressOfQuery({ ...query, filters: {}, page: 1 })}>{say("common.reset")}</Link>
      </li>
    </ul>
  );
}
