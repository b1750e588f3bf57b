import { Button, NativeSelect, TextInput } from "@mantine/core";
import Link from "next/link";
import type { Day } from "../calendar/day";
import type { DeadlineList, DeadlineSection } from "../operations/list-deadlines";
import { DEADLINE_STANDINGS } from "../operations/list-deadlines";
import { describeFilters } from "../queries/describe-query";
import { type RegisterQuery, withFilter } from "../queries/register-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { ChosenFilters } from "./chosen-filters";
import { DeadlineTable, deadlineRowId } from "./deadline-table";
import { Empty } from "./empty";
import { HiddenParameters } from "./hidden-parameters";
import { IgnoredParameters } from "./ignored-parameters";
import { namesIn } from "./names";
import { Pager } from "./pager";
import { TimeLine } from "./time-line/time-line";

/** What is due, overdue and done: along a time line and as a list by standing. */
export function DeadlineListPage({
  query,
  list,
  today,
}: {
  readonly query: RegisterQuery;
  readonly list: DeadlineList;
  readonly today: Day;
}) {
  const filters = describeFilters(query, namesIn(list));
  const shown = new Set(
    list.sections.flatMap(({ deadlines }) => deadlines.map(({ occurrence }) => occurrence.id)),
  );
  return (
    <div className="stack">
      <header>
        <h1>{say("deadlines.title")}</h1>
        <p className="lead">{say("deadlines.lead")}</p>
        <DeadlineFilters query={query} list={list} />
        <p role="status">
          {say("sentence.deadlines", {
            number: list.total,
            filtered: filters === "" ? "no" : "yes",
            filters,
          })}
        </p>
        <IgnoredParameters ignored={query.ignored} />
        <ChosenFilters query={query} names={namesIn(list)} addressOfQuery={addressOf.deadlines} />
      </header>
      {list.total === 0 ? (
        <Empty title={say("deadlines.empty")} hint={say("deadlines.emptyHint")} />
      ) : (
        <section className="card" aria-labelledby="time-line">
          <h2 id="time-line">{say("deadlines.line")}</h2>
          <p className="lead">
            {say("deadlines.lineLead")}
            {list.line.length < list.total && (
              <> {say("deadlines.lineCut", { shown: list.line.length, total: list.total })}</>
            )}
          </p>
          <TimeLine
            deadlines={list.line}
            today={today}
            rowId={(id) => (shown.has(id) ? deadlineRowId(id) : null)}
            asOf={query.asOf}
          />
        </section>
      )}
      {list.sections.map((section) => (
        <StandingSection key={section.standing} section={section} query={query} />
      ))}
      <Pager
        page={Math.min(query.page, list.pages)}
        pages={list.pages}
        addressOfPage={(page) => addressOf.deadlines({ ...query, page })}
      />
    </div>
  );
}

function StandingSection({
  section,
  query,
}: {
  readonly section: DeadlineSection;
  readonly query: RegisterQuery;
}) {
  const { standing, total, deadlines } = section;
  const alone = withFilter(query, "standing", [standing]);
  const cut = deadlines.length < total && (query.filters.standing?.length ?? 0) !== 1;
  return (
    <section aria-labelledby={`standing-${standing}`}>
      <h2 id={`standing-${standing}`}>
        {say(`standing.${standing}`)} ({total})
      </h2>
      <p className="quiet small">{say(`standingMeans.${standing}`)}</p>
      <DeadlineTable deadlines={deadlines} caption={say(`standingMeans.${standing}`)} asOf={query.asOf} />
      {cut && (
        <p>
          <Link href={addressOf.deadlines(alone)}>{say("common.all", { number: total })}</Link>
        </p>
      )}
    </section>
  );
}

function DeadlineFilters({ query, list }: { readonly query: RegisterQuery; readonly list: DeadlineList }) {
  const { body, standing, dueFrom, dueTo, ...kept } = query.filters;
  const bodies = list.bodyCounts.map(({ value }) => ({
    value,
    label: list.bodies.get(value)?.name ?? value,
  }));
  return (
    <form className="filter-line" method="get" action="/deadlines" aria-label={say("mandates.filters")}>
      <HiddenParameters parameters={{ ...kept, asOf: query.asOf ?? undefined }} except={[]} />
      <NativeSelect
        name="body"
        label={say("filterName.body")}
        defaultValue={body?.[0] ?? ""}
        data={[{ value: "", label: say("common.any") }, ...bodies]}
      />
      <NativeSelect
        name="standing"
        label={say("filterName.standing")}
        defaultValue={standing?.[0] ?? ""}
        data={[
          { value: "", label: say("common.any") },
          ...DEADLINE_STANDINGS.map((value) => ({ value, label: say(`standing.${value}`) })),
        ]}
      />
      <TextInput
        name="dueFrom"
        type="date"
        label={say("filterName.dueFrom")}
        defaultValue={dueFrom?.[0] ?? ""}
      />
      <TextInput name="dueTo" type="date" label={say("filterName.dueTo")} defaultValue={dueTo?.[0] ?? ""} />
      <Button type="submit">{say("common.apply")}</Button>
    </form>
  );
}
