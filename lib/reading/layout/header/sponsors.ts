/** Names of States that hold "and": not the end of a list. */
const WITH_AND = [
  "Antigua and Barbuda",
  "Bosnia and Herzegovina",
  "Saint Kitts and Nevis",
  "Saint Vincent and the Grenadines",
  "Sao Tome and Principe",
  "Serbia and Montenegro",
  "Trinidad and Tobago",
  "United Kingdom of Great Britain and Northern Ireland",
];

const MASK = "\u0001";

const DRAFT =
  /^(.{2,6000}?)\s*[*¹²³]{0,3}:\s*[*¹²³]{0,3}\s*((?:revised |amended |oral(?:ly revised)? )?draft (?:resolution|decision|declaration))\b/is;

/** What the line of sponsors of a draft says. */
export interface SponsorLine {
  readonly sponsors: readonly string[];
  /** "draft resolution", "revised draft resolution". */
  readonly kind: string;
}

/**
 * The sponsors of a draft from the line "Egypt and Jordan: draft resolution", in the order printed; null for other lines.
 * @example
 * parseSponsorLine("Trinidad and Tobago, Zambia and Zimbabwe: revised draft resolution") // => { "sponsors": ["Trinidad and Tobago", "Zambia", "Zimbabwe"], "kind": "revised draft resolution" }
 */
export function parseSponsorLine(line: string): SponsorLine | null {
  const found = DRAFT.exec(line);
  if (!found) return null;
  return { sponsors: parseSponsors(found[1] ?? ""), kind: (found[2] ?? "").toLowerCase() };
}

/**
 * A list of States as its members; "and" within a State's name and commas within brackets divide nothing.
 * @example
 * parseSponsors("Iran (Islamic Republic of), Bosnia and Herzegovina and Zambia") // => ["Iran (Islamic Republic of)", "Bosnia and Herzegovina", "Zambia"]
 */
export function parseSponsors(list: string): string[] {
  let text = list.replace(/[*¹²³]+/g, "").replace(/\s+/g, " ");
  for (const name of WITH_AND) text = text.replaceAll(name, name.replaceAll(" and ", MASK));
  text = text.replace(/\([^()]{0,200}\)/g, (group) =>
    group.replaceAll(",", "\u0002").replaceAll(" and ", MASK),
  );
  return text
    .split(/, and |, | and /)
    .map((name) => name.replaceAll(MASK, " and ").replaceAll("\u0002", ",").trim())
    .filter((name) => name !== "");
}
