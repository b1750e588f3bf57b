import icalendar, {
  escape as escapeText,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEvent,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { addDays, type Day } from "../calendar/day";
import { foldLine } from "./fold-line";
import { plainText } from "./plain-text";

/** Something that comes back on the same day of the year. */
export interface YearlyRule {
  /** 1: every year; 4: every fourth. */
  readonly every: number;
  /** The last day on which it may come; null: no end. */
  readonly until: Day | null;
  /** Days of the rule on which it does not come, or has an event of its own. */
  readonly except: readonly Day[];
}

/** An all-day event. */
export interface CalendarEvent {
  /** Stays the same whatever changes of the event. */
  readonly uid: string;
  /** When it changed last, as an ISO instant. */
  readonly changedAt: string;
  /** How often it changed. */
  readonly sequence: number;
  /** First and last day, both included. */
  readonly from: Day;
  readonly by: Day;
  readonly yearly: YearlyRule | null;
  readonly summary: string;
  readonly description: string;
  readonly address: string;
  readonly categories: readonly string[];
  /** What was expected does not come any more. */
  readonly cancelled: boolean;
  /** Reminders, in days before the first day. */
  readonly alarms: readonly number[];
}

export interface Calendar {
  readonly name: string;
  readonly description: string;
  /** The address at which it is found again. */
  readonly address: string;
  readonly events: readonly CalendarEvent[];
}

/** Programs may ask anew after so many seconds: windows change some times a day at most. */
const REFRESH_SECONDS = 6 * 3600;
const DAY_SECONDS = 86_400;

/**
 * A calendar as iCalendar text (RFC 5545, 7986): CRLF at the end of every line, lines folded at 75 octets, values escaped.
 * The same calendar gives the same text. A day has no time zone; DTEND is not included: "The "DTEND" property … specifies
 * the non-inclusive end of the event" (RFC 5545, 3.6.1).
 * @example
 * writeCalendar({ name: "Deadlines", description: "", address: "https://example.org/feed", events: [] }).split("\r\n").slice(0, 2) // => ["BEGIN:VCALENDAR", "VERSION:2.0"]
 */
export function writeCalendar({ name, description, address, events }: Calendar): string {
  const calendar = icalendar({
    prodId: { company: "Operative", product: "Deadlines", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    // The library writes these two as they come.
    name: escapeText(plainText(name), false),
    description: escapeText(plainText(description), false),
    source: address,
    ttl: REFRESH_SECONDS,
  });
  const frame = calendar.toString().split("\r\n");
  // The library folds sign by sign, which takes seconds for a large calendar: it folds the frame, and we the events.
  const lines = events.flatMap((event) =>
    new ICalEvent(eventData(event), calendar).toString().trimEnd().split("\r\n").map(foldLine),
  );
  return [...frame.slice(0, -1), ...lines, "END:VCALENDAR", ""].join("\r\n");
}

function eventData(event: CalendarEvent): ICalEventData {
  const summary = plainText(event.summary);
  return {
    id: event.uid,
    sequence: event.sequence,
    stamp: event.changedAt,
    lastModified: event.changedAt,
    allDay: true,
    start: event.from,
    end: addDays(event.by, 1),
    ...(event.yearly && { repeating: ruleLines(event.yearly) }),
    summary,
    description: plainText(event.description),
    url: event.address,
    categories: event.categories.map((category) => ({ name: plainText(category) })),
    status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    alarms: event.alarms.map((days) => ({
      type: ICalAlarmType.display,
      triggerBefore: days * DAY_SECONDS,
      description: summary,
    })),
  };
}

/** "If the "DTSTART" property is specified as a date …, then the UNTIL rule part MUST also be specified as a date" (RFC 5545, 3.3.10). */
function ruleLines({ every, until, except }: YearlyRule): string {
  const rule = [
    "FREQ=YEARLY",
    ...(every > 1 ? [`INTERVAL=${every}`] : []),
    ...(until ? [`UNTIL=${digits(until)}`] : []),
  ];
  const lines = [`RRULE:${rule.join(";")}`];
  if (except.length > 0) lines.push(`EXDATE;VALUE=DATE:${except.map(digits).join(",")}`);
  return lines.join("\n");
}

function digits(day: Day): string {
  return day.replaceAll("-", "");
}
