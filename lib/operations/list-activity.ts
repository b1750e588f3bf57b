import { type Action, type Actor, allows } from "../access/permissions";
import { addDays, type Day } from "../calendar/day";
import { type ChangedField, dayOfDetail, describeChanges, withoutSecrets } from "../queries/activity-changes";
import { type ActivityQuery, subjectsMeant } from "../queries/activity-query";
import { type ActivitySubject, parseSubject } from "../queries/activity-subject";
import type { ResolutionReference } from "../queries/views";
import { type ActivityEntry, type ActivityWanted, readActivity } from "../store/reading/activity";
import { readResolutionReferences } from "../store/reading/resolution-references";
import type { Register } from "./register";

/** Something that was done, as people read it. */
export interface Activity {
  readonly id: number;
  readonly at: Date;
  readonly actor: string;
  readonly door: string;
  readonly action: string;
  readonly subject: ActivitySubject;
  readonly changes: readonly ChangedField[];
}

export interface ActivityList {
  readonly activities: readonly Activity[];
  /** By their slugs; one that is gone is not there. */
  readonly resolutions: ReadonlyMap<string, ResolutionReference>;
  /** The number before which the next page begins; null: there is no more. */
  readonly next: number | null;
}

const PAGE = 50;

/** Words in the names of actions that only those see who may do them. */
const OFFICE: Readonly<Record<string, Action>> = {
  token: "manage-tokens",
  reminder: "manage-reminders",
  person: "manage-people",
  role: "manage-people",
  link: "manage-people",
  invitation: "manage-people",
  password: "manage-people",
  "sign-in": "manage-people",
  join: "manage-people",
  "change-name": "manage-people",
};

/** What was done in the register, the latest first, as it was known on the day from which it is seen. */
export async function listActivity(
  { store, actor, today }: Pick<Register, "store" | "actor" | "today">,
  query: ActivityQuery,
  asOf: Day | null,
): Promise<ActivityList> {
  const day = asOf ?? today;
  const wanted: ActivityWanted = {
    ...query,
    subjects: query.subject === null ? null : subjectsMeant(query.subject),
    // Seen from today, all that was written is told; from another day, what was written by its end.
    until: asOf === null || asOf === today ? null : new Date(`${addDays(asOf, 1)}T00:00:00.000Z`),
    hidden: hiddenFrom(actor),
  };
  const found: ActivityEntry[] = [];
  for (let more = true, before = wanted.before; more && found.length <= PAGE; ) {
    const rows = await readActivity(store, { ...wanted, before }, PAGE + 1);
    found.push(...rows.filter(({ detail }) => isKnown(detail, day)));
    before = rows.at(-1)?.id ?? before;
    more = rows.length > PAGE;
  }
  const activities = found.slice(0, PAGE).map(activityOf);
  const slugs = activities.flatMap(({ subject }) => (subject.is === "resolution" ? [subject.slug] : []));
  return {
    activities,
    resolutions: await readResolutionReferences(store, [...new Set(slugs)]),
    next: found.length > PAGE ? (activities.at(-1)?.id ?? null) : null,
  };
}

function hiddenFrom(actor: Actor): string[] {
  return Object.entries(OFFICE).flatMap(([word, action]) => (allows(actor, action) ? [] : [word]));
}

/** Nothing that was said of a later day shows. */
function isKnown(detail: string, day: Day): boolean {
  return (dayOfDetail(detail) ?? day) <= day;
}

function activityOf({ id, at, actor, door, action, subject, detail }: ActivityEntry): Activity {
  return {
    ...{ id, at, door, action },
    actor: withoutSecrets(actor),
    subject: parseSubject(subject),
    changes: describeChanges(detail),
  };
}
