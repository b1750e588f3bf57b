/** Calendars, feeds, and how to subscribe to them. */
export const feedWords = {
  feed: {
    calendarName: "Operative: deadlines{filtered, select, yes { {filters}} other {}}",
    changesName: "Operative: changes{filtered, select, yes { of what is {filters}} other {}}",
    calendarAbout:
      "What resolutions ask, as all-day events on the last day. The arithmetic of each day stands in the event.{cut, select, yes { Only the {shown} events nearest to today of {total} are here: narrow the filters to have all.} other {}}",
    changesAbout: "What was recorded, imported or moved, and what came near or passed its last day.",
    asOf: "{name} (as of {day})",
    more: "…",
    summary: "OP {label}, {resolution}: {what}",
    summaryState: "{state}: {summary}",
    task: "{body} to {what}",
    done: "Done{timeliness, select, late { late} early { early} other {}}",
    addressee: "Addressed to: {body}",
    force: "Force: {force}",
    words: "“{words}”",
    window: "Window: {window}. The event stands on its last day.",
    day: "Day: {window}.",
    yearly: "Comes every year on this day.",
    every: "Comes every {years} years on this day.",
    why: "Why these days:",
    step: "- {sentence}.",
    status: "Status: {status}",
    statusOf: "Status: {status}, as of {day}",
    standing: "Standing: {standing}",
    evidence: "Evidence:",
    moved: "Moved: {what}",
    movedFrom: "Its days were {before} and are now {after}.",
    movedBecause:
      "{cause, select, session {The days of the {name} were corrected} event {“{name}” was dated} review {The paragraph was reviewed} other {The resolution was imported again}}.",
    noDays: "not known",
    recorded: "{status}: {what}",
    recordedBy: "Recorded by {who}, {judgement}, as of {day}.",
    doneOn: "Done on {day}.",
    imported: "{result, select, updated {Read anew} other {Imported}}: {resolution}",
    importedWith: "{mandates, plural, one {1 mandate} other {# mandates}}: {title}.",
    dueSoon: "Due in 90 days: {what}",
    overdue: "Overdue: {what}",
  },
  feedRefusal: {
    parameter:
      "The address of this feed has “{name}={value}”, which means nothing here. Take it out or put it right.",
    token:
      "This register is private. Add your access token to the address of the feed, as token=opf_…; whoever runs the register makes one with “operative token create”. A token that was revoked opens nothing.",
  },
  private: {
    title: "This register is private",
    text: "Only people at the machine of the register see its pages. Calendars and feed readers need an access token in the address of the feed; whoever runs the register makes one.",
  },
  subscribe: {
    title: "Subscribe",
    lead: "These deadlines and what changes of them, kept up to date in your own programs: whatever is filtered here is filtered there.",
    calendar: "Address of the calendar",
    feed: "Address of the feed of changes",
    open: "Open in the calendar program of this device",
    save: "Save the calendar once, as a file",
    local:
      "The addresses are counted from the address of this page. With the setting OPERATIVE_ADDRESS they stand here in full.",
    private:
      "This register is private: add &token= and your access token to the address, or ?token= where it has no question mark.",
    outlook: "Outlook: Calendar, Add calendar, Subscribe from web; paste the address of the calendar.",
    google:
      "Google Calendar: Other calendars, +, From URL; paste the address. Google fetches it about once a day, and only from the public network.",
    apple:
      "Apple Calendar: File, New Calendar Subscription; paste the address. On an iPhone: Calendars, Add Calendar, Add Subscription Calendar.",
    reader:
      "A feed reader (Thunderbird, Outlook’s RSS folders, Feedly): paste the address of the feed of changes.",
  },
};
