import type { BodyFamily } from "./body";

const COUNTER_TERRORISM: BodyFamily = {
  class: "subsidiary-organ",
  parent: "security-council",
  source: "security-council-subsidiary-organs",
  rows: [
    [
      "counter-terrorism-committee",
      "Security Council Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism",
      "CTC",
      [
        "Counter-Terrorism Committee",
        "Security Council Counter-Terrorism Committee",
        "Security Council Committee established pursuant to resolution 1373 (2001)",
        "1373 Committee",
      ],
    ],
    [
      "counter-terrorism-committee-executive-directorate",
      "Counter-Terrorism Committee Executive Directorate",
      "CTED",
      [
        "Executive Directorate of the Counter-Terrorism Committee",
        "Security Council Counter-Terrorism Committee Executive Directorate",
        "Counter Terrorism Committee Executive Directorate",
        "United Nations Counter-Terrorism Committee Executive Directorate",
      ],
      "counter-terrorism-committee",
    ],
    [
      "1540-committee",
      "Security Council Committee established pursuant to resolution 1540 (2004)",
      null,
      [
        "1540 Committee",
        "Security Council Committee established pursuant to resolution 1540 (2004) concerning the non-proliferation of all weapons of mass destruction",
        "Committee established pursuant to resolution 1540 (2004)",
        "Committee established pursuant to Security Council resolution 1540 (2004)",
      ],
    ],
    [
      "1540-group-of-experts",
      "Group of Experts of the 1540 Committee",
      null,
      ["1540 Group of Experts"],
      "1540-committee",
    ],
  ],
};

const WORKING_GROUPS: BodyFamily = {
  class: "subsidiary-organ",
  parent: "security-council",
  source: "security-council-subsidiary-organs",
  rows: [
    [
      "working-group-on-children-and-armed-conflict",
      "Working Group on Children and Armed Conflict",
      null,
      [
        "Security Council Working Group on Children and Armed Conflict",
        "Working Group on Children and Armed Conflict of the Security Council",
      ],
    ],
    [
      "working-group-on-peacekeeping-operations",
      "Working Group on Peacekeeping Operations",
      null,
      ["Security Council Working Group on Peacekeeping Operations"],
    ],
    [
      "ad-hoc-working-group-on-conflict-prevention-and-resolution-in-africa",
      "Ad Hoc Working Group on Conflict Prevention and Resolution in Africa",
    ],
    [
      "working-group-established-pursuant-to-resolution-1566",
      "Working Group established pursuant to resolution 1566 (2004)",
    ],
    [
      "informal-working-group-on-documentation-and-other-procedural-questions",
      "Informal Working Group on Documentation and Other Procedural Questions",
    ],
    [
      "informal-working-group-on-international-tribunals",
      "Informal Working Group on International Tribunals",
    ],
    [
      "informal-expert-group-on-women-and-peace-and-security",
      "Informal Expert Group on Women and Peace and Security",
      null,
      ["Informal Experts Group on Women, Peace and Security"],
    ],
    ["united-nations-compensation-commission", "United Nations Compensation Commission", "UNCC"],
    ["military-staff-committee", "Military Staff Committee"],
    [
      "unitad",
      "United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/Islamic State in Iraq and the Levant",
      "UNITAD",
    ],
    ["unmovic", "United Nations Monitoring, Verification and Inspection Commission", "UNMOVIC"],
    ["opcw-un-joint-investigative-mechanism", "OPCW-United Nations Joint Investigative Mechanism", "JIM"],
    [
      "multinational-security-support-mission",
      "Multinational Security Support mission in Haiti",
      "MSS",
      ["Multinational Security Support mission"],
      null,
    ],
    ["gang-suppression-force", "Gang Suppression Force", "GSF", [], null],
  ],
};

export const SECURITY_COUNCIL_SUBSIDIARY_ORGANS: readonly BodyFamily[] = [COUNTER_TERRORISM, WORKING_GROUPS];
