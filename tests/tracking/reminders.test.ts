import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "@/lib/calendar/day";
import { dueReminders, lastDaysToTell, type Reminder } from "@/lib/tracking/reminders";

const TIMES = { days: [-30, -7, 0, 7], since: "2026-11-01" } as const;
const deadline = {
  occurrence: "A-RES-74-176.26.requests.0.secretary-general.2026",
  by: "2026-12-31",
} as const;

/** Runs the rule on each of these days and says what it told on which. */
function toldOn(
  days: readonly Day[],
  by: Day = deadline.by,
  times: { days: readonly number[]; since: Day } = TIMES,
) {
  const told: Reminder[] = [];
  return days.flatMap((day) => {
    const due = dueReminders(times, [{ ...deadline, by }], told, day);
    told.push(...due);
    return due.map(({ offset }) => `${day} ${offset}`);
  });
}

function daysFrom(first: Day, number: number): Day[] {
  return Array.from({ length: number }, (_, index) => addDays(first, index));
}

describe("what a rule tells", () => {
  it("tells of a deadline on each of its days, once", () => {
    expect(toldOn(daysFrom("2026-11-01", 120))).toEqual([
      "2026-12-01 -30",
      "2026-12-24 -7",
      "2026-12-31 0",
      "2027-01-07 7",
    ]);
  });

  it("tells only the nearest of its days where several were reached since it last ran", () => {
    expect(toldOn(["2026-11-30", "2026-12-31", "2027-01-01"])).toEqual(["2026-12-31 0"]);
  });

  it("says of what is ahead when it is made where that stands, although the day for it was before", () => {
    expect(toldOn(["2026-11-01", "2026-11-02"], "2026-11-20")).toEqual(["2026-11-01 -30"]);
  });

  it("does not go through what was over before it was made", () => {
    expect(toldOn(daysFrom("2026-11-01", 60), "2026-10-20")).toEqual([]);
  });

  it("tells after the last day of what was due shortly before it was made", () => {
    expect(toldOn(daysFrom("2026-11-01", 60), "2026-10-30")).toEqual(["2026-11-06 7"]);
  });

  it("lets go of what was over for more than thirty days when it runs again", () => {
    expect(toldOn(["2027-02-06"])).toEqual(["2027-02-06 7"]);
    expect(toldOn(["2027-02-07"])).toEqual([]);
  });

  it("tells anew of a deadline that moved", () => {
    const told = dueReminders(TIMES, [deadline], [], "2026-12-25");
    expect(dueReminders(TIMES, [deadline], told, "2026-12-25")).toEqual([]);
    const moved = { ...deadline, by: "2027-01-01" } as const;
    expect(dueReminders(TIMES, [moved], told, "2026-12-25")).toEqual([{ ...moved, offset: -7 }]);
  });

  it("needs no deadline outside the days that it asks for", () => {
    const day = fc.integer({ min: 0, max: 800 }).map((number) => addDays("2026-01-01", number));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -90, max: 90 }), { minLength: 1, maxLength: 4 }),
        day,
        day,
        day,
        (days, since, today, by) => {
          const range = lastDaysToTell({ days, since }, today);
          const due = dueReminders({ days, since }, [{ occurrence: "o", by }], [], today);
          if (range === null || by < range.first || by > range.last) expect(due).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
