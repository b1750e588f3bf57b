import { parseRegisterQuery, queryCondition } from "../queries/register-query";
import type { BodyView, DeadlineView, StatusRecordView } from "../queries/views";
import { readDeadlines } from "../store/reading/deadlines";
import { type ReportedOccurrence, readReportedOccurrences } from "../store/reading/reported-occurrences";
import { findRecord } from "../store/reading/status-records";
import { MOST_AT_ONCE } from "./record-statuses";
import type { Register } from "./register";
import { viewOf } from "./view";

export interface Recorded {
  readonly record: StatusRecordView;
  readonly subject: ReportedOccurrence;
}

export interface RecordedPage {
  readonly recorded: readonly Recorded[];
  /** The body of the first of them; null: it has none. */
  readonly body: BodyView | null;
  /** The due date of that body that has been overdue longest; null: none is overdue. */
  readonly next: DeadlineView | null;
}

/** What was just recorded, and what the same body has to account for next. */
export async function showRecorded(register: Register, records: readonly number[]): Promise<RecordedPage> {
  const found = [];
  for (const id of records.slice(0, MOST_AT_ONCE))
    found.push(...[await findRecord(register.store, id)].filter((one) => one !== null));
  const subjects = await readReportedOccurrences(
    register.store,
    viewOf(register, null),
    found.map(({ occurrenceId }) => occurrenceId),
  );
  const recorded = found.flatMap(({ occurrenceId, record }) => {
    const subject = subjects.find(({ place }) => place.id === occurrenceId);
    return subject === undefined ? [] : [{ record, subject }];
  });
  const body = recorded[0]?.subject.occurrence.body ?? null;
  return { recorded, body, next: body === null ? null : await findNextOverdue(register, body.id) };
}

async function findNextOverdue(register: Register, body: string): Promise<DeadlineView | null> {
  const view = viewOf(register, null);
  const condition = queryCondition(parseRegisterQuery({ body, standing: "overdue" }), view.today);
  const page = { order: "soonest", limit: 1, offset: 0 } as const;
  return (await readDeadlines(register.store, view, condition, page))[0] ?? null;
}
