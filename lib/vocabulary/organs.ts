/** How an organ counts its sessions: "seventy-fourth session", "2022 session", or not at all. */
export type SessionCount = "numbered" | "by-year" | "none";

/** An organ that adopts resolutions or decisions. */
export interface Organ {
  /** The official name, as in the vocabulary of bodies. */
  readonly name: string;
  /** The id of its body in the vocabulary. */
  readonly bodyId: string;
  /** How the symbols of its documents begin; empty where only its series tells them. */
  readonly symbolStarts: readonly string[];
  /** The letters of its decisions in "12/CP.26"; null where it has no such series. */
  readonly series: string | null;
  /** The words before the preamble: "The General Assembly,". */
  readonly enactingWords: string;
  readonly sessions: SessionCount;
}

type OrganRow = readonly [
  bodyId: string,
  name: string,
  symbolStarts: readonly string[],
  sessions: SessionCount,
  enactingWords?: string | null,
  series?: string | null,
];

const CONFERENCE = "The Conference of the Parties,";

const ORGAN_ROWS: readonly OrganRow[] = [
  ["general-assembly", "General Assembly", ["A/"], "numbered"],
  ["security-council", "Security Council", ["S/"], "none"],
  ["economic-and-social-council", "Economic and Social Council", ["E/"], "by-year"],
  ["trusteeship-council", "Trusteeship Council", ["T/"], "numbered"],
  ["human-rights-council", "Human Rights Council", ["A/HRC/"], "numbered"],
  ["peacebuilding-commission", "Peacebuilding Commission", ["PBC/"], "numbered"],
  ["commission-on-narcotic-drugs", "Commission on Narcotic Drugs", ["E/CN.7/"], "numbered"],
  [
    "commission-on-crime-prevention-and-criminal-justice",
    "Commission on Crime Prevention and Criminal Justice",
    ["E/CN.15/"],
    "numbered",
  ],
  ["commission-on-the-status-of-women", "Commission on the Status of Women", ["E/CN.6/"], "numbered"],
  ["commission-for-social-development", "Commission for Social Development", ["E/CN.5/"], "numbered"],
  [
    "commission-on-population-and-development",
    "Commission on Population and Development",
    ["E/CN.9/"],
    "numbered",
  ],
  ["statistical-commission", "Statistical Commission", ["E/CN.3/"], "numbered"],
  [
    "commission-on-science-and-technology-for-development",
    "Commission on Science and Technology for Development",
    ["E/CN.16/"],
    "numbered",
  ],
  ["united-nations-forum-on-forests", "United Nations Forum on Forests", ["E/CN.18/"], "numbered"],
  ["commission-on-human-rights", "Commission on Human Rights", ["E/CN.4/"], "numbered"],
  [
    "escap",
    "Economic and Social Commission for Asia and the Pacific",
    ["E/ESCAP/", "ESCAP/RES/"],
    "numbered",
  ],
  ["escwa", "Economic and Social Commission for Western Asia", ["E/ESCWA/"], "numbered"],
  ["eca", "Economic Commission for Africa", ["E/ECA/"], "numbered"],
  ["ece", "Economic Commission for Europe", ["E/ECE/", "ECE/"], "numbered"],
  ["eclac", "Economic Commission for Latin America and the Caribbean", ["LC/"], "numbered"],
  [
    "united-nations-environment-assembly",
    "United Nations Environment Assembly of the United Nations Environment Programme",
    ["UNEP/EA."],
    "numbered",
    "The United Nations Environment Assembly,",
  ],
  ["united-nations-habitat-assembly", "United Nations Habitat Assembly", ["HSP/HA."], "numbered"],
  ["trade-and-development-board", "Trade and Development Board", ["TD/B/"], "numbered"],
  ["world-health-assembly", "World Health Assembly", ["WHA"], "numbered"],
  [
    "general-conference-of-iaea",
    "General Conference of the International Atomic Energy Agency",
    ["GC("],
    "numbered",
    "The General Conference,",
  ],
  [
    "unfccc-conference-of-parties",
    "Conference of the Parties to the United Nations Framework Convention on Climate Change",
    ["FCCC/CP/"],
    "numbered",
    CONFERENCE,
    "CP",
  ],
  [
    "paris-agreement-meeting",
    "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
    ["FCCC/PA/CMA/"],
    "numbered",
    null,
    "CMA",
  ],
  [
    "kyoto-protocol-meeting",
    "Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol",
    ["FCCC/KP/CMP/"],
    "numbered",
    null,
    "CMP",
  ],
  [
    "convention-on-biological-diversity-conference-of-parties",
    "Conference of the Parties to the Convention on Biological Diversity",
    ["CBD/COP/", "UNEP/CBD/COP/"],
    "numbered",
    CONFERENCE,
  ],
  [
    "unccd-conference-of-parties",
    "Conference of the Parties to the United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa",
    ["ICCD/COP("],
    "numbered",
    CONFERENCE,
  ],
  [
    "untoc-conference-of-parties",
    "Conference of the Parties to the United Nations Convention against Transnational Organized Crime",
    ["CTOC/COP/"],
    "numbered",
  ],
  [
    "uncac-conference-of-parties",
    "Conference of the States Parties to the United Nations Convention against Corruption",
    ["CAC/COSP/"],
    "numbered",
  ],
];

/** Symbols that begin like an organ's and are of committees and conferences that adopt for themselves. */
const OF_NO_ORGAN = [
  "A/AC.",
  "A/CN.",
  "A/CONF.",
  "E/AC.",
  "E/C.",
  "E/CN.",
  "E/CONF.",
  "S/AC.",
  "TD/B/C.",
] as const;

/** Every organ whose resolutions the vocabulary knows; principal organs first. */
export const ORGANS: readonly Organ[] = ORGAN_ROWS.map(
  ([bodyId, name, symbolStarts, sessions, enactingWords = null, series = null]) => ({
    name,
    bodyId,
    symbolStarts,
    series,
    enactingWords: enactingWords ?? `The ${name},`,
    sessions,
  }),
);

/**
 * The organ of an official name, with or without "the", in any case; null where the vocabulary knows no such organ.
 * @example
 * findOrganByName("the Human Rights Council")?.sessions // => "numbered"
 * @example
 * findOrganByName("Museum Board") // => null
 */
export function findOrganByName(printed: string): Organ | null {
  const name = wordsOf(printed).replace(/^the /, "");
  return ORGANS.find((organ) => organ.name.toLowerCase() === name) ?? null;
}

/**
 * The organ whose document a symbol is: the longest known start decides, so that "A/HRC/RES/56/10" is not of the
 * General Assembly. The draft of a Main Committee is of the Assembly; see `findCommitteeBySymbol`. Null for other symbols.
 * @example
 * findOrganBySymbol("A/C.3/74/L.10/Rev.1")?.name // => "General Assembly"
 * @example
 * findOrganBySymbol("A/HRC/RES/56/10")?.name // => "Human Rights Council"
 * @example
 * findOrganBySymbol("WHA66.9")?.name // => "World Health Assembly"
 * @example
 * findOrganBySymbol("Decision 12/CP.26")?.bodyId // => "unfccc-conference-of-parties"
 * @example
 * findOrganBySymbol("A/CONF.232/2023/4") // => null
 */
export function findOrganBySymbol(symbol: string): Organ | null {
  const plain = symbol
    .trim()
    .replace(/^(?:decision|resolution) /i, "")
    .toUpperCase();
  const series = /^\d+\/([A-Z]+)\.\d+$/.exec(plain)?.[1];
  if (series !== undefined) return ORGANS.find((organ) => organ.series === series) ?? null;
  const start = longest([...ORGANS.flatMap((organ) => organ.symbolStarts), ...OF_NO_ORGAN], plain);
  return ORGANS.find((organ) => start !== null && organ.symbolStarts.includes(start)) ?? null;
}

/**
 * The organ of the words that open a resolution. The number of a session may stand before the name ("The Sixty-sixth
 * World Health Assembly,"). Null where no organ opens so, and where several do ("The Conference of the Parties,").
 * @example
 * findOrganByEnactingWords("The General Assembly,")?.bodyId // => "general-assembly"
 * @example
 * findOrganByEnactingWords("The Sixty-sixth World Health Assembly,")?.bodyId // => "world-health-assembly"
 * @example
 * findOrganByEnactingWords("The Conference of the Parties,") // => null
 */
export function findOrganByEnactingWords(printed: string): Organ | null {
  if (printed.length > LONGEST_ENACTING_WORDS) return null;
  const words = wordsOf(printed).replace(/[,:]$/, "");
  const unnumbered = words.replace(/^the (?:[a-z]+-)?[a-z]+(?:st|nd|rd|th) /, "the ");
  const organs = OPENING.get(words) ?? OPENING.get(unnumbered) ?? [];
  return organs.length === 1 ? (organs[0] ?? null) : null;
}

/** Longer paragraphs are no enacting words; they are not looked at. */
const LONGEST_ENACTING_WORDS = 300;

/** Organs by their enacting words, and by "the" and their full name, without the comma. */
const OPENING: ReadonlyMap<string, readonly Organ[]> = ORGANS.reduce((opening, organ) => {
  const openings = new Set([wordsOf(organ.enactingWords).slice(0, -1), `the ${organ.name.toLowerCase()}`]);
  for (const words of openings) opening.set(words, [...(opening.get(words) ?? []), organ]);
  return opening;
}, new Map<string, readonly Organ[]>());

function wordsOf(printed: string): string {
  return printed.replace(/\s+/g, " ").trim().toLowerCase();
}

function longest(starts: readonly string[], symbol: string): string | null {
  const fitting = starts.filter((start) => symbol.startsWith(start));
  return fitting.reduce<string | null>(
    (best, start) => (best === null || start.length > best.length ? start : best),
    null,
  );
}
