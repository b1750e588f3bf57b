/** How filters are called, and how a list says what it shows. */
export const filterWords = {
  filterName: {
    words: "Words",
    body: "Responsible body",
    standing: "Standing",
    timeliness: "Fulfilled",
    status: "Status",
    force: "Force",
    kind: "Kind of deadline",
    asked: "What is asked for",
    asks: "Asks something",
    report: "Asks for a report",
    certain: "Read with certainty",
    dueFrom: "Due from",
    dueTo: "Due to",
    resolution: "Resolution",
    session: "Session",
  },
  sessionName:
    "{named, select, year {{number}} other {{number, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}}} {series, select, special {special } emergency {emergency special } other {}}session of the {organ}",
  filterSays: {
    words: "with the words {values}",
    body: "addressed to {values}",
    standing: "standing {values}",
    timeliness: "fulfilled {values}",
    status: "with the status {values}",
    force: "of the force {values}",
    kind: "with the kind of deadline {values}",
    asked: "that ask for {values}",
    asks: "{value, select, yes {that ask something of somebody} other {that only declare}}",
    report: "{value, select, yes {that ask for a report} other {that ask for no report}}",
    certain: "{value, select, yes {read with certainty} other {that a person should look at}}",
    dueFrom: "due on {values} or later",
    dueTo: "due on {values} or earlier",
    resolution: "of the resolution {values}",
    session: "that hang on the {values}",
  },
  sentence: {
    mandates:
      "{mandates, plural, =0 {No mandates} one {1 mandate} other {# mandates}}{provisions, plural, =0 {} one { with 1 provision} other { with # provisions}}{filtered, select, yes {: provisions {filters}} other {}}.",
    deadlines:
      "{number, plural, =0 {No due dates} one {1 due date} other {# due dates}}{filtered, select, yes {: of provisions {filters}} other {}}.",
    ignored: "Left out, as it means nothing here: {what}.",
  },
};
