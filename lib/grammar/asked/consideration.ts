import type { Found } from "./found";
import { howAsked } from "./how-asked";
import type { Zone } from "./zone";

/** A session stands at most so many words after "consider". */
const NEAR = 60;

/** "to consider the question at its next session", "to continue its consideration of the matter at its … session": a review by the organ. */
export function considerations(zone: Zone): readonly Found[] {
  return zone.words.flatMap((word, at) => {
    const next = zone.words[at + 1]?.lower ?? "";
    const verb = word.lower === "consider" && !next.endsWith("ing") && howAsked(zone, at, "base") === "asked";
    const thing = word.lower === "consideration" && at - zone.firstTo <= 4 && at > zone.firstTo;
    if (!verb && !thing) return [];
    const session = zone.words
      .slice(at, at + NEAR)
      .some((later) => later.lower === "session" || later.lower === "sessions");
    return session ? [{ kind: "review" as const, from: at, to: at + 1, certain: true }] : [];
  });
}
