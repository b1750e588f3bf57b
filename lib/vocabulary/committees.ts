/** A Main Committee of the General Assembly (rules of procedure, rule 98). */
export interface MainCommittee {
  readonly number: number;
  /** "Third Committee". */
  readonly name: string;
  /** What it deals with, as rule 98 names it. */
  readonly subject: string;
  /** How the symbols of its documents begin: "A/C.3". */
  readonly symbol: string;
  /** The id of its body in the vocabulary. */
  readonly bodyId: string;
}

export const MAIN_COMMITTEES: readonly MainCommittee[] = [
  mainCommittee(1, "First", "Disarmament and International Security Committee"),
  mainCommittee(2, "Second", "Economic and Financial Committee"),
  mainCommittee(3, "Third", "Social, Humanitarian and Cultural Committee"),
  mainCommittee(4, "Fourth", "Special Political and Decolonization Committee"),
  mainCommittee(5, "Fifth", "Administrative and Budgetary Committee"),
  mainCommittee(6, "Sixth", "Legal Committee"),
];

/**
 * The Main Committee of a name as documents print it, with or without "the", by number, by subject or by both; null
 * for any other name.
 * @example
 * findCommitteeByName("Third Committee")?.symbol // => "A/C.3"
 * @example
 * findCommitteeByName("the Special Political and Decolonization Committee (Fourth Committee)")?.number // => 4
 * @example
 * findCommitteeByName("Committee against Torture") // => null
 */
export function findCommitteeByName(printed: string): MainCommittee | null {
  const name = printed.replace(/\s+/g, " ").trim().toLowerCase().replace(/^the /, "");
  return MAIN_COMMITTEES.find((committee) => namesOf(committee).includes(name)) ?? null;
}

/**
 * The Main Committee whose document a symbol is: "A/C.3/74/L.10/Rev.1" is of the Third Committee. Null for the symbol
 * of a plenary document and for any other.
 * @example
 * findCommitteeBySymbol("A/C.3/74/L.10/Rev.1")?.name // => "Third Committee"
 * @example
 * findCommitteeBySymbol("A/RES/74/176") // => null
 */
export function findCommitteeBySymbol(symbol: string): MainCommittee | null {
  const start = symbol.trim().toUpperCase();
  return MAIN_COMMITTEES.find((committee) => start.startsWith(`${committee.symbol}/`)) ?? null;
}

function mainCommittee(number: number, ordinal: string, subject: string): MainCommittee {
  return {
    number,
    name: `${ordinal} Committee`,
    subject,
    symbol: `A/C.${number}`,
    bodyId: `${ordinal.toLowerCase()}-committee`,
  };
}

function namesOf({ name, subject }: MainCommittee): readonly string[] {
  return [name, subject, `${subject} (${name})`].map((print) => print.toLowerCase());
}
