import Link from "next/link";
import {
  type DeadlineSection,
  type DeadlineSections,
  filtersOfSection,
} from "../operations/deadline-sections";
import type { DeadlineQuery } from "../queries/deadline-query";
import { say } from "../vocabulary/words";
import { addressOf } from "./address";
import { DeadlineTable } from "./deadline-table";
import { fromFirstPage } from "./deadline-view-links";
import { Empty } from "./empty";
import { Pager } from "./pager";
import { SelectionForm } from "./report-selection";

/** Due dates by standing, and what is fulfilled by whether it was early, on time or late. */
export function DeadlineSectionList({
  page,
  list,
  selectable = false,
}: {
  readonly page: DeadlineQuery;
  readonly list: DeadlineSections;
  /** Due dates can be ticked to report on them. */
  readonly selectable?: boolean;
}) {
  const { query } = page;
  if (list.sections.length === 0) {
    return <Empty title={say("deadlinePage.empty")} hint={say("deadlinePage.emptyHint")} />;
  }
  return (
    <>
      {selectable && <SelectionForm />}
      {list.sections.map((section) => (
        <Section
          key={idOf(section)}
          section={section}
          page={page}
          paged={list.pages > 1}
          selectable={selectable}
        />
      ))}
      <Pager
        page={Math.min(query.page, list.pages)}
        pages={list.pages}
        addressOfPage={(number) => addressOf.deadlinePage({ ...page, query: { ...query, page: number } })}
      />
    </>
  );
}

function Section({
  section,
  page,
  paged,
  selectable,
}: {
  readonly section: DeadlineSection;
  readonly page: DeadlineQuery;
  readonly paged: boolean;
  readonly selectable: boolean;
}) {
  const { total, deadlines } = section;
  const { query } = page;
  const alone = { ...query, filters: { ...query.filters, ...filtersOfSection(section) } };
  const title = titleOf(section);
  return (
    <section aria-labelledby={idOf(section)}>
      <h2 id={idOf(section)}>{say("deadlinePage.heading", { section: title, number: total })}</h2>
      <p className="quiet small">{meaningOf(section)}</p>
      <DeadlineTable deadlines={deadlines} caption={title} asOf={query.asOf} selectable={selectable} />
      {deadlines.length < total && !paged && (
        <p>
          <Link href={addressOf.deadlinePage(fromFirstPage({ ...page, query: alone }))}>
            {say("deadlinePage.allOf", { number: total, section: title })}
          </Link>
        </p>
      )}
    </section>
  );
}

function idOf({ standing, timeliness }: DeadlineSection): string {
  return timeliness === null ? `standing-${standing}` : `standing-${standing}-${timeliness}`;
}

function titleOf({ standing, timeliness }: DeadlineSection): string {
  return timeliness === null ? say(`standing.${standing}`) : say(`deadlinePage.section.${timeliness}`);
}

function meaningOf({ standing, timeliness }: DeadlineSection): string {
  return timeliness === null
    ? say(`standingMeans.${standing}`)
    : say(`deadlinePage.sectionMeans.${timeliness}`);
}
