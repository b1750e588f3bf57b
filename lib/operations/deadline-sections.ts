import { all, oneOf } from "../queries/condition";
import type { ChosenFilters } from "../queries/filters";
import { standingCondition } from "../queries/standing-condition";
import type { DeadlineView } from "../queries/views";
import { type DatedId, deadlinesOf, findDeadlines } from "../store/reading/deadlines";
import type { Standing, Timeliness } from "../vocabulary/status";
import type { DeadlineQuestion } from "./list-deadlines";
import type { Register } from "./register";

/** A part of the list: a standing, and of what is fulfilled, when that was. */
export interface SectionKind {
  readonly standing: Standing;
  readonly timeliness: Timeliness | null;
}

/** In the order in which they want attention. */
const SECTIONS: readonly SectionKind[] = [
  { standing: "overdue", timeliness: null },
  { standing: "due-soon", timeliness: null },
  { standing: "upcoming", timeliness: null },
  { standing: "fulfilled", timeliness: "late" },
  { standing: "fulfilled", timeliness: "on-time" },
  { standing: "fulfilled", timeliness: "early" },
  { standing: "closed", timeliness: null },
];

/** So many are shown of each section while there are several. */
export const DEADLINES_A_SECTION = 20;
export const DEADLINES_A_PAGE = 50;

export interface DeadlineSection extends SectionKind {
  readonly total: number;
  readonly deadlines: readonly DeadlineView[];
}

export interface DeadlineSections {
  readonly is: "list";
  /** Those that have something. */
  readonly sections: readonly DeadlineSection[];
  readonly pages: number;
}

/** Due dates by standing; one section alone is paged. */
export async function readDeadlineSections(
  register: Register,
  question: DeadlineQuestion,
): Promise<DeadlineSections> {
  const { counts, page } = question;
  const found = SECTIONS.map((kind) => ({ kind, total: totalOf(kind, counts) })).filter(
    ({ total }) => total > 0,
  );
  const [first] = found;
  const alone = found.length === 1 && first !== undefined && isChosen(first.kind, page.query.filters);
  const pages = alone ? Math.max(1, Math.ceil(first.total / DEADLINES_A_PAGE)) : 1;
  const limit = alone ? DEADLINES_A_PAGE : DEADLINES_A_SECTION;
  const offset = alone ? (Math.min(page.query.page, pages) - 1) * limit : 0;
  const ids = await Promise.all(
    found.map(({ kind }) => findSection(register, question, kind, { limit, offset })),
  );
  // The mandates of all sections are read at once.
  const read = await deadlinesOf(register.store, question.view, ids.flat());
  const byId = new Map(read.map((deadline) => [deadline.occurrence.id, deadline]));
  const sections = found.map(({ kind, total }, index) => ({
    ...kind,
    total,
    deadlines: (ids[index] ?? []).flatMap(({ occurrence }) => byId.get(occurrence) ?? []),
  }));
  return { is: "list", sections, pages };
}

/** The filters that choose one section. */
export function filtersOfSection({ standing, timeliness }: SectionKind): ChosenFilters {
  return { standing: [standing], ...(timeliness === null ? {} : { timeliness: [timeliness] }) };
}

function isChosen({ standing, timeliness }: SectionKind, filters: ChosenFilters): boolean {
  const only = (values: readonly string[] | undefined, value: string) =>
    values?.length === 1 && values[0] === value;
  return only(filters.standing, standing) && (timeliness === null || only(filters.timeliness, timeliness));
}

function totalOf({ standing, timeliness }: SectionKind, counts: DeadlineQuestion["counts"]): number {
  return counts
    .filter(
      (count) => count.standing === standing && (timeliness === null || count.timeliness === timeliness),
    )
    .reduce((sum, { number }) => sum + number, 0);
}

/** What is past comes latest first, what is ahead soonest first. */
function findSection(
  { store }: Register,
  { view, condition }: DeadlineQuestion,
  { standing, timeliness }: SectionKind,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<DatedId[]> {
  const ofSection = all(
    condition,
    standingCondition(standing, view.today),
    ...(timeliness === null ? [] : [oneOf("timeliness", [timeliness])]),
  );
  const order = standing === "due-soon" || standing === "upcoming" ? "soonest" : "latest";
  return findDeadlines(store, view, ofSection, { order, limit, offset });
}
