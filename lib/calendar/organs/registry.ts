import { economicAndSocialCouncil } from "./economic-and-social-council";
import { generalAssembly } from "./general-assembly";
import type { OrganCalendar } from "./organ-calendar";
import { securityCouncil } from "./security-council";

/** The organs whose sessions the calendar knows, principal organs first. A further organ is one more file and one more line. */
export const ORGAN_CALENDARS: readonly OrganCalendar[] = [
  generalAssembly,
  securityCouncil,
  economicAndSocialCouncil,
];
