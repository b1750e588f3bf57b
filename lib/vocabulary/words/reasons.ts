const NTH = "{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
const NEXT = "{next, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
const SERIES = "{series, select, special {special } emergency {emergency special } other {}}";
const NTH_SESSION = `${NTH} ${SERIES}session`;
const ANY_SESSION = `{named, select, year {{number} session} other {${NTH_SESSION}}}`;
const BASIS = (value: string) =>
  `{${value}, select, recorded {recorded here} season {time of year} other {{${value}}}}`;
const CLOSE =
  "{closesBasis, select, computed { (computed)} recorded { (recorded here)} season { (at the latest)} other {}}";
const SOURCE = "{source, select, none {} other {; source: {source}}}";
const NEXT_OPENS = `{hasNext, select, yes {, the day before the {named, select, year {{next} session} other {${NEXT}}} opens} other {}}`;
const SESSION = `${ANY_SESSION} of the {organ}: opens {opens} (${BASIS("opensBasis")}), ends {closes}${NEXT_OPENS}${CLOSE}${SOURCE}`;
const SPAN = "{lasts, select, once {on {by}} other {from {from} to {by}}}";
const SET_BY = "{number, select, none {} other {, set by paragraph {number}}}";

/**
 * One sentence for each step of the arithmetic behind a window (rules and values: `lib/calendar/reason.ts`), as ICU messages
 * in English. Days come in as words ("Tuesday 14 September 2021"), absent values as "none". They are parts of sentences
 * without a full stop, so that a page can list them or join them.
 */
export const reasonWords = {
  session: SESSION,
  "session-of-year": SESSION,
  "session-season": `The ${ANY_SESSION} of the {organ} falls between {opens} and {closes}: only the time of year is known${SOURCE}`,
  "session-unknown": `The calendar does not know the days of the ${ANY_SESSION} of the {organ}`,
  "before-session": `Before the ${ANY_SESSION} of the {organ} opens: {by} at the latest`,
  "after-session": `After the ${ANY_SESSION} of the {organ} closes: from {from} on`,
  "general-debate": `After the general debate of the ${NTH} session of the General Assembly, which runs from {opens} to {closes} (${BASIS("basis")})${SOURCE}`,
  "general-debate-unknown": `After the general debate of the ${NTH} session of the General Assembly, whose days the calendar does not know`,
  day: "“{words}”: {by}",
  from: "“{words}”: from {from} on",
  period: "“{words}”: from {from} to {by}",
  before: "“{words}”: the day before is {by}",
  relative: "“{words}”, counted from {anchor} on {anchorDay}: {by}",
  "relative-unknown": "“{words}”, counted from {anchor}, whose day is not known here",
  recurrence:
    "{index, select, none {“{words}”: every {every}{organ, select, none {} other {, counted in sessions of the {organ}}}} other {Occurrence {index}, one every {every}: {lasts, select, once {{by}} other {from {from} to {by}}}}}",
  "recurrence-start": `{kind, select, session {Counted from the ${ANY_SESSION} of the {organ}} year {Counted from the year {year}{organ, select, none {} other {; in which of its sessions of a year the {organ} is to have it is not said}}} first {The first falls due on {day}} other {Counted from {day}}}`,
  "recurrence-end": "Ends on {until}",
  irregular: "“{words}”: again and again, without a day",
  "yearly-day": "Every year on {on}",
  event: `Hangs on “{name}”${SET_BY}{sense, select, before {: due before it} at {: due with it} after {: due after it} until {: until then} other {}}`,
  "event-dated": `“{name}” is ${SPAN}; source: {source}`,
  together:
    "All of this holds at once: {from, select, none {} other {from {from} }}{by, select, none {onward} other {to {by}}}",
};
