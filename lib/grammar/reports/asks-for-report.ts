/** Organs to which information is given; mere information to others ("keep Member States informed") is no report. */
const ORGAN =
  "(?:assembly|council|councils|commission|committee|subcommittee|conference|congress|board|forum)";
/** At most so many characters between the verb and its report. */
const NEAR = "[^.;:\\n]{0,180}?";
const REPORT = "(?:reports?|briefings?|updates?)";
/** A report that is still to be written is "a report", "his next report": not "the report of the Secretary-General", not "in the report". */
const NEW =
  "(?:an?|his|her|its|their|every|each|any|all|two|three|regular|annual|biennial|biannual|interim|final|further|periodic|progress|oral|written|comprehensive|consolidated|updated|detailed|analytical|analytic|substantive|follow-up|separate|special|timely|quarterly|monthly|joint|midterm|mid-term|verbal|brief|thematic|dedicated|one|the next|the following|the first|the second|to the [\\w ]{1,60},? an?)";

const PATTERNS: readonly RegExp[] = [
  // "to submit to the Assembly a report", "provide written updates", "prepare an interim report"
  new RegExp(
    `\\b(?:submit|present|provide|prepare|transmit|issue|produce|deliver|publish|compile|circulate|give|finalize|convey|offer|forward|furnish|draft|submission of|provision of|presentation of)\\b${NEAR}\\b${NEW}(?:,? (?!of\\b|in\\b|on\\b|to\\b|from\\b)[\\w’'‑-]+){0,6}? ${REPORT}\\b(?!ing)`,
    "i",
  ),
  // "provide the Committee with relevant updates"
  new RegExp(
    `\\b(?:provide|furnish|supply)\\b${NEAR}\\bwith (?!a view)(?:[\\w’'‑,-]+ ){0,6}?${REPORT}\\b(?! of\\b)`,
    "i",
  ),
  // "submit the report to the General Assembly", "provide regular briefings"
  new RegExp(`\\b(?:submit|present|transmit|issue)\\b(?: (?!of\\b|in\\b)[\\w’'‑,-]+){0,5} ${REPORT}\\b`, "i"),
  // "to report thereon", "and report back to", "to regularly report"
  /\bto,? (?:[\w’'‑-]+ly )?(?:continue to (?:[\w’'‑-]+ly )?)?report\b(?! (?:suspected|crimes?|offences?|births?)\b)/i,
  /\b(?:and|and to|or|and,? (?:in|as|where)[^,.;\n]{0,60},(?: to)?) (?:[\w’'‑-]+ly )?report(?: back)?,? (?:to|on|at|about|any|thereon|annually|regularly|periodically|orally|every|in|by|through|back|fully|its|their|his|how|whether|no later|within|progress)\b/i,
  /, (?:to )?report(?: back)?,? (?:to|thereon|annually|regularly|back|through)\b/i,
  new RegExp(`\\b(?:reporting)\\b(?: [\\w’'‑,-]+){0,6}? to the (?:[\\w-]+ ){0,4}?${ORGAN}\\b`, "i"),
  // "include in reports to their governing bodies", "shall be reported to the Council"
  /\b(?:include|reflect|provide)\b[^.;:\n]{0,60}? in reports to (?:the|their|its)\b/i,
  new RegExp(`\\b(?:to|shall|should|must|will) be reported to the (?:[\\w-]+ ){0,4}?${ORGAN}\\b`, "i"),
  // "that the Panel report to the Committee": the base form after "that"
  /\b(?:shall|should|must|will|that (?:the )?[\w’'‑ -]{3,60}?) report(?: back)?,? (?:to|on|at|thereon|annually|regularly)\b/i,
  // "to brief the Council", "to update the Council"
  /\b(?:to|and|shall|should|also)(?: continue to)?(?: [\w’'‑-]+ly)? brief (?:the|it|its|all|member|members|states)\b/i,
  new RegExp(
    `\\b(?:to|and|shall|should)(?: continue to)?(?: [\\w’'‑-]+ly)? (?:update|inform|apprise) (?:it\\b|(?:the )?(?:[\\w-]+ ){0,5}?${ORGAN}\\b)`,
    "i",
  ),
  // "keep the Assembly informed", "keep the Security Council regularly updated", "keep it apprised"
  new RegExp(
    `\\bkeep(?:ing)? (?:it|(?:the )?(?:[\\w’'‑-]+ ){0,8}?${ORGAN}(?: [\\w’'‑-]+){0,16}?),?(?: [\\w’'‑-]+ly)? (?:informed|updated|apprised|abreast|advised)\\b`,
    "i",
  ),
  // "to include in his next report", "to include information thereon in all reports", "to reflect in the annual reporting"
  new RegExp(
    `\\b(?:include|including|propose|reflect|incorporate|address|provide|cover|integrate|present|submit|highlight|describe|elaborate|feature|give|set out|report|assess|identify|analyse|publish|disseminate|share|indicate|indicating|reflecting|incorporating)\\b${NEAR}\\b(?:in|into|as part of|through|within|under|as well as in) (?:(?:his|her|its|their|the|all|any|each|every|future|subsequent|next|regular|annual|periodic|quarterly|biennial|relevant|upcoming|respective|forthcoming|existing|progress|good offices|mandated|monthly|those|these|this|such|context|of|financial|programme|overview|final|interim|comprehensive|budget|performance|first|second|third|[\\w-]+(?:’s|'s)|secretary-general’s) ){1,6}(?:written |oral )?(?:report|reports|reporting|briefings|briefing|updates)\\b(?! of the secretary)`,
    "i",
  ),
  // "to provide information to the General Assembly", "information for the Council"
  new RegExp(
    `\\b(?:provide|submit|transmit|give|furnish|present|communicate|convey)\\b(?: [\\w’'‑,-]+){0,6}? information\\b${NEAR}\\bto the (?:[\\w-]+ ){0,4}?${ORGAN}\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:provide|submit|transmit|give|furnish|present)\\b,?(?: to)? the (?:[\\w-]+ ){0,4}?${ORGAN}\\b(?: [\\w’'‑-]+){0,3}? with (?:[\\w’'‑,-]+ ){0,5}?information\\b`,
    "i",
  ),
];

/** "looks forward to the next report", "calls for regular reporting", "requests a report". */
const WANTED: readonly RegExp[] = [
  new RegExp(
    `^[^,;]{0,60}?\\b(?:${NEW}|receiving|the|next|such)(?: (?!of\\b|in\\b|on\\b)[\\w’'‑-]+){0,5}? ${REPORT}\\b(?! of the secretary-general (?:on|entitled))`,
    "i",
  ),
];

/**
 * Whether the words of a provision that asks something ask for a report, briefing, update, or for information to an organ.
 * @example
 * asksForReport("the Secretary-General to submit to the General Assembly a report on the implementation of the present resolution") // => true
 * @example
 * asksForReport("the Office to keep Member States informed of the schedule of the Group") // => false
 * @example
 * asksForReport("the Secretary-General to implement the recommendations in the report of the Committee") // => false
 */
export function asksForReport(words: string): boolean {
  return PATTERNS.some((pattern) => pattern.test(words));
}

const OBJECT = new RegExp(`^\\W*${NEW}(?: (?!of\\b|in\\b|on\\b)[\\w’'‑-]+){0,5}? ${REPORT}\\b`, "i");

/**
 * Whether the object of a verb that asks is itself a report: "requests an oral update by the High Commissioner".
 * @example
 * isReport("an oral update by the High Commissioner") // => true
 * @example
 * isReport("the Secretary-General to act") // => false
 */
export function isReport(object: string): boolean {
  return OBJECT.test(object);
}

/**
 * Whether the object of a verb that wants a thing is a report to come: "looks forward to the next report, to be produced by the Office".
 * @example
 * wantsReport("the next such report, to be produced by the Office") // => true
 */
export function wantsReport(object: string): boolean {
  return WANTED.some((pattern) => pattern.test(object));
}
