/**
 * One of these stands in every phrase that can be a time: a figure, a unit or part of the calendar, a recurrence, a session or another event, or a
 * word after which an event is named. Stems, so that "annually" and "completion" need no row of their own.
 */
const WORDS =
  /\d|daily|day|week|month|quarter|year|annual|ennia|ennium|fortnight|regular|periodic|interval|recurring|frequent|session|meeting|conference|summit|congress|forum|review|assembly|event|dialogue|games|olympics|before|prior to|advance of|ahead of|in time|later than|latest|until|completion|conclusion|expir|finalization|entry into force|receipt|general debate/i;

/**
 * Whether words can name a time at all. Most acts name none; they need not be searched for each phrase of time, which is what a paragraph of many
 * short acts would cost most.
 * @example
 * namesATime("urges States to report at its next session") // => true
 * @example
 * namesATime("urges States to act") // => false
 */
export function namesATime(words: string): boolean {
  return WORDS.test(words);
}
