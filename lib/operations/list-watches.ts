import type { Day } from "../calendar/day";
import { all, any } from "../queries/condition";
import { standingCondition } from "../queries/standing-condition";
import type { BodyView, DeadlineView, ResolutionReference } from "../queries/views";
import { bodiesById } from "../store/reading/bodies-by-id";
import { readDeadlinesByProvision } from "../store/reading/deadlines";
import { readResolutionReferences } from "../store/reading/resolution-references";
import { isWatching, placeOfSubject, readWatches } from "../store/reading/watches";
import { type MyBodies, myBodies } from "./my-bodies";
import type { Register } from "./register";
import { viewOf } from "./view";
import type { Watched } from "./watch";

const NEXT_DEADLINES = 10;

/** Something that is watched, with what names it; a name is null where the register does not hold it any more. */
export type WatchView =
  | { readonly watched: Watched; readonly is: "body"; readonly body: BodyView | null }
  | {
      readonly watched: Watched;
      readonly is: "place";
      readonly resolution: ResolutionReference | null;
      /** Null: the resolution as a whole. */
      readonly label: string | null;
    };

export interface WatchList {
  readonly watches: readonly WatchView[];
  readonly lists: MyBodies;
  /** What is overdue or comes next of all that, the soonest first. */
  readonly next: readonly DeadlineView[];
}

/** What whoever is signed in watches, and what is due of it. Null: nobody is signed in. */
export async function listWatches(register: Register, asOf: Day | null): Promise<WatchList | null> {
  const { store, actor } = register;
  if (actor.userId === undefined) return null;
  const watched = await readWatches(store, actor.userId);
  const view = viewOf(register, asOf);
  const lists = await myBodies(register, watched);
  const standing = (name: Parameters<typeof standingCondition>[0]) => standingCondition(name, view.today);
  const ahead = all(lists.condition, any(standing("overdue"), standing("due-soon"), standing("upcoming")));
  return {
    watches: await named(register, watched),
    lists,
    next:
      watched.length === 0
        ? []
        : await readDeadlinesByProvision(store, view, ahead, { order: "soonest", limit: NEXT_DEADLINES }),
  };
}

/** Whether whoever is signed in watches something; null: nobody is signed in, so nobody can watch. */
export async function findWatch({ store, actor }: Register, watched: Watched): Promise<boolean | null> {
  return actor.userId === undefined ? null : isWatching(store, actor.userId, watched);
}

async function named({ store }: Register, watched: readonly Watched[]): Promise<WatchView[]> {
  const ids = watched.flatMap(({ kind, subject }) => (kind === "body" ? subject : []));
  const slugs = watched.flatMap(({ kind, subject }) =>
    kind === "body" ? [] : placeOfSubject(subject).resolution,
  );
  const bodies = await bodiesById(store, ids);
  const resolutions = await readResolutionReferences(store, slugs);
  return watched.map((one) => {
    if (one.kind === "body") return { watched: one, is: "body", body: bodies.get(one.subject) ?? null };
    const { resolution, label } = placeOfSubject(one.subject);
    return { watched: one, is: "place", resolution: resolutions.get(resolution) ?? null, label };
  });
}
