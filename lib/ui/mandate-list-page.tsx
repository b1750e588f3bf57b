import { Button, NativeSelect, TextInput } from "@mantine/core";
import Link from "next/link";
import type { MandateList } from "../operations/list-mandates";
import { describeFilters } from "../queries/describe-query";
import { type RegisterQuery, SORTS } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { ChosenFilters } from "./chosen-filters";
import { Empty } from "./empty";
import { IgnoredParameters } from "./ignored-parameters";
import { MandateCard } from "./mandate-card";
import { MoreFilters } from "./more-filters";
import { namesIn } from "./names";
import { Pager } from "./pager";
import { SelectionForm } from "./report-selection";
import { Subscribe } from "./subscribe";
import { TakeAway } from "./take-away";

/** The mandates that a query finds, with the filters beside them. */
export function MandateListPage({
  query,
  list,
  mayRecord = false,
}: {
  readonly query: RegisterQuery;
  readonly list: MandateList;
  /** Whoever looks at it may say what became of what is asked. */
  readonly mayRecord?: boolean;
}) {
  const names = namesIn(list);
  const filters = describeFilters(query, names);
  const selectable = mayRecord && query.asOf === null;
  return (
    <>
      <h1>{say("mandates.title")}</h1>
      <p className="lead" role="status">
        {say("sentence.mandates", { ...list.totals, filtered: filters === "" ? "no" : "yes", filters })}
      </p>
      <IgnoredParameters ignored={query.ignored} />
      <ChosenFilters query={query} names={names} addressOfQuery={addressOf.mandates} />
      <div className="with-filters">
        <MandateFilters query={query} list={list} />
        <div>
          {list.mandates.length === 0 && <NoMandates query={query} filtered={filters !== ""} />}
          {selectable && list.mandates.length > 0 && <SelectionForm />}
          <ol className="mandates">
            {list.mandates.map((mandate) => (
              <MandateCard key={mandate.id} mandate={mandate} asOf={query.asOf} selectable={selectable} />
            ))}
          </ol>
          <Pager
            page={Math.min(query.page, list.pages)}
            pages={list.pages}
            addressOfPage={(page) => addressOf.mandates({ ...query, page })}
          />
          <TakeAway query={query} list="mandates" />
          <Subscribe query={query} />
        </div>
      </div>
    </>
  );
}

function NoMandates({ query, filtered }: { readonly query: RegisterQuery; readonly filtered: boolean }) {
  if (!filtered) return <Empty title={say("overview.empty")} hint={say("overview.emptyHint")} />;
  return (
    <Empty title={say("mandates.empty")} hint={say("mandates.emptyHint")}>
      <Link href={addressOf.mandatesWith({}, query.asOf)}>{say("common.reset")}</Link>
    </Empty>
  );
}

/** A plain form: it filters without JavaScript, and its address can be kept and sent. */
function MandateFilters({ query, list }: { readonly query: RegisterQuery; readonly list: MandateList }) {
  const filtered = Object.keys(query.filters).some((name) => name !== "words");
  return (
    <form className="filters card" method="get" action="/mandates" aria-label={say("mandates.filters")}>
      {query.asOf !== null && <input type="hidden" name="asOf" value={query.asOf} />}
      <TextInput
        name="words"
        type="search"
        label={say("mandates.search")}
        description={say("mandates.searchHint")}
        defaultValue={query.filters.words?.[0] ?? ""}
        maxLength={200}
      />
      <NativeSelect
        name="sort"
        label={say("mandates.sort")}
        defaultValue={query.sort}
        data={SORTS.map((sort) => ({ value: sort, label: say(`mandates.sortBy.${sort}`) }))}
        mt="sm"
      />
      <Button type="submit" fullWidth mt="sm" mb="sm">
        {say("common.apply")}
      </Button>
      <details className="filter-fold" open={filtered}>
        <summary>{say("mandates.filters")}</summary>
        <MoreFilters query={query} list={list} />
      </details>
    </form>
  );
}
