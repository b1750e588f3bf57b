import { commissionForSocialDevelopment } from "./commission-for-social-development";
import { commissionOnCrimePreventionAndCriminalJustice } from "./commission-on-crime-prevention-and-criminal-justice";
import { commissionOnNarcoticDrugs } from "./commission-on-narcotic-drugs";
import { commissionOnPopulationAndDevelopment } from "./commission-on-population-and-development";
import { commissionOnTheStatusOfWomen } from "./commission-on-the-status-of-women";
import { conferenceOfThePartiesToTheOrganizedCrimeConvention } from "./conference-of-the-parties-to-the-organized-crime-convention";
import { economicAndSocialCouncil } from "./economic-and-social-council";
import { generalAssembly } from "./general-assembly";
import { humanRightsCouncil } from "./human-rights-council";
import type { OrganCalendar } from "./organ-calendar";
import { securityCouncil } from "./security-council";
import { statisticalCommission } from "./statistical-commission";
import { unitedNationsEnvironmentAssembly } from "./united-nations-environment-assembly";
import { worldHealthAssembly } from "./world-health-assembly";

/** The organs whose sessions the calendar knows, principal organs first. A further organ is one more file and one more line. */
export const ORGAN_CALENDARS: readonly OrganCalendar[] = [
  generalAssembly,
  securityCouncil,
  economicAndSocialCouncil,
  humanRightsCouncil,
  commissionOnCrimePreventionAndCriminalJustice,
  commissionOnNarcoticDrugs,
  commissionOnTheStatusOfWomen,
  statisticalCommission,
  commissionOnPopulationAndDevelopment,
  commissionForSocialDevelopment,
  conferenceOfThePartiesToTheOrganizedCrimeConvention,
  unitedNationsEnvironmentAssembly,
  worldHealthAssembly,
];
