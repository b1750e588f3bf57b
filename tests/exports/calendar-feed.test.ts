import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { addDays, type Day, makeDay } from "@/lib/calendar/day";
import { type Calendar, type CalendarEvent, writeCalendar } from "@/lib/exports/calendar-feed";
import { findWrongLines, unfold } from "./rfc5545";

const event: CalendarEvent = {
  uid: "A-RES-74-176.26.requests.0.secretary-general.General-Assembly-76@operative",
  changedAt: "2026-11-24T12:00:00.000Z",
  sequence: 2,
  from: "2021-12-31",
  by: "2021-12-31",
  yearly: null,
  summary: "OP 26, A/RES/74/176: Secretary-General to submit a report",
  description:
    "Addressed to: Secretary-General\n“Requests the Secretary-General to submit a report; as appropriate”",
  address: "https://operative.example.org/mandates/A-RES-74-176/26",
  categories: ["Upcoming", "Request", "Secretary-General"],
  cancelled: false,
  alarms: [30, 7],
};
const calendar: Calendar = {
  name: "Operative: deadlines",
  description: "All of them.",
  address: "https://operative.example.org/feeds/deadlines.ics",
  events: [event],
};
const withEvent = (changed: Partial<CalendarEvent>) =>
  writeCalendar({ ...calendar, events: [{ ...event, ...changed }] });

function parsed(text: string) {
  const root = new ICAL.Component(ICAL.parse(text));
  return { root, events: root.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one)) };
}

describe("a calendar", () => {
  it("is read by another program as it was meant", () => {
    const { root, events } = parsed(writeCalendar(calendar));
    expect(root.getFirstPropertyValue("method")).toBe("PUBLISH");
    expect(root.getFirstPropertyValue("name")).toBe("Operative: deadlines");
    expect(String(root.getFirstPropertyValue("refresh-interval"))).toBe("PT6H");
    const [read] = events;
    expect(read?.uid).toBe(event.uid);
    expect(read?.summary).toBe(event.summary);
    expect(read?.description).toBe(event.description);
    expect(read?.sequence).toBe(2);
    const component = root.getFirstSubcomponent("vevent");
    expect(component?.getFirstProperty("categories")?.getValues()).toEqual(event.categories);
    expect(component?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    expect(component?.getFirstPropertyValue("status")).toBe("CONFIRMED");
    expect(String(component?.getFirstPropertyValue("dtstamp"))).toBe("2026-11-24T12:00:00Z");
    expect(String(component?.getFirstPropertyValue("last-modified"))).toBe("2026-11-24T12:00:00Z");
    expect(
      component?.getAllSubcomponents("valarm").map((alarm) => String(alarm.getFirstPropertyValue("trigger"))),
    ).toEqual(["-P30D", "-P7D"]);
  });

  it("ends an all-day event of 31 December on 1 January", () => {
    const { events } = parsed(writeCalendar(calendar));
    expect(events[0]?.startDate.isDate).toBe(true);
    expect(String(events[0]?.startDate)).toBe("2021-12-31");
    expect(String(events[0]?.endDate)).toBe("2022-01-01");
  });

  it("has for each day of the calendar the day after as its end", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), fc.integer({ min: 0, max: 6 }), (offset, length) => {
        const from: Day = addDays(makeDay(1946, 1, 10), offset);
        const by = addDays(from, length);
        const [read] = parsed(withEvent({ from, by })).events;
        expect([String(read?.startDate), String(read?.endDate)]).toEqual([from, addDays(by, 1)]);
      }),
      { numRuns: 100 },
    );
  });

  it("says a day of the year as a rule, with its end as a day and without the days that have events of their own", () => {
    const text = withEvent({
      from: "2020-07-30",
      by: "2020-07-30",
      yearly: { every: 1, until: "2024-07-30", except: ["2022-07-30"] },
    });
    const [read] = parsed(text).events;
    expect(findWrongLines(text)).toEqual([]);
    const iterator = read?.iterator();
    const days: string[] = [];
    for (let next = iterator?.next(); next; next = iterator?.next()) days.push(String(next));
    expect(days).toEqual(["2020-07-30", "2021-07-30", "2023-07-30", "2024-07-30"]);
    expect(withEvent({ yearly: { every: 4, until: null, except: [] } })).toContain(
      "\r\nRRULE:FREQ=YEARLY;INTERVAL=4\r\n",
    );
  });

  it("keeps its lines whatever stands in titles and names", () => {
    const hostile =
      'A"\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x\rATTENDEE:mailto:a@b\u2028X\u0000,;\\n\\,\\';
    const text = writeCalendar({
      ...calendar,
      name: hostile,
      description: hostile,
      events: [{ ...event, summary: hostile, description: hostile, categories: [hostile] }, event],
    });
    expect(findWrongLines(text)).toEqual([]);
    expect(unfold(text).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(2);
    const { root, events } = parsed(text);
    expect(events).toHaveLength(2);
    expect(events[0]?.summary).toContain("END:VEVENT");
    expect(events[0]?.attendees).toEqual([]);
    expect(root.getAllProperties().map(({ name }) => name)).not.toContain("attendee");
  });

  it("holds to the rules of lines for any text, and gives it back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 150 }), (any) => {
        const text = withEvent({ summary: any, description: any });
        expect(findWrongLines(text)).toEqual([]);
        const kept = any
          .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
          .replace(/[^\P{Cc}\n\t]|[\p{Cs}\uFFFE\uFFFF]/gu, "");
        expect(parsed(text).events[0]?.description ?? "").toBe(kept);
      }),
      { numRuns: 100 },
    );
  });

  it("folds lines of many-byte letters between letters", () => {
    const summary = "Déclaration 関係者 🕊️ ".repeat(40);
    const text = withEvent({ summary });
    expect(findWrongLines(text)).toEqual([]);
    expect(parsed(text).events[0]?.summary).toBe(summary);
  });

  it("is the same text for the same events, and says of a cancelled one that it is", () => {
    expect(writeCalendar(calendar)).toBe(writeCalendar(calendar));
    expect(withEvent({ cancelled: true })).toContain("\r\nSTATUS:CANCELLED\r\n");
    expect(writeCalendar({ ...calendar, events: [] })).not.toContain("VEVENT");
  });
});
