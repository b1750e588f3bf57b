import { type Day, parseDay } from "../calendar/day";

/**
 * The day it is for the whole application: OPERATIVE_TODAY where it is set (to look at the register of another day, and
 * for tests), else the day of this machine's clock and time zone.
 */
export function readToday(environment: Readonly<Record<string, string | undefined>>, clock: Date): Day {
  const set = environment.OPERATIVE_TODAY?.trim();
  if (!set) return localDay(clock);
  const day = parseDay(set);
  if (day === null)
    throw new Error(`OPERATIVE_TODAY is "${set}", which is no day. Write it as 2021-09-01, or unset it.`);
  return day;
}

function localDay(clock: Date): Day {
  const two = (number: number) => String(number).padStart(2, "0");
  const text = `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
  const day = parseDay(text);
  if (day === null) throw new Error(`The clock of this machine shows no day (${text}).`);
  return day;
}
