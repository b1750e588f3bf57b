/**
 * The list against which a name is to be checked; a row's family gives one of these keys. Only the entities of the mandate source
 * registry are held against their list by a test. The other names follow the usage of resolutions and were not compared
 * with the list that is named here.
 */
export const BODY_SOURCES = {
  charter: "Charter of the United Nations",
  "rules-of-procedure": "Rules of procedure of the General Assembly",
  "mandate-registry": "UN mandate source registry",
  "system-chart": "The United Nations System (organization chart)",
  "member-states-list": "UN Member States list",
  "ohchr-directories": "OHCHR lists of treaty bodies and special procedures",
  "peace-operations-lists": "UN lists of peacekeeping operations and special political missions",
  "security-council-subsidiary-organs": "Security Council, list of subsidiary organs",
  treaties: "The treaty that sets it up",
  "observers-list": "List of observers in the General Assembly (A/INF)",
  "own-statutes": "The organization's own statutes",
  resolutions: "As resolutions print it",
} as const;

export type SourceKey = keyof typeof BODY_SOURCES;
