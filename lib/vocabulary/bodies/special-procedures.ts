import type { BodyFamily, BodyRow } from "./body";

/** "Special Rapporteur on X" is also printed "Special Rapporteur of the Human Rights Council on X". */
function ofTheCouncil(name: string): readonly string[] {
  return [
    name.replace(
      /^(Special Rapporteur|Independent Expert|Working Group)( of Experts)? (on|in)\b/,
      "$1$2 of the Human Rights Council $3",
    ),
    name.replace(/^(Special Rapporteur|Independent Expert|Working Group)\b/, "United Nations $1"),
  ];
}

const WORKING_GROUPS: readonly BodyRow[] = [
  ["working-group-on-people-of-african-descent", "Working Group of Experts on People of African Descent"],
  ["working-group-on-arbitrary-detention", "Working Group on Arbitrary Detention"],
  [
    "working-group-on-business-and-human-rights",
    "Working Group on the issue of human rights and transnational corporations and other business enterprises",
    null,
    ["Working Group on Business and Human Rights"],
  ],
  ["working-group-on-enforced-disappearances", "Working Group on Enforced or Involuntary Disappearances"],
  [
    "working-group-on-discrimination-against-women-and-girls",
    "Working Group on discrimination against women and girls",
    null,
    ["Working Group on the issue of discrimination against women in law and in practice"],
  ],
  [
    "working-group-on-mercenaries",
    "Working Group on the use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination",
    null,
    ["Working Group on the use of mercenaries"],
  ],
  [
    "working-group-on-peasants",
    "Working Group on the rights of peasants and other people working in rural areas",
  ],
];

const RAPPORTEURS: readonly BodyRow[] = [
  ["special-rapporteur-on-cultural-rights", "Special Rapporteur in the field of cultural rights"],
  ["special-rapporteur-on-the-right-to-development", "Special Rapporteur on the right to development"],
  ["special-rapporteur-on-the-right-to-education", "Special Rapporteur on the right to education"],
  [
    "special-rapporteur-on-the-environment",
    "Special Rapporteur on the human right to a clean, healthy and sustainable environment",
    null,
    [
      "Special Rapporteur on the issue of human rights obligations relating to the enjoyment of a safe, clean, healthy and sustainable environment",
      "Special Rapporteur on human rights and the environment",
    ],
  ],
  [
    "special-rapporteur-on-executions",
    "Special Rapporteur on extrajudicial, summary or arbitrary executions",
  ],
  ["special-rapporteur-on-extreme-poverty", "Special Rapporteur on extreme poverty and human rights"],
  ["special-rapporteur-on-the-right-to-food", "Special Rapporteur on the right to food"],
  [
    "special-rapporteur-on-freedom-of-opinion-and-expression",
    "Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression",
    null,
    ["Special Rapporteur on freedom of opinion and expression"],
  ],
  [
    "special-rapporteur-on-peaceful-assembly-and-association",
    "Special Rapporteur on the rights to freedom of peaceful assembly and of association",
  ],
  [
    "special-rapporteur-on-hazardous-substances-and-wastes",
    "Special Rapporteur on the implications for human rights of the environmentally sound management and disposal of hazardous substances and wastes",
    null,
    ["Special Rapporteur on toxics and human rights"],
  ],
  [
    "special-rapporteur-on-health",
    "Special Rapporteur on the right of everyone to the enjoyment of the highest attainable standard of physical and mental health",
    null,
    ["Special Rapporteur on the right to health"],
  ],
  [
    "special-rapporteur-on-adequate-housing",
    "Special Rapporteur on adequate housing as a component of the right to an adequate standard of living, and on the right to non-discrimination in this context",
    null,
    ["Special Rapporteur on adequate housing"],
  ],
  [
    "special-rapporteur-on-human-rights-defenders",
    "Special Rapporteur on the situation of human rights defenders",
  ],
  [
    "special-rapporteur-on-judges-and-lawyers",
    "Special Rapporteur on the independence of judges and lawyers",
  ],
  ["special-rapporteur-on-indigenous-peoples", "Special Rapporteur on the rights of Indigenous Peoples"],
  [
    "special-rapporteur-on-internally-displaced-persons",
    "Special Rapporteur on the human rights of internally displaced persons",
  ],
  [
    "special-rapporteur-on-leprosy",
    "Special Rapporteur on the elimination of discrimination against persons affected by leprosy and their family members",
    null,
    [
      "Special Rapporteur on the elimination of discrimination against persons affected by leprosy (Hansen's disease) and their family members",
    ],
  ],
  ["special-rapporteur-on-migrants", "Special Rapporteur on the human rights of migrants"],
  ["special-rapporteur-on-minority-issues", "Special Rapporteur on minority issues"],
  [
    "special-rapporteur-on-persons-with-disabilities",
    "Special Rapporteur on the rights of persons with disabilities",
  ],
  ["special-rapporteur-on-privacy", "Special Rapporteur on the right to privacy"],
  [
    "special-rapporteur-on-racism",
    "Special Rapporteur on contemporary forms of racism, racial discrimination, xenophobia and related intolerance",
  ],
  [
    "special-rapporteur-on-freedom-of-religion-or-belief",
    "Special Rapporteur on freedom of religion or belief",
  ],
  [
    "special-rapporteur-on-the-sale-of-children",
    "Special Rapporteur on the sale, sexual exploitation and sexual abuse of children",
    null,
    [
      "Special Rapporteur on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material",
      "Special Rapporteur of the Human Rights Council on the sale and sexual exploitation of children, including child prostitution, child pornography and other child sexual abuse material",
      "Special Rapporteur on the sale and sexual exploitation of children",
      "Special Rapporteur on the sale of children, child prostitution and child pornography",
    ],
  ],
  [
    "special-rapporteur-on-slavery",
    "Special Rapporteur on contemporary forms of slavery, including its causes and consequences",
  ],
  [
    "special-rapporteur-on-counter-terrorism",
    "Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism",
    null,
    ["Special Rapporteur on the promotion and protection of human rights while countering terrorism"],
  ],
  [
    "special-rapporteur-on-torture",
    "Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment",
    null,
    ["Special Rapporteur on torture"],
  ],
  [
    "special-rapporteur-on-trafficking-in-persons",
    "Special Rapporteur on trafficking in persons, especially women and children",
    null,
    ["Special Rapporteur on trafficking in persons"],
  ],
  [
    "special-rapporteur-on-truth-and-justice",
    "Special Rapporteur on the promotion of truth, justice, reparation and guarantees of non-recurrence",
  ],
  [
    "special-rapporteur-on-unilateral-coercive-measures",
    "Special Rapporteur on the negative impact of unilateral coercive measures on the enjoyment of human rights",
  ],
  [
    "special-rapporteur-on-violence-against-women",
    "Special Rapporteur on violence against women and girls, its causes and consequences",
    null,
    [
      "Special Rapporteur on violence against women, its causes and consequences",
      "Special Rapporteur of the Human Rights Council on violence against women, its causes and consequences",
      "Special Rapporteur on violence against women",
    ],
  ],
  [
    "special-rapporteur-on-water-and-sanitation",
    "Special Rapporteur on the human rights to safe drinking water and sanitation",
  ],
  [
    "special-rapporteur-on-climate-change",
    "Special Rapporteur on the promotion and protection of human rights in the context of climate change",
  ],
];

const INDEPENDENT_EXPERTS: readonly BodyRow[] = [
  [
    "independent-expert-on-foreign-debt",
    "Independent Expert on the effects of foreign debt and other related international financial obligations of States on the full enjoyment of all human rights, particularly economic, social and cultural rights",
    null,
    ["Independent Expert on foreign debt"],
  ],
  [
    "independent-expert-on-a-democratic-and-equitable-international-order",
    "Independent Expert on the promotion of a democratic and equitable international order",
  ],
  [
    "independent-expert-on-international-solidarity",
    "Independent Expert on human rights and international solidarity",
  ],
  [
    "independent-expert-on-older-persons",
    "Independent Expert on the enjoyment of all human rights by older persons",
  ],
  [
    "independent-expert-on-sexual-orientation-and-gender-identity",
    "Independent Expert on protection against violence and discrimination based on sexual orientation and gender identity",
  ],
  [
    "independent-expert-on-albinism",
    "Independent Expert on the enjoyment of human rights by persons with albinism",
  ],
];

const COUNTRY_MANDATES: readonly BodyRow[] = [
  ["special-rapporteur-on-afghanistan", "Special Rapporteur on the situation of human rights in Afghanistan"],
  ["special-rapporteur-on-belarus", "Special Rapporteur on the situation of human rights in Belarus"],
  ["special-rapporteur-on-burundi", "Special Rapporteur on the situation of human rights in Burundi"],
  ["special-rapporteur-on-cambodia", "Special Rapporteur on the situation of human rights in Cambodia"],
  [
    "special-rapporteur-on-the-democratic-peoples-republic-of-korea",
    "Special Rapporteur on the situation of human rights in the Democratic People's Republic of Korea",
  ],
  ["special-rapporteur-on-eritrea", "Special Rapporteur on the situation of human rights in Eritrea"],
  [
    "special-rapporteur-on-the-islamic-republic-of-iran",
    "Special Rapporteur on the situation of human rights in the Islamic Republic of Iran",
  ],
  ["special-rapporteur-on-myanmar", "Special Rapporteur on the situation of human rights in Myanmar"],
  [
    "special-rapporteur-on-the-palestinian-territories",
    "Special Rapporteur on the situation of human rights in the Palestinian territories occupied since 1967",
  ],
  [
    "special-rapporteur-on-the-russian-federation",
    "Special Rapporteur on the situation of human rights in the Russian Federation",
  ],
  [
    "special-rapporteur-on-the-syrian-arab-republic",
    "Special Rapporteur on the situation of human rights in the Syrian Arab Republic",
  ],
  [
    "independent-expert-on-the-central-african-republic",
    "Independent Expert on the situation of human rights in the Central African Republic",
  ],
  ["independent-expert-on-mali", "Independent Expert on the situation of human rights in Mali"],
  ["independent-expert-on-somalia", "Independent Expert on the situation of human rights in Somalia"],
  [
    "independent-expert-on-the-sudan",
    "Independent Expert on the situation of human rights in the Sudan",
    null,
    ["designated Expert on human rights in the Sudan"],
  ],
];

export const SPECIAL_PROCEDURES: BodyFamily = {
  class: "special-procedure",
  parent: "special-procedures",
  source: "ohchr-directories",
  variants: ofTheCouncil,
  rows: [...WORKING_GROUPS, ...RAPPORTEURS, ...INDEPENDENT_EXPERTS, ...COUNTRY_MANDATES],
};
