/** A document symbol that stands alone: "A/C.3/74/L.10/Rev.1", "S/RES/2231 (2015)", "A/RES/72/262 C", "WHA66.10". */
const SYMBOL =
  /^((?:A|E|S|T|ST|TD|CCPR|CEDAW|CERD|CAT|CRC|UNEP|FCCC|CTOC|CAC|UNHCR|DP|ICCD|HSP|IDB|GC|LOS|APLC|BWC|NPT|CD|UN|WHA|EB|ICC|EC|C|HS|UNW|CBD|CITES|WHC|UNIDO|IAEA|ILO|ISBA|SPLOS|PBC|JIU)\/[A-Z0-9][\w.()/-]*(?: ?\(\d{4}\)| [A-Z](?:(?:-| and )[A-Z])?)?)[*¹²³]{0,3}$/;

/**
 * The symbol a line prints and nothing else, without note marks; null otherwise.
 * @example
 * findSymbol("E/RES/2018/14*") // => "E/RES/2018/14"
 */
export function findSymbol(line: string): string | null {
  const symbol = SYMBOL.exec(line.trim())?.[1] ?? null;
  return symbol !== null && /\d/.test(symbol) ? symbol.replace(/([^ ])\(/, "$1(").replace(/\s+/g, " ") : null;
}

/**
 * The symbol of a resolution from its printed number and the organ that adopted it; null where the organ's series is
 * not known. "(XXI)" is kept with the number as the organ prints it.
 * @example
 * symbolFromNumber("77/122", "General Assembly") // => "A/RES/77/122"
 * @example
 * symbolFromNumber("2205 (XXI)", "General Assembly") // => "A/RES/2205(XXI)"
 */
export function symbolFromNumber(number: string, organ: string): string | null {
  const series = SERIES.find(([name]) => name.test(organ))?.[1];
  if (series === undefined) return null;
  if (series === "UNEP") return `UNEP/EA.${number.replace("/", "/Res.")}`;
  if (series === "S/RES") return `S/RES/${number.replace(/\s*\(/, " (")}`;
  return `${series}/${number.replace(/\s+\(/, "(")}`;
}

const SERIES: readonly (readonly [RegExp, string])[] = [
  [/^General Assembly$/i, "A/RES"],
  [/^Security Council$/i, "S/RES"],
  [/^Economic and Social Council$/i, "E/RES"],
  [/^Human Rights Council$/i, "A/HRC/RES"],
  [/^United Nations Environment Assembly\b/i, "UNEP"],
];
