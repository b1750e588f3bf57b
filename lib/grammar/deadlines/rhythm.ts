// to report [annually] to the General Assembly                           counted in sessions of the Assembly
// to submit to the Commission, [on an annual basis], a report            of the Commission
// that the Commission will continue to hold, [on an annual basis], …     of the organ that holds it
// Decides to revisit the issue [on a biennial basis]                     of the adopting organ
// [at the annual sessions] of the Commission
// not: "annually to the Assembly and the Human Rights Council"           two organs, no one rhythm
// not: "annually to the Security Council"                                it has no sessions
// not: "in his annual report", "meet annually"                           no organ is said
import { parseDuration } from "../../calendar/duration";
import type { Span } from "../../resolution/span";
import { findOrganByName } from "../../vocabulary/organs";
import type { OrganMention } from "./organs-named";
import type { Place } from "./place";

/** No organ that a report goes to stands further from how often it goes there. */
const REACH = 200;

const REPORT =
  "(?:reports?|reporting|updates?|briefings?|presentations?|recommendations|information|summary|overview|analysis|review|plan)";
const THROUGH = "(?:,? through (?:the )?[^,;:.]{3,80},)?";
/** "Annually to the", "annual report to the", "annually, through the Council, to the". */
const STRAIGHT_TO = new RegExp(
  `^,?(?: (?:and )?(?:[a-z-]+ ){0,3}?${REPORT})?(?: (?:orally|thereon|thereafter|in writing|also|in person))?${THROUGH},? (?:also )?to the $`,
);
/** "On an annual basis, a report on the implementation of the resolution to the". */
const A_REPORT_TO = new RegExp(
  `^,? (?:an?|his|her|its|their) (?:[a-z-]+,? ){0,6}?${REPORT}\\b[^;:.]{0,140} to the $`,
);
/** What goes with "to" of itself: "with regard to the Assembly" receives nothing. */
const OTHER_TO =
  /\b(?:pursuant|relat\w+|relevant|regard|respect|access|accord\w+|assistance|support|addition|threats?|contribut\w+|respon\w+|challenges?|made|submitted|presented|transmitted|addressed|available|appeals?|recommended|attention) to the $/;
const GIVES =
  /\b(?:report|submit|present|transmit|convey|forward|provid|recommend)\w*\b(?:(?! to )[^;:.]){0,120} (?:also )?to the $|\b(?:brief|inform|updat|keep)\w*(?: also)? the $/i;
/** Between the organ and how often: nothing, what the report is on, "and thereafter". */
const THEN =
  /^(?:,? (?:on|of) (?:(?! to (?!the\b)| and to )[^;:.,]){3,140})?,?(?: and)?(?: thereafter)?(?: at least)?,? ?$/;
const HOLDS = /^ (?:will|shall|should|is to|to) (?:(?! that )[^;:.]){0,80}$/;
const WILL = /^ (?:will|shall|should|continues?|considers?)\b/;
const DECIDES =
  /^(?:(?:also|further|therefore|hereby|in this regard),? )*(?:decides?|(?:recalls|reaffirms|reiterates) its decision) (?:(?:also|further|in this regard|therefore),? )*to (?:continue (?:to )?)?(?:(?:its|the) )?(?:consider|review|include|revisit|hold|undertake|appraise|conduct|examine|devote|discuss|assess)[^;:]{0,280}$/i;

/**
 * The official name of the organ in whose sessions a recurrence at a span is counted: the one that receives what is done so often, or that does it
 * itself in its sessions. `ofSessions`: its words speak of sessions ("at each session"). Null: no organ is said or more than one, it has no sessions, or so
 * many months are no matter of sessions ("every three months").
 * @example
 * rhythmOf({ text: "to report annually to the General Assembly", organs: [{ organ: "General Assembly", span: [26, 42] }], context: {} }, [10, 18], "P1Y", false) // => "General Assembly"
 * @example
 * rhythmOf({ text: "to report every 90 days to the Security Council", organs: [{ organ: "Security Council", span: [31, 47] }], context: {} }, [10, 23], "P90D", false) // => null
 */
export function rhythmOf(place: Place, span: Span, every: string, ofSessions: boolean): string | null {
  if (!ofSessions && !isWholeYears(every)) return null;
  const organs = new Set([...receivers(place, span), ...(ofSessions ? sitting(place, span) : [])]);
  if (organs.size === 0) for (const organ of holding(place, span)) organs.add(organ);
  const [organ] = organs;
  return organs.size === 1 && organ !== undefined && holdsSessions(organ) ? organ : null;
}

function isWholeYears(every: string): boolean {
  const duration = parseDuration(every);
  return duration !== null && duration.days === 0 && duration.months % 12 === 0;
}

function holdsSessions(organ: string): boolean {
  return (findOrganByName(organ)?.sessions ?? "none") !== "none";
}

/** The organs to which what is done is given; those joined to one with "and" receive it, too. */
function receivers(place: Place, span: Span): readonly string[] {
  const near = organsNear(place, span);
  const given = near.filter((mention) => receives(place, mention, span));
  const joined = near.filter((mention) => given.some((one) => isJoined(place, one, mention)));
  return [...given, ...joined].map((mention) => mention.organ);
}

/** The organs around a span; mentions stand in the order of the text, so that a long text need not be searched from its beginning. */
function organsNear({ organs }: Place, [from, to]: Span): readonly OrganMention[] {
  let low = 0;
  for (let high = organs.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((organs[middle]?.span[1] ?? 0) < from - REACH) low = middle + 1;
    else high = middle;
  }
  const near: OrganMention[] = [];
  for (let mention = organs[low]; mention && mention.span[0] <= to + REACH; mention = organs[++low])
    near.push(mention);
  return near;
}

function receives({ text }: Place, { span: [start, end] }: OrganMention, [from, to]: Span): boolean {
  if (start >= to) {
    const between = text.slice(to, start);
    return STRAIGHT_TO.test(between) || (A_REPORT_TO.test(between) && !OTHER_TO.test(between));
  }
  return THEN.test(text.slice(end, from)) && givesTo(text.slice(Math.max(0, start - REACH), start));
}

function givesTo(before: string): boolean {
  return GIVES.test(before) && !OTHER_TO.test(before);
}

function isJoined({ text }: Place, one: OrganMention, other: OrganMention): boolean {
  const [first, second] = one.span[0] < other.span[0] ? [one, other] : [other, one];
  return /^,? (?:and|as well as)(?: to)?(?: the)? $/.test(text.slice(first.span[1], second.span[0]));
}

/** The organ of "its sessions": right before them, "of the Commission" after them, or what they are the subject's of. */
function sitting(place: Place, span: Span): readonly string[] {
  const { text } = place;
  const [from, to] = span;
  return organsNear(place, span)
    .filter(({ span: [start, end] }) => {
      if (start < to) return end <= from && /^,? ?$/.test(text.slice(end, from));
      const between = text.slice(to, start);
      return between === " of the " || (between === ", the " && WILL.test(text.slice(end, end + 24)));
    })
    .map((mention) => mention.organ);
}

/** "That the Commission will continue to hold", or the adopting organ in what it decides to do itself. */
function holding(place: Place, span: Span): readonly string[] {
  const { text, context } = place;
  const [from] = span;
  const subject = organsNear(place, span).findLast(
    ({ span: [start, end] }) =>
      end <= from &&
      / that the $/.test(text.slice(Math.max(0, start - 10), start)) &&
      HOLDS.test(text.slice(end, from)),
  );
  if (subject) return [subject.organ];
  return context.organ && from <= 2 * REACH && DECIDES.test(text.slice(0, from)) ? [context.organ] : [];
}
