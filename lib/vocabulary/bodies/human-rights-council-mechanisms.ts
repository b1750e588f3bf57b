import type { BodyFamily } from "./body";

/** What the Human Rights Council set up besides its special procedures: advisers, forums and investigations. */
export const HUMAN_RIGHTS_COUNCIL_MECHANISMS: BodyFamily = {
  class: "subsidiary-organ",
  parent: "human-rights-council",
  source: "ohchr-directories",
  rows: [
    [
      "human-rights-council-advisory-committee",
      "Human Rights Council Advisory Committee",
      null,
      ["Advisory Committee of the Human Rights Council"],
    ],
    [
      "working-group-on-the-universal-periodic-review",
      "Working Group on the Universal Periodic Review",
      null,
      ["Working Group on the Universal Periodic Review of the Human Rights Council"],
    ],
    ["working-group-on-communications", "Working Group on Communications"],
    ["working-group-on-situations", "Working Group on Situations"],
    ["consultative-group-of-the-human-rights-council", "Consultative Group of the Human Rights Council"],
    [
      "expert-mechanism-on-the-rights-of-indigenous-peoples",
      "Expert Mechanism on the Rights of Indigenous Peoples",
      "EMRIP",
    ],
    ["expert-mechanism-on-the-right-to-development", "Expert Mechanism on the Right to Development"],
    ["working-group-on-the-right-to-development", "Working Group on the Right to Development"],
    [
      "international-independent-expert-mechanism-to-advance-racial-justice",
      "International Independent Expert Mechanism to Advance Racial Justice and Equality in the Context of Law Enforcement",
    ],
    [
      "intergovernmental-working-group-on-the-durban-declaration",
      "Intergovernmental Working Group on the Effective Implementation of the Durban Declaration and Programme of Action",
    ],
    [
      "ad-hoc-committee-on-the-elaboration-of-complementary-standards",
      "Ad Hoc Committee on the Elaboration of Complementary Standards",
    ],
    [
      "group-of-independent-eminent-experts-on-durban",
      "group of independent eminent experts on the implementation of the Durban Declaration and Programme of Action",
    ],
    ["permanent-forum-on-people-of-african-descent", "Permanent Forum on People of African Descent"],
    ["forum-on-minority-issues", "Forum on Minority Issues"],
    ["social-forum", "Social Forum", null, ["Social Forum of the Human Rights Council"]],
    ["forum-on-business-and-human-rights", "Forum on Business and Human Rights"],
    [
      "forum-on-human-rights-democracy-and-the-rule-of-law",
      "Forum on Human Rights, Democracy and the Rule of Law",
    ],
    [
      "open-ended-intergovernmental-working-group-on-transnational-corporations",
      "open-ended intergovernmental working group on transnational corporations and other business enterprises with respect to human rights",
    ],
    [
      "open-ended-intergovernmental-working-group-on-private-military-and-security-companies",
      "open-ended intergovernmental working group to elaborate the content of an international regulatory framework on the regulation, monitoring and oversight of the activities of private military and security companies",
    ],
    [
      "independent-investigative-mechanism-for-myanmar",
      "Independent Investigative Mechanism for Myanmar",
      "IIMM",
    ],
    [
      "independent-international-fact-finding-mission-on-myanmar",
      "independent international fact-finding mission on Myanmar",
    ],
    [
      "independent-international-commission-of-inquiry-on-the-syrian-arab-republic",
      "Independent International Commission of Inquiry on the Syrian Arab Republic",
    ],
    [
      "independent-international-commission-of-inquiry-on-ukraine",
      "Independent International Commission of Inquiry on Ukraine",
    ],
    [
      "independent-international-commission-of-inquiry-on-the-occupied-palestinian-territory",
      "Independent International Commission of Inquiry on the Occupied Palestinian Territory, including East Jerusalem, and Israel",
    ],
    [
      "independent-international-fact-finding-mission-on-venezuela",
      "independent international fact-finding mission on the Bolivarian Republic of Venezuela",
    ],
    [
      "independent-international-fact-finding-mission-for-the-sudan",
      "independent international fact-finding mission for the Sudan",
    ],
    [
      "independent-international-fact-finding-mission-on-iran",
      "independent international fact-finding mission on the Islamic Republic of Iran",
    ],
    ["independent-fact-finding-mission-on-libya", "Independent Fact-Finding Mission on Libya"],
    [
      "international-commission-of-human-rights-experts-on-ethiopia",
      "International Commission of Human Rights Experts on Ethiopia",
    ],
    ["commission-on-human-rights-in-south-sudan", "Commission on Human Rights in South Sudan"],
    ["group-of-human-rights-experts-on-nicaragua", "Group of Human Rights Experts on Nicaragua"],
    ["group-of-eminent-experts-on-yemen", "Group of Eminent International and Regional Experts on Yemen"],
    [
      "group-of-independent-experts-on-belarus",
      "Group of Independent Experts on the Situation of Human Rights in Belarus",
    ],
    [
      "team-of-international-experts-on-the-democratic-republic-of-the-congo",
      "Team of International Experts on the situation in the Democratic Republic of the Congo",
      null,
      ["team of international experts on the Democratic Republic of the Congo"],
    ],
    [
      "international-human-rights-expert-on-haiti",
      "designated expert on the situation of human rights in Haiti",
    ],
  ],
};
