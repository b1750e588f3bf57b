import type { Vote } from "../../resolution/resolution";
import type { Element, ElementsByName } from "../markup/element";

const MANNERS: Readonly<Record<string, Vote["manner"]>> = {
  adoptedRecordedVote: "recorded",
  adoptedWithoutVote: "without-a-vote",
};

/**
 * How the text was adopted, from the metadata: `<voting outcome="adoptedRecordedVote">` with a count for each side. Null: they do not say, or
 * say only that it was adopted.
 * @example
 * readVote(new Map([["voting", [{ name: "voting", attributes: { outcome: "adoptedWithoutVote" }, children: [] }]]])) // => { manner: "without-a-vote", inFavour: null, against: null, abstaining: null }
 */
export function readVote(all: ElementsByName): Vote | null {
  const voting = all.get("voting")?.find(({ attributes }) => (attributes.outcome ?? "") in MANNERS);
  const manner = MANNERS[voting?.attributes.outcome ?? ""];
  if (voting === undefined || manner === undefined) return null;
  if (manner !== "recorded") return { manner, inFavour: null, against: null, abstaining: null };
  const count = (side: string) => countOf(voting, side);
  return { manner, inFavour: count("inFavour"), against: count("against"), abstaining: count("abstaining") };
}

/** A side that nobody took has no count. */
function countOf(voting: Element, side: string): number {
  const found = voting.children.find(
    (child) => typeof child !== "string" && child.name === "count" && child.attributes.refersTo === side,
  );
  const value = typeof found === "object" ? Number(found.attributes.value) : 0;
  return Number.isInteger(value) ? value : 0;
}
