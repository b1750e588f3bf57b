import { any, type Condition, oneOf } from "../queries/condition";
import type { ChosenFilters } from "../queries/filters";
import { mandateIdsOf } from "../store/reading/watches";
import type { Register } from "./register";
import type { Watched } from "./watch";

/** What somebody watches, as lists filter by it. */
export interface MyBodies {
  /** What concerns a body, a resolution or a paragraph that is watched. */
  readonly condition: Condition;
  /**
   * The same as filters that stand in an address, for lists, feeds and files; null: none of this kind is watched. There is one for bodies and one for
   * resolutions, for filters of one address all have to hold.
   */
  readonly bodies: ChosenFilters | null;
  readonly resolutions: ChosenFilters | null;
}

/** An address may be so long that every server and mail program takes it. */
const MOST_IN_ADDRESS = 50;

/** The bodies, resolutions and paragraphs that somebody watches, to see their own first. */
export async function myBodies({ store }: Register, watched: readonly Watched[]): Promise<MyBodies> {
  const of = (kind: Watched["kind"]) => watched.flatMap((one) => (one.kind === kind ? one.subject : []));
  const [bodies, resolutions, mandates] = [of("body"), of("resolution"), of("mandate")];
  const mandateIds = await mandateIdsOf(store, mandates);
  return {
    condition: any(
      ...(bodies.length === 0 ? [] : [oneOf("bodyId", bodies)]),
      ...(resolutions.length === 0 ? [] : [oneOf("resolutionSlug", resolutions)]),
      ...(mandateIds.length === 0 ? [] : [oneOf("mandateId", mandateIds)]),
    ),
    bodies: bodies.length === 0 ? null : { body: bodies.slice(0, MOST_IN_ADDRESS) },
    resolutions: resolutions.length === 0 ? null : { resolution: resolutions.slice(0, MOST_IN_ADDRESS) },
  };
}
