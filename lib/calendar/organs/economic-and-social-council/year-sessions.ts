import { addDays, type Day, makeDay } from "../../day";
import type { Basis, SessionDays } from "../../session";

const ORGAN = "Economic and Social Council";

/** Since 1978 the Council names its sessions and resolutions by the year (note in E/2019/99). */
export const FIRST_NAMED_BY_YEAR = 1978;
/** Resolution 68/1 moved the Council to a cycle from July to July; the session of 2015 was the first that began so. */
const FIRST_FROM_JULY = 2015;
const LAST_YEAR = 2100;

/** The first meetings of the sessions that began in July, and where they are recorded. */
const OPENED: Readonly<Record<number, readonly [day: Day, source: string]>> = {
  2015: ["2014-07-21", "2015 organizational session, 1st meeting; press release ECOSOC/6648"],
  2016: ["2015-07-24", "ecosoc.un.org, Presidents: 2016 session"],
  2017: ["2016-07-28", "ecosoc.un.org, Presidents: 2017 session"],
  2018: ["2017-07-27", "press release ECOSOC/6868"],
  2019: ["2018-07-26", "E/2019/99; press release ECOSOC/6947"],
  2020: ["2019-07-25", "E/2019/99; press release ECOSOC/7012"],
  2021: ["2020-07-23", "ecosoc.un.org, Presidents: 2021 session"],
  2022: ["2021-07-23", "resolution 2022/1 of 23 July 2021"],
  2023: ["2022-07-25", "resolution 2022/1; press release ECOSOC/7104"],
  2024: ["2023-07-27", "press release ECOSOC/7145"],
  2025: ["2024-07-25", "press release ECOSOC/7185"],
  2026: ["2025-07-31", "ecosoc.un.org, events: 2026 organizational session; press release ECOSOC/7218"],
};

interface Opening {
  readonly earliest: Day;
  readonly latest: Day;
  readonly basis: Basis;
  readonly source: string | null;
}

/** Up to 2014 with the year. Since then on a day from 21 to 31 July of the year before, which is all that is known of those to come. */
function openingOf(year: number): Opening {
  const opened = OPENED[year];
  if (opened) return { earliest: opened[0], latest: opened[0], basis: "observed", source: opened[1] };
  if (year >= FIRST_FROM_JULY) {
    const before = year - 1;
    return {
      earliest: makeDay(before, 7, 21),
      latest: makeDay(before, 7, 31),
      basis: "season",
      source: null,
    };
  }
  const first = makeDay(year, 1, 1);
  return { earliest: first, latest: first, basis: "computed", source: null };
}

/**
 * A session of the Economic and Social Council that is named by its year, 1978 to 2100. It ends the day before the next one opens. Null: no such year.
 * @example
 * sessionOfYear(2023).closes // => "2023-07-26"
 * @example
 * sessionOfYear(2030).opens // => "2029-07-21"
 * @example
 * sessionOfYear(1977) // => null
 */
export function sessionOfYear(year: number): SessionDays | null {
  if (!Number.isInteger(year) || year < FIRST_NAMED_BY_YEAR || year > LAST_YEAR) return null;
  const opening = openingOf(year);
  const next = openingOf(year + 1);
  const sources = [opening.source, next.source].filter((source) => source !== null);
  return {
    organ: ORGAN,
    number: year,
    opens: opening.earliest,
    opensBasis: opening.basis,
    closes: addDays(next.latest, -1),
    closesBasis: next.basis,
    source: sources.length > 0 ? sources.join("; ") : null,
  };
}
