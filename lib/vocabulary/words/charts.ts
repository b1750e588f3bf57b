/** What stands in and beside the charts and the time line. */
export const chartWords = {
  charts: {
    today: "Today",
    legend: "Standing",
    total: "Total",
    byBody: {
      caption: "Provisions that ask, by responsible body and standing",
      body: "Responsible body",
      provisions: "Provisions",
      axis: "Provisions",
      cell: "{number, plural, one {1 provision} other {# provisions}} of {body}, {standing}",
      row: "{number, plural, one {1 provision} other {# provisions}} of {body}",
      empty: "Nothing was asked of anybody by this day.",
      note: "A provision that recurs counts under each standing it has, so the standings can add up to more than the provisions.",
    },
    alongTime: {
      caption: "Due dates by period and standing",
      period: "Period",
      empty: "Nothing has a due date.",
      axis: "Due dates",
      cell: "{number, plural, one {1 due date} other {# due dates}} in {period}, {standing}",
      row: "{number, plural, one {1 due date} other {# due dates}} in {period}",
      months: "{first} to {last} {year}",
      years: "{first} to {last}",
    },
  },
  timeLine: {
    nobody: "Declared, or asked of nobody by name",
    region: "Time line of deadlines from {first} to {last}; it scrolls sideways",
    bar: "{resolution} paragraph {label}, {body}, {window}, {standing}",
    done: "done on {day}",
    window: "From the first to the last day",
    day: "A single day",
    doneMark: "The day it was done, outside the window",
    labels: "Numbers beside the bars are those of paragraphs.",
    empty: "Nothing here has a day.",
  },
};
