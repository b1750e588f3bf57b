import type { OrganCalendar } from "./organ-calendar";

/**
 * The Security Council has no sessions: it is "so organized as to be able to function continuously"
 * (Charter of the United Nations, Article 28).
 */
export const securityCouncil: OrganCalendar = {
  organ: "Security Council",
  countedBy: null,
  sessionsAYear: null,
  contiguous: false,
  find: () => null,
  near: () => null,
};
