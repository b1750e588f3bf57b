import type { BodyFamily } from "./body";
import { CONVENTION_BODIES } from "./conventions";
import { COURTS } from "./courts";
import { ECONOMIC_AND_SOCIAL_COUNCIL_SUBSIDIARY_ORGANS } from "./economic-and-social-council-subsidiary-organs";
import { FINANCIAL_INSTITUTIONS } from "./financial-institutions";
import { FUNDS_AND_PROGRAMMES } from "./funds-and-programmes";
import { GENERAL_ASSEMBLY_SUBSIDIARY_ORGANS } from "./general-assembly-subsidiary-organs";
import { GROUPS_OF_BODIES } from "./groups-of-bodies";
import { GROUPS_OF_STATES } from "./groups-of-states";
import { HUMAN_RIGHTS_COUNCIL_MECHANISMS } from "./human-rights-council-mechanisms";
import { INTER_AGENCY_GROUPS } from "./inter-agency-groups";
import { INTERNATIONAL_ORGANIZATIONS } from "./international-organizations";
import { MAIN_COMMITTEE_BODIES } from "./main-committees";
import { NATIONAL_INSTITUTIONS } from "./national-institutions";
import { OFFICE_HOLDERS } from "./office-holders";
import { PEACE_OPERATIONS } from "./peace-operations";
import { PRINCIPAL_ORGANS } from "./principal-organs";
import { REGIONAL_ORGANIZATIONS } from "./regional-organizations";
import { RELATED_ORGANIZATIONS } from "./related-organizations";
import { SANCTIONS_BODIES } from "./sanctions-bodies";
import { SECRETARIAT_BODIES } from "./secretariat";
import { SECURITY_COUNCIL_SUBSIDIARY_ORGANS } from "./security-council-subsidiary-organs";
import { SPECIAL_PROCEDURES } from "./special-procedures";
import { SPECIALIZED_AGENCIES } from "./specialized-agencies";
import { STAKEHOLDERS } from "./stakeholders";
import { STATES } from "./states";
import { TREATY_BODIES } from "./treaty-bodies";

/** Every data file, in the order of the chart of the United Nations system; then the others. */
export const BODY_FAMILIES: readonly BodyFamily[] = [
  ...PRINCIPAL_ORGANS,
  MAIN_COMMITTEE_BODIES,
  ...GENERAL_ASSEMBLY_SUBSIDIARY_ORGANS,
  HUMAN_RIGHTS_COUNCIL_MECHANISMS,
  SPECIAL_PROCEDURES,
  TREATY_BODIES,
  ...CONVENTION_BODIES,
  ...SECURITY_COUNCIL_SUBSIDIARY_ORGANS,
  ...SANCTIONS_BODIES,
  ...PEACE_OPERATIONS,
  ...ECONOMIC_AND_SOCIAL_COUNCIL_SUBSIDIARY_ORGANS,
  ...SECRETARIAT_BODIES,
  ...OFFICE_HOLDERS,
  ...FUNDS_AND_PROGRAMMES,
  ...SPECIALIZED_AGENCIES,
  RELATED_ORGANIZATIONS,
  INTER_AGENCY_GROUPS,
  COURTS,
  ...REGIONAL_ORGANIZATIONS,
  ...INTERNATIONAL_ORGANIZATIONS,
  ...FINANCIAL_INSTITUTIONS,
  ...GROUPS_OF_BODIES,
  ...GROUPS_OF_STATES,
  ...STAKEHOLDERS,
  ...STATES,
  NATIONAL_INSTITUTIONS,
];
