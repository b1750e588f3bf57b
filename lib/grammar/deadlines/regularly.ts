// [regularly]  [on a regular basis]  [periodically]  [at regular intervals]  to provide [regular] updates     where something is asked
// not: "safe, orderly and regular migration", "the regular budget", "a regular session"     regular by nature
// not: "the universal periodic review"                                                       a name
import type { Phrase } from "./place";
import { recurrenceDeadline } from "./recurrence-deadline";

const VAGUE =
  /\b(?:on an? (?:regular|periodic|recurring|frequent) (?:and \w+ )?basis|at (?:regular|periodic) intervals|(?:more |most )?(?:regularly|periodically)(?! (?:scheduled|budgeted|available|resident|employed)))\b/gi;
const ADJECTIVE =
  /(?<!universal |[-\w])(regular|periodic)(?=,? (?:(?:and|high-level|technical|strategic|written|oral|joint|comprehensive|timely|substantive|informal|public|progress|detailed|inclusive|independent|open|interactive|transparent|effective|structured),? ){0,3}(?:updat(?:ing|ion)|transmission|submission|collection|workplans?|updates?|briefings?|reports?|reporting|consultations?|meetings|dialogues?|exchanges?|reviews?|assessments?|evaluations?|monitoring|information|interactions?|contacts?|visits?|training|audits?|communication|follow-up|discussions)\b)/gi;

export const regularly: Phrase = {
  name: "regularly",
  find: (place) => {
    if (!place.context.asks) return [];
    return [...place.text.matchAll(VAGUE), ...place.text.matchAll(ADJECTIVE)].map((match) =>
      recurrenceDeadline(place, [match.index, match.index + match[0].length], "irregular"),
    );
  },
};
