// to include it in his [annual] report            asked for, so each year again
// Welcomes the [biennial] publication of…          a declaration of what comes back
// not: "takes note of the annual report of…"       one that exists
// not: "the quadrennial comprehensive policy review", "the twelfth annual meeting", "Biennial Meeting of States"   names
// not: "the annual budget", "per cent annual growth"   nothing to be done
import { ADJECTIVES } from "./annually";
import { tenseBefore } from "./past";
import type { Phrase, Place, Recognised } from "./place";
import { recurrenceDeadline } from "./recurrence-deadline";

const ADJECTIVE = [...ADJECTIVES.keys()].filter((name) => name !== "daily").join("|");
/** Things that are done anew each time. */
const DONE =
  "publications?|reviews?|surveys?|updates?|briefings?|consultations?|dialogues?|discussions?|debates?|forums?|workshops?|trainings?|assessments?|contributions?|pledges?|voluntary contributions?|commemorations?|observances?|evaluations?|symposi(?:um|a)|events?|exhibit(?:ion)?s?|seminars?|round tables?|notes? verbales?|appeals? for|weeks?|summaries|summary|statements?|exchanges?|reporting|follow-up";
/** Things that also name a document or meeting that exists; they count only where something is asked. */
const EXISTING =
  "strateg(?:y|ies)|reports?|meetings?|sessions?|conferences?|panels?|lectures?|presentations?";
/** Meetings by their name; "the annual debate" is one that there is, "to hold an annual debate" asks for one. */
const MEETING =
  /^(?:dialogues?|discussions?|debates?|forums?|meetings?|sessions?|conferences?|panels?|lectures?|consultations?|events?)$/;
const TO_BE_HELD =
  /\b(?:an?|hold|holding|(?:holding|convening) of|conven\w+|organiz\w+|conduct|conducting|continue|devote\b.{0,40}|(?:at|during) (?:its|their|each)) (?:the |its |their )?(?:[a-z-]+ )?$/i;
const PATTERN = new RegExp(
  `(?<![-\\w])(${ADJECTIVE})(?:,? and (?:biennial|triennial|ad hoc|regular))? (?:(?!of |the |to )[a-z-]+,? (?:and )?){0,4}?(${DONE}|(?:${EXISTING}))\\b`,
  "g",
);
const ORDINAL_BEFORE =
  /(?:th|st|nd|rd|first|second|third|fifth|eighth|ninth|twelfth|previous|last|latest|recent) $/;

const OF_ANOTHER_NOUN = /^ (?:questionnaires?|process|processes|templates?|formats?|guidelines|systems?)\b/;
/** "Takes note of the annual update" speaks of one that was given. */
const NOTED =
  /\b(?:takes note|notes|noting)(?: with [a-z ]{3,40})?(?: of)? (?:the|its|their) (?:[a-z-]+ )?$/i;

export const annualReport: Phrase = {
  name: "annual-report",
  find: (place) => [...place.text.matchAll(PATTERN)].flatMap((match) => recognise(place, match) ?? []),
};

function recognise(place: Place, match: RegExpExecArray): Recognised | null {
  const { text, context } = place;
  const [words, adjective = "", noun = ""] = match;
  const every = ADJECTIVES.get(adjective);
  const existing = new RegExp(`^(?:${EXISTING})$`).test(noun);
  if (!every || /comprehensive policy review|general debate/.test(words)) return null;
  if (MEETING.test(noun) && !TO_BE_HELD.test(text.slice(Math.max(0, match.index - 72), match.index)))
    return null;
  // "Through the annual report questionnaires", "the annual reporting process": a paper or a way of working that there is.
  if (OF_ANOTHER_NOUN.test(text.slice(match.index + words.length, match.index + words.length + 20)))
    return null;
  if (!context.asks && NOTED.test(text.slice(0, match.index))) return null;
  if (ORDINAL_BEFORE.test(text.slice(0, match.index).slice(-12))) return null;
  if (existing && !context.asks) return null;
  // "The annual report of the Office for 2018" and "contained in its annual report" are of one that exists.
  if (existing && isOne(text, match.index, match.index + words.length)) return null;
  return recurrenceDeadline(place, [match.index, match.index + adjective.length], every);
}

function isOne(text: string, start: number, end: number): boolean {
  if (
    /^(?: \([^)]{0,40}\))?,? (?:for|of|in|on) (?:the )?(?:years? )?(?:19|20)\d\d/.test(
      text.slice(end, end + 64),
    )
  )
    return true;
  return tenseBefore(text, start, true) === "past";
}
