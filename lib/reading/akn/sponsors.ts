import type { Element } from "../markup/element";

/** Steps of the workflow that name who proposed the text. */
const PROPOSED = new Set(["draftResolution", "draftResolutionAdditionalSponsors"]);

/**
 * The sponsors that the steps of the workflow name, first those of the draft, then those who joined.
 * @example
 * readSponsors([{ name: "step", attributes: { outcome: "draftResolution", by: "Angola and Benin" }, children: [] }]) // => ["Angola", "Benin"]
 */
export function readSponsors(steps: readonly Element[]): string[] {
  const proposed = steps.filter((step) => PROPOSED.has(step.attributes.outcome ?? ""));
  return proposed.flatMap((step) => splitSponsors(step.attributes.by ?? ""));
}

/** A comma that divides names: not within parentheses, and not before what only says for whom a sponsor speaks. */
const COMMA = /,\s*(?![^()]*\))(?!on behalf of\b)/;

/** States whose own names hold "and". */
const WITH_AND = [
  "Antigua and Barbuda",
  "Bosnia and Herzegovina",
  "Saint Kitts and Nevis",
  "Saint Vincent and the Grenadines",
  "Sao Tome and Principe",
  "Trinidad and Tobago",
  "United Kingdom of Great Britain and Northern Ireland",
];

/**
 * A printed list of sponsors divided; what stands in parentheses stays with its name. Where the draft comes from an officer or a
 * committee, the words that say so are one sponsor.
 * @example
 * splitSponsors("Iran (Islamic Republic of), Syria and Trinidad and Tobago") // => ["Iran (Islamic Republic of)", "Syria", "Trinidad and Tobago"]
 * @example
 * splitSponsors("submitted by the Chair of the Committee, on the basis of informal consultations") // => ["submitted by the Chair of the Committee, on the basis of informal consultations"]
 */
export function splitSponsors(list: string): string[] {
  if (/^\s*submitted by\b/i.test(list)) return [list.trim()];
  const names = list.split(COMMA).map((name) => name.trim());
  const last = names.pop() ?? "";
  return [...names, ...splitLast(last)]
    .map((name) => name.replace(/^and\s+/, "").replace(/^the (?!representative)/, ""))
    .filter((name) => name !== "");
}

/** "Turkmenistan and Zimbabwe" are two, "Trinidad and Tobago" is one, "Qatar and Trinidad and Tobago" are two. */
function splitLast(last: string): string[] {
  if (/^(?:the representative|submitted by)\b/i.test(last)) return [last];
  const own = WITH_AND.find((name) => last.startsWith(name));
  const from = own?.length ?? 0;
  const found = /^([^(]*?(?:\([^)]*\))?)\s+and\s+(.*)$/.exec(last.slice(from));
  if (found === null) return [last];
  return [last.slice(0, from) + (found[1] ?? ""), found[2] ?? ""];
}
