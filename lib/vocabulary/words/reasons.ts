const NTH = "{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
const NEXT = "{next, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
const COMPUTED_CLOSE = "{closesBasis, select, computed { (computed)} other {}}";

/**
 * One sentence for each step of the arithmetic behind a window (rules and values: `lib/calendar/reason.ts`), as ICU messages
 * in English. Days come in as words ("Tuesday 14 September 2021"), absent values as "none". They are parts of sentences
 * without a full stop, so that a page can list them or join them.
 */
export const reasonWords = {
  session: `${NTH} session of the {organ}: opens {opens} ({opensBasis}), ends {closes}{hasNext, select, yes {, the day before the ${NEXT} opens} other {}}${COMPUTED_CLOSE}`,
  "session-of-year": `{number} session of the {organ}: opens {opens} ({opensBasis}), ends {closes}{hasNext, select, yes {, the day before the {next} session opens} other {}}${COMPUTED_CLOSE}`,
  "session-unknown": `The calendar does not know the days of the {named, select, year {{number} session} other {${NTH} session}} of the {organ}`,
  "before-session": `Before the {named, select, year {{number} session} other {${NTH} session}} of the {organ} opens: {by} at the latest`,
  "general-debate": `After the general debate of the ${NTH} session of the General Assembly, which runs from {opens} to {closes} ({basis})`,
  "general-debate-unknown": `After the general debate of the ${NTH} session of the General Assembly, whose days the calendar does not know`,
  day: "“{words}”: {by}",
  from: "“{words}”: from {from} on",
  period: "“{words}”: from {from} to {by}",
  before: "“{words}”: the day before is {by}",
  relative: "“{words}”, counted from {anchor} on {anchorDay}: {by}",
  "relative-unknown": "“{words}”, counted from {anchor}, whose day is not known here",
  recurrence:
    "{index, select, none {“{words}”: every {every}} other {Occurrence {index}, one every {every}: {lasts, select, once {{by}} other {from {from} to {by}}}}}",
  "recurrence-start":
    "Counted from {kind, select, session {the {named, select, year {{number} session} other {" +
    NTH +
    " session}} of the {organ}} year {the year {year}} other {{day}}}",
  "recurrence-end": "Ends on {until}",
  irregular: "“{words}”: again and again, without a day",
  "yearly-day": "Every year on {on}",
  event: "Hangs on “{name}”{number, select, none {} other {, set by paragraph {number}}}",
  together:
    "All of this holds at once: {from, select, none {} other {from {from} }}{by, select, none {onward} other {to {by}}}",
};
