import type { BodyFamily } from "./body";

export const RELATED_ORGANIZATIONS: BodyFamily = {
  class: "related-organization",
  parent: "united-nations-system",
  source: "mandate-registry",
  rows: [
    ["ctbto", "Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization", "CTBTO"],
    ["iaea", "International Atomic Energy Agency", "IAEA"],
    [
      "general-conference-of-iaea",
      "General Conference of the International Atomic Energy Agency",
      null,
      [],
      "iaea",
    ],
    [
      "board-of-governors-of-iaea",
      "Board of Governors of the International Atomic Energy Agency",
      null,
      ["IAEA Board of Governors"],
      "iaea",
    ],
    [
      "director-general-of-the-iaea",
      "Director General of the International Atomic Energy Agency",
      null,
      [
        "Director-General of the International Atomic Energy Agency",
        "Director General of the IAEA",
        "IAEA Director General",
      ],
      "iaea",
    ],
    ["iom", "International Organization for Migration", "IOM"],
    ["international-seabed-authority", "International Seabed Authority", "ISA"],
    ["opcw", "Organisation for the Prohibition of Chemical Weapons", "OPCW"],
    ["wto", "World Trade Organization", "WTO"],
    ["general-council-of-wto", "General Council of the World Trade Organization", null, [], "wto"],
    [
      "ministerial-conference-of-wto",
      "Ministerial Conference of the World Trade Organization",
      null,
      [],
      "wto",
    ],
    [
      "wto-members",
      "members of the World Trade Organization",
      null,
      ["WTO members", "members of WTO", "World Trade Organization members"],
      "wto",
    ],
  ],
};
