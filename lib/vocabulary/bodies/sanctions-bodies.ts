import type { BodyFamily } from "./body";

/**
 * A sanctions committee is printed with and without "Security Council", "established" and what it concerns, and by
 * the number of its first resolution ("1718 Committee").
 */
function committeePrints(name: string): readonly string[] {
  const [, resolutions = "", concerning = ""] =
    /^Security Council Committee (?:established )?(pursuant to resolutions? .*?\(\d{4}\))( concerning .*)?$/.exec(
      name,
    ) ?? [];
  const number = /\d+/.exec(resolutions)?.[0];
  const starts = ["Security Council Committee", "Committee"].flatMap((start) => [
    start,
    `${start} established`,
  ]);
  const prints = starts.flatMap((start) => [
    `${start} ${resolutions}${concerning}`,
    `${start} ${resolutions}`,
    `${start} ${resolutions.replace("pursuant to ", "pursuant to Security Council ")}`,
  ]);
  return [
    ...prints.filter((print) => print !== name),
    `${number} Committee`,
    `${number} Sanctions Committee`,
  ];
}

const COMMITTEES: BodyFamily = {
  class: "sanctions-body",
  parent: "sanctions-committees",
  source: "security-council-subsidiary-organs",
  variants: committeePrints,
  rows: [
    [
      "751-committee",
      "Security Council Committee pursuant to resolution 751 (1992) concerning Al-Shabaab",
      null,
      [
        "Security Council Committee pursuant to resolution 2713 (2023) concerning Al-Shabaab",
        "Committee pursuant to resolution 2713 (2023)",
        "2713 Committee",
        "Security Council Committee pursuant to resolutions 751 (1992) and 1907 (2009) concerning Somalia and Eritrea",
        "751/1907 Committee",
      ],
    ],
    [
      "1267-committee",
      "Security Council Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015) concerning Islamic State in Iraq and the Levant (Da'esh), Al-Qaida and associated individuals, groups, undertakings and entities",
      null,
      [
        "Security Council Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)",
        "Committee pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)",
        "Committee established pursuant to resolutions 1267 (1999), 1989 (2011) and 2253 (2015)",
        "Security Council Committee pursuant to resolutions 1267 (1999) and 1989 (2011) concerning Al-Qaida and associated individuals and entities",
        "Committee established pursuant to resolutions 1267 (1999) and 1989 (2011)",
        "Security Council Committee established pursuant to resolution 1267 (1999)",
        "Committee established pursuant to resolution 1267 (1999)",
        "ISIL (Da'esh) and Al-Qaida Sanctions Committee",
        "1267/1989/2253 ISIL (Da'esh) and Al-Qaida Sanctions Committee",
        "1267/1989/2253 Committee",
        "Al-Qaida Sanctions Committee",
      ],
    ],
    ["1518-committee", "Security Council Committee established pursuant to resolution 1518 (2003)"],
    [
      "1521-committee",
      "Security Council Committee established pursuant to resolution 1521 (2003) concerning Liberia",
    ],
    [
      "1533-committee",
      "Security Council Committee established pursuant to resolution 1533 (2004) concerning the Democratic Republic of the Congo",
    ],
    [
      "1572-committee",
      "Security Council Committee established pursuant to resolution 1572 (2004) concerning Côte d'Ivoire",
    ],
    [
      "1591-committee",
      "Security Council Committee established pursuant to resolution 1591 (2005) concerning the Sudan",
    ],
    ["1636-committee", "Security Council Committee established pursuant to resolution 1636 (2005)"],
    ["1718-committee", "Security Council Committee established pursuant to resolution 1718 (2006)"],
    ["1737-committee", "Security Council Committee established pursuant to resolution 1737 (2006)"],
    [
      "1970-committee",
      "Security Council Committee established pursuant to resolution 1970 (2011) concerning Libya",
    ],
    [
      "1988-committee",
      "Security Council Committee established pursuant to resolution 1988 (2011)",
      null,
      ["Taliban Sanctions Committee"],
    ],
    [
      "2048-committee",
      "Security Council Committee established pursuant to resolution 2048 (2012) concerning Guinea-Bissau",
    ],
    [
      "2127-committee",
      "Security Council Committee established pursuant to resolution 2127 (2013) concerning the Central African Republic",
      null,
      [
        "Security Council Committee established pursuant to resolution 2745 (2024) concerning the Central African Republic",
        "Committee established pursuant to resolution 2745 (2024)",
        "2745 Committee",
        "Committee established pursuant to paragraph 57 of resolution 2127 (2013)",
      ],
    ],
    ["2140-committee", "Security Council Committee established pursuant to resolution 2140 (2014)"],
    [
      "2206-committee",
      "Security Council Committee established pursuant to resolution 2206 (2015) concerning South Sudan",
      null,
      ["Committee established pursuant to paragraph 16 of resolution 2206 (2015)"],
    ],
    [
      "2374-committee",
      "Security Council Committee established pursuant to resolution 2374 (2017) concerning Mali",
    ],
    [
      "2653-committee",
      "Security Council Committee established pursuant to resolution 2653 (2022) concerning Haiti",
    ],
  ],
};

const EXPERTS: BodyFamily = {
  class: "sanctions-body",
  parent: "sanctions-committees",
  source: "mandate-registry",
  rows: [
    [
      "monitoring-team",
      "Analytical Support and Sanctions Monitoring Team pursuant to resolutions 1526 (2004) and 2253 (2015) concerning Islamic State in Iraq and the Levant (Da'esh), Al-Qaida and the Taliban and associated individuals and entities",
      "ASMT",
      [
        "Analytical Support and Sanctions Monitoring Team",
        "Monitoring Team",
        "New York-based Monitoring Team",
        "1267/1988 Analytical Support and Sanctions Monitoring Team",
        "1267 Monitoring Team",
        "1267/1988 Monitoring Team",
        "1267/1988 Sanctions Monitoring Team",
        "Sanctions Monitoring Team",
      ],
      "1267-committee",
    ],
    [
      "office-of-the-ombudsperson",
      "Office of the Ombudsperson established pursuant to Security Council resolution 1904 (2009)",
      null,
      [
        "Office of the Ombudsperson",
        "Office of the Ombudsperson to the ISIL (Da'esh) and Al-Qaida Sanctions Committee",
      ],
      "1267-committee",
    ],
    [
      "ombudsperson",
      "Ombudsperson",
      null,
      ["Ombudsperson to the ISIL (Da'esh) and Al-Qaida Sanctions Committee"],
      "office-of-the-ombudsperson",
    ],
    [
      "focal-point-for-de-listing",
      "Focal Point for De-listing",
      null,
      [
        "Office of the Focal Point for De-listing",
        "Focal Point for Delisting",
        "Focal Point for De-Listing established pursuant to resolution 1730 (2006)",
      ],
    ],
    [
      "panel-of-experts-on-the-central-african-republic",
      "Panel of Experts on the Central African Republic",
      null,
      ["Panel of Experts pursuant to resolution 2745 (2024)"],
      "2127-committee",
    ],
    ["panel-of-experts-on-haiti", "Panel of Experts on Haiti", null, [], "2653-committee"],
    ["panel-of-experts-on-libya", "Panel of Experts on Libya", null, [], "1970-committee"],
    [
      "panel-of-experts-on-al-shabaab",
      "Panel of Experts pursuant to resolution 2713 (2023)",
      null,
      ["Panel of Experts on Somalia"],
      "751-committee",
    ],
    ["panel-of-experts-on-south-sudan", "Panel of Experts on South Sudan", null, [], "2206-committee"],
    [
      "panel-of-experts-on-the-sudan",
      "Panel of Experts on the Sudan",
      null,
      ["Panel of Experts on Sudan"],
      "1591-committee",
    ],
    ["panel-of-experts-on-yemen", "Panel of Experts on Yemen", null, [], "2140-committee"],
    ["panel-of-experts-on-mali", "Panel of Experts on Mali", null, [], "2374-committee"],
    [
      "panel-of-experts-on-the-democratic-peoples-republic-of-korea",
      "Panel of Experts established pursuant to resolution 1874 (2009)",
      null,
      ["1718 Committee Panel of Experts", "Panel of Experts assisting the 1718 Committee"],
      "1718-committee",
    ],
    [
      "group-of-experts-on-the-democratic-republic-of-the-congo",
      "Group of Experts on the Democratic Republic of the Congo",
      null,
      ["Group of Experts on the DRC"],
      "1533-committee",
    ],
    ["group-of-experts-on-cote-divoire", "Group of Experts on Côte d'Ivoire", null, [], "1572-committee"],
    [
      "monitoring-group-on-somalia-and-eritrea",
      "Monitoring Group on Somalia and Eritrea",
      "SEMG",
      ["Somalia and Eritrea Monitoring Group"],
      "751-committee",
    ],
  ],
};

export const SANCTIONS_BODIES: readonly BodyFamily[] = [COMMITTEES, EXPERTS];
