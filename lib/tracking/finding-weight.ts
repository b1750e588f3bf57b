import { type Day, yearOf } from "../calendar/day";
import type { Provision } from "../grammar/provision";
import type { Finding, FindingLevel } from "../resolution/finding";
import { overlaps } from "../resolution/span";
import { asks, FORCES } from "../vocabulary/force";

const OF_LEVEL: Readonly<Record<FindingLevel, number>> = { info: 0, warning: 100, error: 500 };
const ASKS = 200;
const HAS_DEADLINE = 150;
const A_STEP_OF_FORCE = 10;
/** A person's work is at stake. */
const OF_REVIEW = 300;
const FIRST_YEAR = 1946;

/**
 * How much hangs on a finding, for the order of the review queue: its level; then whether what it concerns asks something, by when, and how strongly;
 * a later document before an earlier one. Where nothing was found in the paragraph it may ask the most. 0: it only explains.
 * @example
 * findingWeight({ rule: "verb-unknown", level: "warning", paragraph: 0, span: null }, [], "2019-12-18") // => 463
 * @example
 * findingWeight({ rule: "addressee-unknown", level: "warning", paragraph: 0, span: [0, 5] }, [{ span: [0, 9], force: "declaration", deadlines: [] }], "2019-12-18") // => 173
 * @example
 * findingWeight({ rule: "symbol-missing", level: "info", paragraph: null, span: null }, [], "2019-12-18") // => 0
 */
export function findingWeight(
  { rule, level, paragraph, span }: Pick<Finding, "rule" | "level" | "paragraph" | "span">,
  provisions: readonly Pick<Provision, "span" | "force" | "deadlines">[],
  adopted: Day,
): number {
  if (level === "info") return 0;
  const meant = span === null ? [] : provisions.filter((one) => overlaps(one.span, span));
  const concerned = meant.length > 0 ? meant : provisions;
  const unread = concerned.length === 0 && paragraph !== null;
  return (
    OF_LEVEL[level] +
    (unread ? ASKS + A_STEP_OF_FORCE * FORCES.length : Math.max(0, ...concerned.map(weightOf))) +
    (rule.startsWith("review-") ? OF_REVIEW : 0) +
    Math.max(0, yearOf(adopted) - FIRST_YEAR)
  );
}

function weightOf({ force, deadlines }: Pick<Provision, "force" | "deadlines">): number {
  if (!asks(force)) return 0;
  const steps = FORCES.length - FORCES.indexOf(force);
  return ASKS + A_STEP_OF_FORCE * steps + (deadlines.length > 0 ? HAS_DEADLINE : 0);
}
