import { Button, TextInput } from "@mantine/core";
import type { DeadlineList } from "../operations/list-deadlines";
import { type DeadlineQuery, shownParameters } from "../queries/deadline-query";
import { say } from "../vocabulary/words";
import { HiddenParameters } from "./hidden-parameters";
import { MoreFilters } from "./more-filters";

/** The filters of every list as a plain form; the way deadlines are shown, and the day they are seen from, stay. */
export function DeadlineFilters({
  page,
  list,
}: {
  readonly page: DeadlineQuery;
  readonly list: DeadlineList;
}) {
  const { query } = page;
  const filtered = Object.keys(query.filters).some((name) => name !== "words");
  const kept = { ...shownParameters(page), asOf: query.asOf ?? undefined };
  return (
    <form className="filters card" method="get" action="/deadlines" aria-label={say("mandates.filters")}>
      <HiddenParameters parameters={kept} except={[]} />
      <TextInput
        name="words"
        type="search"
        label={say("mandates.search")}
        description={say("mandates.searchHint")}
        defaultValue={query.filters.words?.[0] ?? ""}
        maxLength={200}
      />
      <Button type="submit" fullWidth mt="sm" mb="sm">
        {say("common.apply")}
      </Button>
      <details className="filter-fold" open={filtered}>
        <summary>{say("mandates.filters")}</summary>
        <p className="quiet small">{say("deadlinePage.counts")}</p>
        <MoreFilters query={query} list={list} />
      </details>
    </form>
  );
}
