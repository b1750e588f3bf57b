/**
 * The closed list of what provisions ask for: a report (also a briefing or update), a meeting (also an event or observance), the ratification of a
 * treaty, legislation, funding, data, technical assistance, awareness (also training and education), an appointment, a review, a publication.
 */
export const ASKED_KINDS = [
  "report",
  "meeting",
  "ratification",
  "legislation",
  "funding",
  "data",
  "technical-assistance",
  "awareness",
  "appointment",
  "review",
  "publication",
] as const;
export type AskedKind = (typeof ASKED_KINDS)[number];
