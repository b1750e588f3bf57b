import type { BodyFamily } from "./body";

/** "Department of Peace Operations" is also printed with "of the Secretariat" behind or "United Nations" before it. */
function ofTheSecretariat(name: string): readonly string[] {
  const prefixed =
    name.startsWith("United Nations") || name.includes("Secretary-General") ? [] : [`United Nations ${name}`];
  return [`${name} of the Secretariat`, `${name} of the United Nations Secretariat`, ...prefixed];
}

const DEPARTMENTS_AND_OFFICES: BodyFamily = {
  class: "secretariat",
  parent: "secretariat",
  source: "mandate-registry",
  variants: ofTheSecretariat,
  rows: [
    ["executive-office-of-the-secretary-general", "Executive Office of the Secretary-General", "EOSG"],
    ["desa", "Department of Economic and Social Affairs", "DESA", ["UN-DESA", "UN DESA", "UNDESA"]],
    ["dgacm", "Department for General Assembly and Conference Management", "DGACM"],
    ["dgc", "Department of Global Communications", "DGC"],
    ["dmspc", "Department of Management Strategy, Policy and Compliance", "DMSPC"],
    ["dos", "Department of Operational Support", "DOS"],
    ["dpo", "Department of Peace Operations", "DPO"],
    ["dppa", "Department of Political and Peacebuilding Affairs", "DPPA"],
    ["dss", "Department of Safety and Security", "DSS", ["UNDSS"]],
    ["ethics-office", "Ethics Office"],
    ["office-of-administration-of-justice", "Office of Administration of Justice", "OAJ"],
    ["ocha", "Office for the Coordination of Humanitarian Affairs", "OCHA", ["UNOCHA"]],
    [
      "odet",
      "Office for Digital and Emerging Technologies",
      "ODET",
      ["Office of the Secretary-General's Envoy on Technology"],
    ],
    ["office-of-data-protection-and-privacy", "Office of Data Protection and Privacy", "ODPP"],
    [
      "ohchr",
      "Office of the United Nations High Commissioner for Human Rights",
      "OHCHR",
      ["Office of the High Commissioner for Human Rights", "UN Human Rights"],
    ],
    ["oict", "Office of Information and Communications Technology", "OICT"],
    ["oios", "Office of Internal Oversight Services", "OIOS"],
    ["ola", "Office of Legal Affairs", "OLA"],
    [
      "office-of-the-united-nations-ombudsman-and-mediation-services",
      "Office of the United Nations Ombudsman and Mediation Services",
    ],
    ["oosa", "Office for Outer Space Affairs", "OOSA", ["UNOOSA"]],
    ["oct", "Office of Counter-Terrorism", "UNOCT", ["OCT"]],
    ["office-for-disarmament-affairs", "Office for Disarmament Affairs", "UNODA"],
    [
      "undrr",
      "United Nations Office for Disaster Risk Reduction",
      "UNDRR",
      ["UNISDR", "Office for Disaster Risk Reduction"],
    ],
    ["united-nations-office-for-partnerships", "United Nations Office for Partnerships", "UNOP"],
    [
      "united-nations-youth-office",
      "United Nations Youth Office",
      "UNYO",
      [
        "Office of the Secretary-General's Envoy on Youth",
        "Office of the Envoy of the Secretary-General on Youth",
      ],
    ],
    [
      "ohrlls",
      "Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States",
      "UN-OHRLLS",
      ["OHRLLS"],
    ],
    ["united-nations-office-at-geneva", "United Nations Office at Geneva", "UNOG"],
    ["united-nations-office-at-nairobi", "United Nations Office at Nairobi", "UNON"],
    ["united-nations-office-at-vienna", "United Nations Office at Vienna", "UNOV"],
    [
      "unodc",
      "United Nations Office on Drugs and Crime",
      "UNODC",
      ["Office on Drugs and Crime", "United Nations Office for Drug Control and Crime Prevention"],
    ],
    ["development-coordination-office", "Development Coordination Office", "DCO"],
    ["peacebuilding-support-office", "Peacebuilding Support Office", "PBSO", [], "dppa"],
    ["victims-rights-advocate-office", "Office of the Victims' Rights Advocate"],
    [
      "office-on-genocide-prevention-and-the-responsibility-to-protect",
      "Office on Genocide Prevention and the Responsibility to Protect",
      null,
      ["Office of the Special Adviser on the Prevention of Genocide"],
    ],
    ["osaa", "Office of the Special Adviser on Africa", "OSAA"],
    [
      "office-on-climate-action-and-just-transition",
      "Office of the Special Adviser on Climate Action and Just Transition",
    ],
    ["unaoc", "United Nations Alliance of Civilizations", "UNAOC", ["Alliance of Civilizations"]],
    [
      "united-nations-counter-terrorism-centre",
      "United Nations Counter-Terrorism Centre",
      "UNCCT",
      ["UN Counter-Terrorism Centre"],
      "oct",
    ],
    [
      "united-nations-logistics-base",
      "United Nations Logistics Base at Brindisi",
      "UNLB",
      ["United Nations Logistics Base at Brindisi, Italy", "United Nations Logistics Base"],
    ],
    [
      "regional-service-centre-in-entebbe",
      "United Nations Regional Service Centre in Entebbe",
      "RSCE",
      ["Regional Service Centre in Entebbe", "Regional Service Centre in Entebbe, Uganda"],
    ],
    ["global-service-centre", "United Nations Global Service Centre", "UNGSC", ["Global Service Centre"]],
    ["global-asset-management-policy-service", "Global Asset Management Policy Service"],
    ["office-of-the-spokesperson", "Office of the Spokesperson for the Secretary-General"],
    ["office-of-human-resources", "Office of Human Resources"],
    ["statistics-division", "Statistics Division", null, [], "desa"],
    [
      "division-for-ocean-affairs-and-the-law-of-the-sea",
      "Division for Ocean Affairs and the Law of the Sea",
      "DOALOS",
      ["Division for Ocean Affairs and the Law of the Sea of the Office of Legal Affairs"],
      "ola",
    ],
    [
      "codification-division",
      "Codification Division",
      null,
      ["Codification Division of the Office of Legal Affairs"],
      "ola",
    ],
    ["treaty-section", "Treaty Section", null, ["Treaty Section of the Office of Legal Affairs"], "ola"],
    [
      "international-trade-law-division",
      "International Trade Law Division",
      null,
      ["International Trade Law Division of the Office of Legal Affairs"],
      "ola",
    ],
    ["internet-governance-forum", "Internet Governance Forum", "IGF", [], "desa"],
    ["dag-hammarskjold-library", "Dag Hammarskjöld Library", null, [], "dgc"],
    [
      "united-nations-information-centres",
      "United Nations information centres",
      null,
      ["network of United Nations information centres"],
      "dgc",
    ],
    ["united-nations-academic-impact", "United Nations Academic Impact", null, [], "dgc"],
    [
      "rule-of-law-unit",
      "Rule of Law Unit in the Executive Office of the Secretary-General",
      null,
      ["Rule of Law Unit"],
      "executive-office-of-the-secretary-general",
    ],
    [
      "team-of-experts-on-the-rule-of-law-and-sexual-violence-in-conflict",
      "Team of Experts on the Rule of Law and Sexual Violence in Conflict",
      null,
      ["Team of Experts on the Rule of Law and Sexual Violence"],
    ],
    ["united-nations-mine-action-service", "United Nations Mine Action Service", "UNMAS", [], "dpo"],
    [
      "united-nations-regional-centre-for-peace-and-disarmament-in-africa",
      "United Nations Regional Centre for Peace and Disarmament in Africa",
      "UNREC",
      [],
      "office-for-disarmament-affairs",
    ],
    [
      "united-nations-regional-centre-for-peace-and-disarmament-in-asia-and-the-pacific",
      "United Nations Regional Centre for Peace and Disarmament in Asia and the Pacific",
      "UNRCPD",
      [],
      "office-for-disarmament-affairs",
    ],
    [
      "united-nations-regional-centre-for-peace-disarmament-and-development-in-latin-america-and-the-caribbean",
      "United Nations Regional Centre for Peace, Disarmament and Development in Latin America and the Caribbean",
      "UNLIREC",
      [],
      "office-for-disarmament-affairs",
    ],
    ["dpi", "Department of Public Information", "DPI"],
    ["dpko", "Department of Peacekeeping Operations", "DPKO"],
    ["department-of-field-support", "Department of Field Support", "DFS"],
    ["department-of-political-affairs", "Department of Political Affairs", "DPA"],
    ["department-of-management", "Department of Management"],
    ["centre-for-human-rights", "Centre for Human Rights"],
    ["division-of-narcotic-drugs", "Division of Narcotic Drugs"],
    [
      "subregional-centre-for-human-rights-and-democracy-in-central-africa",
      "Subregional Centre for Human Rights and Democracy in Central Africa",
      null,
      ["United Nations Subregional Centre for Human Rights and Democracy in Central Africa"],
      "ohchr",
    ],
    [
      "united-nations-human-rights-training-and-documentation-centre",
      "United Nations Human Rights Training and Documentation Centre for South-West Asia and the Arab Region",
      null,
      [],
      "ohchr",
    ],
    ["coordinator-for-multilingualism", "Coordinator for Multilingualism"],
    ["united-nations-postal-administration", "United Nations Postal Administration"],
  ],
};

const OFFICES_OF_REPRESENTATIVES: BodyFamily = {
  class: "secretariat",
  parent: "secretariat",
  source: "mandate-registry",
  rows: [
    [
      "office-of-the-srsg-for-children-and-armed-conflict",
      "Office of the Special Representative of the Secretary-General for Children and Armed Conflict",
    ],
    [
      "office-of-the-srsg-on-sexual-violence-in-conflict",
      "Office of the Special Representative of the Secretary-General on Sexual Violence in Conflict",
    ],
    [
      "office-of-the-srsg-on-violence-against-children",
      "Office of the Special Representative of the Secretary-General on Violence against Children",
    ],
    [
      "office-of-the-special-coordinator-on-sexual-exploitation-and-abuse",
      "Office of the United Nations Special Coordinator on Improving the United Nations Response to Sexual Exploitation and Abuse",
    ],
    [
      "office-of-the-special-envoy-for-future-generations",
      "Office of the Special Envoy of the Secretary-General for Future Generations",
    ],
    [
      "office-of-the-special-envoy-for-the-great-lakes-region",
      "Office of the Special Envoy of the Secretary-General for the Great Lakes Region",
      "OSESG-GL",
    ],
    [
      "office-of-the-special-envoy-for-the-horn-of-africa",
      "Office of the Special Envoy of the Secretary-General for the Horn of Africa",
    ],
    [
      "office-of-the-special-envoy-on-myanmar",
      "Office of the Special Envoy of the Secretary-General on Myanmar",
    ],
    [
      "office-of-the-special-envoy-for-resolution-1559",
      "Office of the Special Envoy of the Secretary-General for the implementation of Security Council resolution 1559 (2004)",
    ],
    [
      "office-of-the-special-envoy-for-syria",
      "Office of the Special Envoy of the Secretary-General for Syria",
    ],
    [
      "office-of-the-special-envoy-for-yemen",
      "Office of the Special Envoy of the Secretary-General for Yemen",
      "OSESGY",
    ],
    [
      "office-of-the-special-adviser-on-cyprus",
      "Office of the Special Adviser to the Secretary-General on Cyprus",
      "OSASG",
    ],
    [
      "office-of-the-personal-envoy-for-the-sudan",
      "Office of the Personal Envoy of the Secretary-General for the Sudan",
    ],
    [
      "office-of-the-president-of-the-general-assembly",
      "Office of the President of the General Assembly",
      null,
      ["Office of the President of the Assembly"],
      "general-assembly",
    ],
  ],
};

export const SECRETARIAT_BODIES: readonly BodyFamily[] = [
  DEPARTMENTS_AND_OFFICES,
  OFFICES_OF_REPRESENTATIVES,
];
