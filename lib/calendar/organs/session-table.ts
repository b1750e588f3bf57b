import type { Day } from "../day";
import type { SessionDays, SessionSeries } from "../session";

/** A session that was held, or whose days the organ has announced: number (or year), first day, last day, where that is written. */
export type SessionRow = readonly [number: number, opens: Day, closes: Day, source: string];

/** The earliest day on which a session can open and the latest on which it can close. */
export interface Season {
  readonly opens: Day;
  readonly closes: Day;
}

/**
 * Finds sessions in a table of those that were held, and beside it, where `seasonOf` knows one, the time of year in which a session falls:
 * a window, never a guess. Made for organs whose sessions last some weeks and leave time between them.
 * @example
 * sessionTable("Statistical Commission", "regular", [[55, "2024-02-27", "2024-03-01", "E/2024/24"]])(55).closes // => "2024-03-01"
 * @example
 * sessionTable("Statistical Commission", "regular", [], (number) => ({ opens: `${1969 + number}-02-15`, closes: `${1969 + number}-03-15` }))(60).opensBasis // => "season"
 */
export function sessionTable(
  organ: string,
  series: SessionSeries,
  rows: readonly SessionRow[],
  seasonOf: (number: number) => Season | null = () => null,
): (number: number) => SessionDays | null {
  const byNumber = new Map(rows.map((row) => [row[0], row]));
  const reference = (number: number) => ({ organ, number, ...(series === "regular" ? {} : { series }) });
  return (number) => {
    const row = byNumber.get(number);
    if (row !== undefined) {
      const [, opens, closes, source] = row;
      return { ...reference(number), opens, opensBasis: "observed", closes, closesBasis: "observed", source };
    }
    const season = Number.isInteger(number) ? seasonOf(number) : null;
    if (season === null) return null;
    return {
      ...reference(number),
      opens: season.opens,
      opensBasis: "season",
      closes: season.closes,
      closesBasis: "season",
      source: null,
    };
  };
}
