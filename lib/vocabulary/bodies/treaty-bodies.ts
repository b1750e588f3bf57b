import type { BodyFamily } from "./body";

export const TREATY_BODIES: BodyFamily = {
  class: "treaty-body",
  parent: "treaty-bodies",
  source: "ohchr-directories",
  rows: [
    [
      "human-rights-committee",
      "Human Rights Committee",
      "CCPR",
      ["Human Rights Committee under the International Covenant on Civil and Political Rights"],
    ],
    [
      "committee-on-economic-social-and-cultural-rights",
      "Committee on Economic, Social and Cultural Rights",
      "CESCR",
    ],
    [
      "committee-on-the-elimination-of-racial-discrimination",
      "Committee on the Elimination of Racial Discrimination",
      "CERD",
    ],
    [
      "committee-on-the-elimination-of-discrimination-against-women",
      "Committee on the Elimination of Discrimination against Women",
      "CEDAW",
    ],
    ["committee-against-torture", "Committee against Torture", "CAT"],
    [
      "subcommittee-on-prevention-of-torture",
      "Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
      "SPT",
      ["Subcommittee on Prevention of Torture"],
      "committee-against-torture",
    ],
    ["committee-on-the-rights-of-the-child", "Committee on the Rights of the Child", "CRC"],
    [
      "committee-on-migrant-workers",
      "Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families",
      "CMW",
      ["Committee on Migrant Workers"],
    ],
    [
      "committee-on-the-rights-of-persons-with-disabilities",
      "Committee on the Rights of Persons with Disabilities",
      "CRPD",
    ],
    ["committee-on-enforced-disappearances", "Committee on Enforced Disappearances", "CED"],
    [
      "international-narcotics-control-board",
      "International Narcotics Control Board",
      "INCB",
      [],
      "united-nations-system",
    ],
    [
      "commission-on-the-limits-of-the-continental-shelf",
      "Commission on the Limits of the Continental Shelf",
      "CLCS",
      [],
      "united-nations-system",
    ],
  ],
};
