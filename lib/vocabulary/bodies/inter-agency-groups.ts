import type { BodyFamily } from "./body";

export const INTER_AGENCY_GROUPS: BodyFamily = {
  class: "inter-agency-group",
  parent: "united-nations-system",
  source: "resolutions",
  rows: [
    [
      "ceb",
      "United Nations System Chief Executives Board for Coordination",
      "CEB",
      [
        "Chief Executives Board for Coordination",
        "Chief Executives Board",
        "Administrative Committee on Coordination",
      ],
    ],
    [
      "high-level-committee-on-programmes",
      "High-level Committee on Programmes",
      "HLCP",
      [
        "High-level Committee on Programmes of the United Nations System Chief Executives Board for Coordination",
      ],
      "ceb",
    ],
    [
      "high-level-committee-on-management",
      "High-level Committee on Management",
      "HLCM",
      [
        "High-level Committee on Management of the United Nations System Chief Executives Board for Coordination",
      ],
      "ceb",
    ],
    [
      "finance-and-budget-network",
      "Finance and Budget Network of the United Nations System Chief Executives Board for Coordination",
      null,
      [
        "Finance and Budget Network",
        "Finance and Budget Network of the Chief Executives Board for Coordination",
      ],
      "ceb",
    ],
    [
      "united-nations-sustainable-development-group",
      "United Nations Sustainable Development Group",
      "UNSDG",
      [
        "United Nations Development Group",
        "UNDG",
        "members of the United Nations Sustainable Development Group",
        "United Nations Sustainable Development Group entities",
      ],
    ],
    [
      "inter-agency-coordination-group-against-trafficking-in-persons",
      "Inter-Agency Coordination Group against Trafficking in Persons",
      "ICAT",
      ["Inter-Agency Coordination Group against Trafficking"],
    ],
    ["inter-agency-standing-committee", "Inter-Agency Standing Committee", "IASC"],
    [
      "global-counter-terrorism-coordination-compact",
      "United Nations Global Counter-Terrorism Coordination Compact",
      null,
      ["Global Counter-Terrorism Coordination Compact"],
    ],
    [
      "global-counter-terrorism-coordination-compact-entities",
      "Global Counter-Terrorism Coordination Compact entities",
      null,
      [
        "United Nations Global Counter-Terrorism Coordination Compact entities",
        "entities of the Global Counter-Terrorism Coordination Compact",
      ],
      "global-counter-terrorism-coordination-compact",
    ],
    ["counter-terrorism-implementation-task-force", "Counter-Terrorism Implementation Task Force", "CTITF"],
    ["united-nations-evaluation-group", "United Nations Evaluation Group", "UNEG"],
    [
      "inter-agency-network-on-women-and-gender-equality",
      "Inter-Agency Network on Women and Gender Equality",
      "IANWGE",
    ],
    [
      "united-nations-network-on-migration",
      "United Nations Network on Migration",
      null,
      ["UN Network on Migration"],
    ],
    ["un-water", "UN-Water", null, ["UN Water"]],
    ["un-oceans", "UN-Oceans"],
    ["un-energy", "UN-Energy"],
    ["un-nutrition", "UN-Nutrition", null, ["United Nations System Standing Committee on Nutrition"]],
    [
      "inter-agency-task-force-on-financing-for-development",
      "Inter-Agency Task Force on Financing for Development",
      "IATF",
      ["Inter-agency Task Force on Financing for Development"],
    ],
    [
      "inter-agency-task-team-on-science-technology-and-innovation",
      "United Nations inter-agency task team on science, technology and innovation for the Sustainable Development Goals",
      "IATT",
      ["inter-agency task team on science, technology and innovation for the Sustainable Development Goals"],
      "technology-facilitation-mechanism",
    ],
    [
      "united-nations-inter-agency-task-force-on-non-communicable-diseases",
      "United Nations Inter-Agency Task Force on the Prevention and Control of Non-communicable Diseases",
      null,
      ["United Nations Inter-Agency Task Force on the Prevention and Control of Noncommunicable Diseases"],
    ],
    [
      "united-nations-group-on-the-information-society",
      "United Nations Group on the Information Society",
      "UNGIS",
    ],
    [
      "united-nations-action-against-sexual-violence-in-conflict",
      "United Nations Action against Sexual Violence in Conflict",
      null,
      ["UN Action against Sexual Violence in Conflict", "UN Action"],
    ],
    [
      "joint-steering-committee-to-advance-humanitarian-and-development-collaboration",
      "Joint Steering Committee to Advance Humanitarian and Development Collaboration",
    ],
    ["rule-of-law-coordination-and-resource-group", "Rule of Law Coordination and Resource Group"],
    [
      "inter-agency-coordination-group-on-mine-action",
      "Inter-Agency Coordination Group on Mine Action",
      "IACG-MA",
    ],
    [
      "inter-agency-consultative-group-for-landlocked-developing-countries",
      "inter-agency consultative group for landlocked developing countries",
    ],
    [
      "inter-agency-support-group-on-indigenous-issues",
      "Inter-Agency Support Group on Indigenous Issues",
      null,
      ["Inter-Agency Support Group on Indigenous Peoples' Issues"],
    ],
    [
      "inter-agency-support-group-on-the-convention-on-the-rights-of-persons-with-disabilities",
      "Inter-Agency Support Group on the Convention on the Rights of Persons with Disabilities",
    ],
    [
      "united-nations-partnership-on-the-rights-of-persons-with-disabilities",
      "United Nations Partnership on the Rights of Persons with Disabilities",
      "UNPRPD",
    ],
    ["united-nations-road-safety-collaboration", "United Nations Road Safety Collaboration"],
    ["environment-management-group", "Environment Management Group", "EMG"],
    [
      "united-nations-coalition-on-combating-sand-and-dust-storms",
      "United Nations Coalition on Combating Sand and Dust Storms",
    ],
    ["collaborative-partnership-on-forests", "Collaborative Partnership on Forests", "CPF"],
    [
      "representatives-of-internal-audit-services",
      "Representatives of Internal Audit Services of the United Nations Organizations and Multilateral Financial Institutions",
      "UN-RIAS",
    ],
    [
      "panel-of-external-auditors",
      "Panel of External Auditors of the United Nations, the Specialized Agencies and the International Atomic Energy Agency",
      null,
      ["Panel of External Auditors"],
    ],
    [
      "contact-group-on-piracy-off-the-coast-of-somalia",
      "Contact Group on Piracy off the Coast of Somalia",
      "CGPCS",
      [],
      null,
    ],
    [
      "gesamp",
      "Joint Group of Experts on the Scientific Aspects of Marine Environmental Protection",
      "GESAMP",
    ],
    ["united-nations-global-pulse", "United Nations Global Pulse", null, ["Global Pulse"]],
  ],
};
