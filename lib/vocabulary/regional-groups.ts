import { findBody, getBody } from "./bodies";
import { nameKey } from "./bodies/name-key";

/**
 * The regional groups of the Member States of the United Nations, as the Department for General Assembly and Conference Management lists them. They are
 * informal arrangements among Member States (United Nations Juridical Yearbook 1996, p. 442), so that a list in which each State stands once has to say
 * how it treats those that stand in two or in none:
 *
 * - Türkiye takes part in the groups of Western European and other States and of Asia-Pacific States, and is counted with the former in elections. It
 *   stands there, and only there.
 * - The United States of America belongs to no group. It attends the group of Western European and other States as an observer and is counted with it in
 *   elections. It stands there, as an observer.
 * - Kiribati is listed with the Asia-Pacific States, though it was said for years to take part in no group. It stands there.
 * - Israel is a member of the group of Western European and other States, since 2004 without a limit of time. It stands there.
 */
export const REGIONAL_GROUPS_SOURCE =
  "Department for General Assembly and Conference Management, Regional groups of Member States; codes: ISO 3166-1";

/** In the alphabetical order of their names: no group comes before another for any other reason. */
export const REGIONAL_GROUP_IDS = [
  "african-group",
  "asia-pacific-group",
  "eastern-european-group",
  "grulac",
  "western-european-and-others-group",
] as const;
export type RegionalGroupId = (typeof REGIONAL_GROUP_IDS)[number];

/** Why a State stands where it does, where that can be asked. */
export type GroupRemark = "two-groups" | "observer" | "listed-there";

/** A Member State in its group. */
export interface MemberState {
  /** Its id in the vocabulary of bodies. */
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1: "DZ". */
  readonly alpha2: string;
  /** ISO 3166-1: "DZA". */
  readonly alpha3: string;
  readonly group: RegionalGroupId;
  /** Null: nothing has to be said. */
  readonly remark: GroupRemark | null;
}

/** Id in the vocabulary of bodies, codes of ISO 3166-1, remark. */
type StateRow = readonly [id: string, alpha2: string, alpha3: string, remark?: GroupRemark];

const AFRICAN: readonly StateRow[] = [
  ["algeria", "DZ", "DZA"],
  ["angola", "AO", "AGO"],
  ["benin", "BJ", "BEN"],
  ["botswana", "BW", "BWA"],
  ["burkina-faso", "BF", "BFA"],
  ["burundi", "BI", "BDI"],
  ["cabo-verde", "CV", "CPV"],
  ["cameroon", "CM", "CMR"],
  ["central-african-republic", "CF", "CAF"],
  ["chad", "TD", "TCD"],
  ["comoros", "KM", "COM"],
  ["congo", "CG", "COG"],
  ["cote-divoire", "CI", "CIV"],
  ["democratic-republic-of-the-congo", "CD", "COD"],
  ["djibouti", "DJ", "DJI"],
  ["egypt", "EG", "EGY"],
  ["equatorial-guinea", "GQ", "GNQ"],
  ["eritrea", "ER", "ERI"],
  ["eswatini", "SZ", "SWZ"],
  ["ethiopia", "ET", "ETH"],
  ["gabon", "GA", "GAB"],
  ["gambia", "GM", "GMB"],
  ["ghana", "GH", "GHA"],
  ["guinea", "GN", "GIN"],
  ["guinea-bissau", "GW", "GNB"],
  ["kenya", "KE", "KEN"],
  ["lesotho", "LS", "LSO"],
  ["liberia", "LR", "LBR"],
  ["libya", "LY", "LBY"],
  ["madagascar", "MG", "MDG"],
  ["malawi", "MW", "MWI"],
  ["mali", "ML", "MLI"],
  ["mauritania", "MR", "MRT"],
  ["mauritius", "MU", "MUS"],
  ["morocco", "MA", "MAR"],
  ["mozambique", "MZ", "MOZ"],
  ["namibia", "NA", "NAM"],
  ["niger", "NE", "NER"],
  ["nigeria", "NG", "NGA"],
  ["rwanda", "RW", "RWA"],
  ["sao-tome-and-principe", "ST", "STP"],
  ["senegal", "SN", "SEN"],
  ["seychelles", "SC", "SYC"],
  ["sierra-leone", "SL", "SLE"],
  ["somalia", "SO", "SOM"],
  ["south-africa", "ZA", "ZAF"],
  ["south-sudan", "SS", "SSD"],
  ["sudan", "SD", "SDN"],
  ["togo", "TG", "TGO"],
  ["tunisia", "TN", "TUN"],
  ["uganda", "UG", "UGA"],
  ["united-republic-of-tanzania", "TZ", "TZA"],
  ["zambia", "ZM", "ZMB"],
  ["zimbabwe", "ZW", "ZWE"],
];

const ASIA_PACIFIC: readonly StateRow[] = [
  ["afghanistan", "AF", "AFG"],
  ["bahrain", "BH", "BHR"],
  ["bangladesh", "BD", "BGD"],
  ["bhutan", "BT", "BTN"],
  ["brunei-darussalam", "BN", "BRN"],
  ["cambodia", "KH", "KHM"],
  ["china", "CN", "CHN"],
  ["cyprus", "CY", "CYP"],
  ["democratic-peoples-republic-of-korea", "KP", "PRK"],
  ["fiji", "FJ", "FJI"],
  ["india", "IN", "IND"],
  ["indonesia", "ID", "IDN"],
  ["iran", "IR", "IRN"],
  ["iraq", "IQ", "IRQ"],
  ["japan", "JP", "JPN"],
  ["jordan", "JO", "JOR"],
  ["kazakhstan", "KZ", "KAZ"],
  ["kiribati", "KI", "KIR", "listed-there"],
  ["kuwait", "KW", "KWT"],
  ["kyrgyzstan", "KG", "KGZ"],
  ["lao-peoples-democratic-republic", "LA", "LAO"],
  ["lebanon", "LB", "LBN"],
  ["malaysia", "MY", "MYS"],
  ["maldives", "MV", "MDV"],
  ["marshall-islands", "MH", "MHL"],
  ["micronesia", "FM", "FSM"],
  ["mongolia", "MN", "MNG"],
  ["myanmar", "MM", "MMR"],
  ["nauru", "NR", "NRU"],
  ["nepal", "NP", "NPL"],
  ["oman", "OM", "OMN"],
  ["pakistan", "PK", "PAK"],
  ["palau", "PW", "PLW"],
  ["papua-new-guinea", "PG", "PNG"],
  ["philippines", "PH", "PHL"],
  ["qatar", "QA", "QAT"],
  ["republic-of-korea", "KR", "KOR"],
  ["samoa", "WS", "WSM"],
  ["saudi-arabia", "SA", "SAU"],
  ["singapore", "SG", "SGP"],
  ["solomon-islands", "SB", "SLB"],
  ["sri-lanka", "LK", "LKA"],
  ["syrian-arab-republic", "SY", "SYR"],
  ["tajikistan", "TJ", "TJK"],
  ["thailand", "TH", "THA"],
  ["timor-leste", "TL", "TLS"],
  ["tonga", "TO", "TON"],
  ["turkmenistan", "TM", "TKM"],
  ["tuvalu", "TV", "TUV"],
  ["united-arab-emirates", "AE", "ARE"],
  ["uzbekistan", "UZ", "UZB"],
  ["vanuatu", "VU", "VUT"],
  ["viet-nam", "VN", "VNM"],
  ["yemen", "YE", "YEM"],
];

const EASTERN_EUROPEAN: readonly StateRow[] = [
  ["albania", "AL", "ALB"],
  ["armenia", "AM", "ARM"],
  ["azerbaijan", "AZ", "AZE"],
  ["belarus", "BY", "BLR"],
  ["bosnia-and-herzegovina", "BA", "BIH"],
  ["bulgaria", "BG", "BGR"],
  ["croatia", "HR", "HRV"],
  ["czechia", "CZ", "CZE"],
  ["estonia", "EE", "EST"],
  ["georgia", "GE", "GEO"],
  ["hungary", "HU", "HUN"],
  ["latvia", "LV", "LVA"],
  ["lithuania", "LT", "LTU"],
  ["montenegro", "ME", "MNE"],
  ["north-macedonia", "MK", "MKD"],
  ["poland", "PL", "POL"],
  ["republic-of-moldova", "MD", "MDA"],
  ["romania", "RO", "ROU"],
  ["russian-federation", "RU", "RUS"],
  ["serbia", "RS", "SRB"],
  ["slovakia", "SK", "SVK"],
  ["slovenia", "SI", "SVN"],
  ["ukraine", "UA", "UKR"],
];

const LATIN_AMERICAN_AND_CARIBBEAN: readonly StateRow[] = [
  ["antigua-and-barbuda", "AG", "ATG"],
  ["argentina", "AR", "ARG"],
  ["bahamas", "BS", "BHS"],
  ["barbados", "BB", "BRB"],
  ["belize", "BZ", "BLZ"],
  ["bolivia", "BO", "BOL"],
  ["brazil", "BR", "BRA"],
  ["chile", "CL", "CHL"],
  ["colombia", "CO", "COL"],
  ["costa-rica", "CR", "CRI"],
  ["cuba", "CU", "CUB"],
  ["dominica", "DM", "DMA"],
  ["dominican-republic", "DO", "DOM"],
  ["ecuador", "EC", "ECU"],
  ["el-salvador", "SV", "SLV"],
  ["grenada", "GD", "GRD"],
  ["guatemala", "GT", "GTM"],
  ["guyana", "GY", "GUY"],
  ["haiti", "HT", "HTI"],
  ["honduras", "HN", "HND"],
  ["jamaica", "JM", "JAM"],
  ["mexico", "MX", "MEX"],
  ["nicaragua", "NI", "NIC"],
  ["panama", "PA", "PAN"],
  ["paraguay", "PY", "PRY"],
  ["peru", "PE", "PER"],
  ["saint-kitts-and-nevis", "KN", "KNA"],
  ["saint-lucia", "LC", "LCA"],
  ["saint-vincent-and-the-grenadines", "VC", "VCT"],
  ["suriname", "SR", "SUR"],
  ["trinidad-and-tobago", "TT", "TTO"],
  ["uruguay", "UY", "URY"],
  ["venezuela", "VE", "VEN"],
];

const WESTERN_EUROPEAN_AND_OTHER: readonly StateRow[] = [
  ["andorra", "AD", "AND"],
  ["australia", "AU", "AUS"],
  ["austria", "AT", "AUT"],
  ["belgium", "BE", "BEL"],
  ["canada", "CA", "CAN"],
  ["denmark", "DK", "DNK"],
  ["finland", "FI", "FIN"],
  ["france", "FR", "FRA"],
  ["germany", "DE", "DEU"],
  ["greece", "GR", "GRC"],
  ["iceland", "IS", "ISL"],
  ["ireland", "IE", "IRL"],
  ["israel", "IL", "ISR"],
  ["italy", "IT", "ITA"],
  ["liechtenstein", "LI", "LIE"],
  ["luxembourg", "LU", "LUX"],
  ["malta", "MT", "MLT"],
  ["monaco", "MC", "MCO"],
  ["netherlands", "NL", "NLD"],
  ["new-zealand", "NZ", "NZL"],
  ["norway", "NO", "NOR"],
  ["portugal", "PT", "PRT"],
  ["san-marino", "SM", "SMR"],
  ["spain", "ES", "ESP"],
  ["sweden", "SE", "SWE"],
  ["switzerland", "CH", "CHE"],
  ["turkiye", "TR", "TUR", "two-groups"],
  ["united-kingdom-of-great-britain-and-northern-ireland", "GB", "GBR"],
  ["united-states-of-america", "US", "USA", "observer"],
];

const ROWS: { readonly [Id in RegionalGroupId]: readonly StateRow[] } = {
  "african-group": AFRICAN,
  "asia-pacific-group": ASIA_PACIFIC,
  "eastern-european-group": EASTERN_EUROPEAN,
  grulac: LATIN_AMERICAN_AND_CARIBBEAN,
  "western-european-and-others-group": WESTERN_EUROPEAN_AND_OTHER,
};

const MEMBER_STATES: readonly MemberState[] = REGIONAL_GROUP_IDS.flatMap((group) =>
  ROWS[group]
    .map(([id, alpha2, alpha3, remark = null]) => ({
      ...{ id, alpha2, alpha3, group, remark },
      name: getBody(id).name,
    }))
    .sort((a, b) => nameKey(a.name).localeCompare(nameKey(b.name), "en")),
);

const BY_ID = new Map(MEMBER_STATES.map((state) => [state.id, state]));
const BY_CODE = new Map(
  MEMBER_STATES.flatMap((state) => [
    [state.alpha2, state],
    [state.alpha3, state],
  ]),
);

/**
 * The 193 Member States, each once: by group, and within it by name.
 * @example
 * memberStates().length // => 193
 * @example
 * memberStates()[0] // => { id: "algeria", name: "Algeria", alpha2: "DZ", alpha3: "DZA", group: "african-group", remark: null }
 */
export function memberStates(): readonly MemberState[] {
  return MEMBER_STATES;
}

/**
 * The Member States of a group by name, with those that are counted with it in elections.
 * @example
 * statesOfGroup("eastern-european-group").length // => 23
 */
export function statesOfGroup(group: RegionalGroupId): readonly MemberState[] {
  return MEMBER_STATES.filter((state) => state.group === group);
}

/**
 * A Member State by its id; null: none has it.
 * @example
 * findMemberState("turkiye")?.group // => "western-european-and-others-group"
 * @example
 * findMemberState("holy-see") // => null
 */
export function findMemberState(id: string): MemberState | null {
  return BY_ID.get(id) ?? null;
}

/**
 * The Member State that is written: by its name, by a code of ISO 3166-1 in any case, or by its id. Null: none, or a State that is no Member.
 * @example
 * memberStateWritten("Côte d’Ivoire")?.id // => "cote-divoire"
 * @example
 * memberStateWritten("npl")?.name // => "Nepal"
 * @example
 * memberStateWritten("Atlantis") // => null
 */
export function memberStateWritten(written: string): MemberState | null {
  const text = written.trim();
  const coded = BY_CODE.get(text.toUpperCase()) ?? BY_ID.get(text.toLowerCase());
  if (coded !== undefined) return coded;
  return findMemberState(findBody(text)?.id ?? "");
}
