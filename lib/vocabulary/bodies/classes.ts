/** The kinds of body, with the label pages print. The first half follows the chart of the United Nations system. */
export const BODY_CLASS_LABELS = {
  "principal-organ": "Principal organ",
  "subsidiary-organ": "Subsidiary organ",
  "main-committee": "Main Committee",
  "regional-commission": "Regional commission",
  secretariat: "Secretariat",
  "office-holder": "Office-holder",
  "fund-or-programme": "Fund or programme",
  "specialized-agency": "Specialized agency",
  "related-organization": "Related organization",
  "inter-agency-group": "Inter-agency group",
  "treaty-body": "Treaty body",
  "conference-of-parties": "Conference of parties",
  "special-procedure": "Special procedure",
  "peace-operation": "Peace operation",
  "sanctions-body": "Sanctions body",
  court: "Court or tribunal",
  "regional-organization": "Regional organization",
  "international-financial-institution": "International financial institution",
  "group-of-bodies": "Group of bodies",
  "group-of-states": "Group of States",
  state: "State",
  stakeholders: "Stakeholders",
  organization: "Other organization",
} as const;

export type BodyClass = keyof typeof BODY_CLASS_LABELS;

/** The classes in the order pages list them. */
export const BODY_CLASSES = Object.keys(BODY_CLASS_LABELS) as readonly BodyClass[];

/**
 * The English label of a class, for people.
 * @example
 * formatBodyClass("treaty-body") // => "Treaty body"
 */
export function formatBodyClass(bodyClass: BodyClass): string {
  return BODY_CLASS_LABELS[bodyClass];
}
