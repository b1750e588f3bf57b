import { z } from "zod";

/**
 * One step of the arithmetic that gives a window its days. The rule names a sentence of the catalogue
 * (`lib/vocabulary/words/reasons.ts`), the values fill it; days stand in it as ISO days. A value in brackets may be absent.
 */
export const reasonSchema = z.object({
  rule: z.enum([
    "session", // values: organ, number, [series], opens, opensBasis, closes, closesBasis, [next: the session that ends it by opening], [source]
    "session-of-year", // the same for an organ that names its sessions by their year
    "session-season", // the same where only the time of year is known: opens and closes are its outer ends
    "session-unknown", // values: organ, number, [series]
    "before-session", // values: organ, number, [series], by: the day before it opens
    "after-session", // values: organ, number, [series], from: the day after it closes
    "general-debate", // values: number, opens, closes, basis (observed | computed); what comes after it starts the day after
    "general-debate-unknown", // values: number: nothing is known of that debate
    "day", // values: words, by
    "from", // values: words, from: not before that day
    "period", // values: words, from, by: "December 2021" is 1 to 31 December 2021
    "before", // values: words, by: the day before a named day
    "relative", // values: words, anchor (what it is counted from), anchorDay, by
    "relative-unknown", // values: words, anchor: what it is counted from has no day here
    "recurrence", // values: every, index, [from], by: the n-th occurrence; as said, without days: words, every, [organ in whose sessions it is counted]
    "recurrence-start", // values: kind (day | session | year | first), [day], [organ, number], [year]: what the first is counted from, or on which day it falls due
    "recurrence-end", // values: until: the recurrence ends
    "irregular", // values: words: again and again, no day
    "yearly-day", // values: on: "07-30" is 30 July every year
    "event", // values: name, [number] (of the paragraph that sets the event), [key], [sense: before | at | after | until]: hangs on it
    "event-dated", // values: name, from, by, source: the days that somebody gave of the event
    "together", // values: [from], [by]: all that is said of the time holds at once
  ]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type Reason = z.infer<typeof reasonSchema>;
