import type { BodyFamily, BodyRow } from "./body";

/** What meets under a convention, with the id stem, the convention's name and how its secretariat is called for short. */
type ConventionRow = readonly [
  stem: string,
  convention: string,
  shortForm: string | null,
  meeting: string,
  conferenceAcronym?: string | null,
  otherNames?: readonly string[],
];

const PARTIES = "Conference of the Parties";
const STATES_PARTIES = "Conference of the States Parties";
const MEETING_OF_STATES_PARTIES = "Meeting of States Parties";
const REVIEW_CONFERENCE = "Review Conference of the Parties";

const CONVENTIONS: readonly ConventionRow[] = [
  ["unfccc", "United Nations Framework Convention on Climate Change", "UNFCCC", PARTIES],
  ["convention-on-biological-diversity", "Convention on Biological Diversity", "CBD", PARTIES],
  [
    "unccd",
    "United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa",
    "UNCCD",
    PARTIES,
    null,
    ["United Nations Convention to Combat Desertification"],
  ],
  [
    "untoc",
    "United Nations Convention against Transnational Organized Crime",
    "UNTOC",
    PARTIES,
    "UNTOC COP",
    ["Organized Crime Convention"],
  ],
  ["uncac", "United Nations Convention against Corruption", "UNCAC", STATES_PARTIES],
  [
    "cites",
    "Convention on International Trade in Endangered Species of Wild Fauna and Flora",
    "CITES",
    PARTIES,
  ],
  ["cms", "Convention on the Conservation of Migratory Species of Wild Animals", "CMS", PARTIES],
  [
    "ramsar-convention",
    "Convention on Wetlands of International Importance especially as Waterfowl Habitat",
    null,
    PARTIES,
    null,
    ["Ramsar Convention", "Convention on Wetlands"],
  ],
  [
    "basel-convention",
    "Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal",
    null,
    PARTIES,
    null,
    ["Basel Convention"],
  ],
  [
    "rotterdam-convention",
    "Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade",
    null,
    PARTIES,
    null,
    ["Rotterdam Convention"],
  ],
  [
    "stockholm-convention",
    "Stockholm Convention on Persistent Organic Pollutants",
    null,
    PARTIES,
    null,
    ["Stockholm Convention"],
  ],
  ["minamata-convention", "Minamata Convention on Mercury", null, PARTIES, null, ["Minamata Convention"]],
  [
    "vienna-convention-for-the-protection-of-the-ozone-layer",
    "Vienna Convention for the Protection of the Ozone Layer",
    null,
    PARTIES,
  ],
  [
    "montreal-protocol",
    "Montreal Protocol on Substances that Deplete the Ozone Layer",
    null,
    "Meeting of the Parties",
    null,
    ["Montreal Protocol"],
  ],
  [
    "who-framework-convention-on-tobacco-control",
    "World Health Organization Framework Convention on Tobacco Control",
    null,
    PARTIES,
    null,
    ["Framework Convention on Tobacco Control"],
  ],
  [
    "chemical-weapons-convention",
    "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction",
    null,
    STATES_PARTIES,
    null,
    ["Chemical Weapons Convention"],
  ],
  [
    "biological-weapons-convention",
    "Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction",
    null,
    MEETING_OF_STATES_PARTIES,
    null,
    ["Biological Weapons Convention"],
  ],
  ["arms-trade-treaty", "Arms Trade Treaty", null, STATES_PARTIES],
  ["convention-on-cluster-munitions", "Convention on Cluster Munitions", null, MEETING_OF_STATES_PARTIES],
  [
    "anti-personnel-mine-ban-convention",
    "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction",
    null,
    MEETING_OF_STATES_PARTIES,
    null,
    ["Anti-Personnel Mine Ban Convention", "Mine Ban Convention"],
  ],
  [
    "treaty-on-the-prohibition-of-nuclear-weapons",
    "Treaty on the Prohibition of Nuclear Weapons",
    null,
    MEETING_OF_STATES_PARTIES,
    null,
  ],
  [
    "treaty-on-the-non-proliferation-of-nuclear-weapons",
    "Treaty on the Non-Proliferation of Nuclear Weapons",
    null,
    REVIEW_CONFERENCE,
    null,
    ["Non-Proliferation Treaty"],
  ],
  [
    "certain-conventional-weapons-convention",
    "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects",
    null,
    "Meeting of the High Contracting Parties",
    null,
    ["Convention on Certain Conventional Weapons"],
  ],
  [
    "convention-on-the-rights-of-persons-with-disabilities",
    "Convention on the Rights of Persons with Disabilities",
    null,
    STATES_PARTIES,
  ],
  [
    "united-nations-convention-on-the-law-of-the-sea",
    "United Nations Convention on the Law of the Sea",
    null,
    MEETING_OF_STATES_PARTIES,
    "SPLOS",
  ],
  [
    "agreement-on-marine-biological-diversity",
    "Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction",
    null,
    PARTIES,
    null,
    ["BBNJ Agreement"],
  ],
  [
    "rome-statute",
    "Rome Statute of the International Criminal Court",
    null,
    "Assembly of States Parties",
    null,
    ["Rome Statute"],
  ],
];

/** Protocols and agreements: their parties are addressed, and the parent convention's conference serves as their meeting. */
const PROTOCOLS: BodyFamily = {
  class: "conference-of-parties",
  parent: null,
  source: "treaties",
  rows: [
    [
      "paris-agreement-meeting",
      "Conference of the Parties serving as the meeting of the Parties to the Paris Agreement",
      "CMA",
      [],
      "unfccc-conference-of-parties",
    ],
    [
      "kyoto-protocol-meeting",
      "Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol",
      null,
      [],
      "unfccc-conference-of-parties",
    ],
    [
      "cartagena-protocol-meeting",
      "Conference of the Parties serving as the meeting of the Parties to the Cartagena Protocol on Biosafety",
      null,
      [],
      "convention-on-biological-diversity-conference-of-parties",
    ],
    [
      "nagoya-protocol-meeting",
      "Conference of the Parties serving as the meeting of the Parties to the Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization",
      null,
      [],
      "convention-on-biological-diversity-conference-of-parties",
    ],
    [
      "untoc-working-group-on-trafficking-in-persons",
      "Working Group on Trafficking in Persons",
      null,
      [],
      "untoc-conference-of-parties",
    ],
    [
      "untoc-review-mechanism",
      "Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
      null,
      [],
      "untoc-conference-of-parties",
    ],
    [
      "uncac-review-mechanism",
      "Mechanism for the Review of Implementation of the United Nations Convention against Corruption",
      null,
      ["Implementation Review Mechanism"],
      "uncac-conference-of-parties",
    ],
    [
      "conference-on-the-establishment-of-a-middle-east-zone",
      "Conference on the Establishment of a Middle East Zone Free of Nuclear Weapons and Other Weapons of Mass Destruction",
    ],
    [
      "implementation-support-unit-of-the-biological-weapons-convention",
      "Implementation Support Unit of the Biological Weapons Convention",
      null,
      [],
      "biological-weapons-convention-conference-of-parties",
    ],
    [
      "committee-of-the-parties-to-the-council-of-europe-convention-on-trafficking",
      "Committee of the Parties to the Council of Europe Convention on Action against Trafficking in Human Beings",
      null,
      [],
      "council-of-europe",
    ],
  ],
};

const CLIMATE_BODIES: BodyFamily = {
  class: "subsidiary-organ",
  parent: "unfccc-conference-of-parties",
  source: "treaties",
  rows: [
    ["subsidiary-body-for-implementation", "Subsidiary Body for Implementation", "SBI"],
    [
      "subsidiary-body-for-scientific-and-technological-advice",
      "Subsidiary Body for Scientific and Technological Advice",
      "SBSTA",
    ],
    ["adaptation-committee", "Adaptation Committee"],
    ["least-developed-countries-expert-group", "Least Developed Countries Expert Group", "LEG"],
    ["consultative-group-of-experts", "Consultative Group of Experts", "CGE"],
    ["standing-committee-on-finance", "Standing Committee on Finance", "SCF"],
    ["paris-committee-on-capacity-building", "Paris Committee on Capacity-building", "PCCB"],
    ["technology-executive-committee", "Technology Executive Committee", "TEC"],
    ["climate-technology-centre-and-network", "Climate Technology Centre and Network", "CTCN"],
    [
      "santiago-network",
      "Santiago network for averting, minimizing and addressing loss and damage",
      null,
      ["Santiago network"],
    ],
    [
      "warsaw-international-mechanism",
      "Warsaw International Mechanism for Loss and Damage associated with Climate Change Impacts",
      null,
      ["Warsaw International Mechanism"],
    ],
    ["constituted-bodies", "constituted bodies under the Convention", null, ["constituted bodies"]],
    ["operating-entities-of-the-financial-mechanism", "operating entities of the Financial Mechanism"],
  ],
};

const PARTIES_TO_PROTOCOLS: BodyFamily = {
  class: "group-of-states",
  parent: "states-parties",
  source: "treaties",
  rows: [
    ["parties-to-the-paris-agreement", "parties to the Paris Agreement"],
    ["parties-to-the-kyoto-protocol", "parties to the Kyoto Protocol"],
    [
      "parties-to-the-cartagena-protocol",
      "parties to the Cartagena Protocol on Biosafety",
      null,
      ["parties to the Cartagena Protocol"],
    ],
    [
      "parties-to-the-nagoya-protocol",
      "parties to the Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization",
      null,
      ["parties to the Nagoya Protocol"],
    ],
    ["parties-to-the-convention", "parties to the Convention"],
  ],
};

export const CONVENTION_BODIES: readonly BodyFamily[] = [
  { class: "conference-of-parties", parent: null, source: "treaties", rows: CONVENTIONS.map(conference) },
  { class: "secretariat", parent: null, source: "treaties", rows: CONVENTIONS.map(secretariat) },
  { class: "group-of-states", parent: "states-parties", source: "treaties", rows: CONVENTIONS.map(parties) },
  PROTOCOLS,
  CLIMATE_BODIES,
  PARTIES_TO_PROTOCOLS,
];

function namesOf([, convention, , , , otherNames = []]: ConventionRow): readonly string[] {
  return [convention, ...otherNames];
}

function conference(row: ConventionRow): BodyRow {
  const [stem, , shortForm, meeting, acronym = null] = row;
  const [name = "", ...others] = namesOf(row).map((convention) => `${meeting} to the ${convention}`);
  const short = shortForm === null ? [] : [`${meeting} to ${shortForm}`, `${meeting} to the ${shortForm}`];
  return [`${stem}-conference-of-parties`, name, acronym, [...others, ...short]];
}

function secretariat(row: ConventionRow): BodyRow {
  const [stem, , shortForm] = row;
  const [name = "", ...others] = namesOf(row).flatMap((convention) => [
    `secretariat of the ${convention}`,
    `${convention} secretariat`,
    `secretariat for the ${convention}`,
  ]);
  const short = shortForm === null ? [] : [`${shortForm} secretariat`, `secretariat of ${shortForm}`];
  return [`${stem}-secretariat`, name, shortForm, [...others, ...short], `${stem}-conference-of-parties`];
}

function parties(row: ConventionRow): BodyRow {
  const [name = "", ...others] = namesOf(row).map((convention) => `parties to the ${convention}`);
  return [`parties-to-${row[0]}`, name, null, others];
}
