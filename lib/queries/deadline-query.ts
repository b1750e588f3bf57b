import type { Day } from "../calendar/day";
import { type AddressParameters, formatRegisterQuery, type RegisterQuery } from "./register-query";
import type { LaneKind } from "./time-line";
import { stretchOf, type TimeStretch, ZOOMS, type Zoom } from "./time-stretch";
import { firstDayOf, lastDayOf, parseYearMonth, type YearMonth, yearMonthOf } from "./year-month";

/** How deadlines are shown: as a list by standing, along a time line, in a month of the calendar. */
export const DEADLINE_VIEWS = ["list", "line", "month"] as const;
export type DeadlineViewName = (typeof DEADLINE_VIEWS)[number];

export const LANE_KINDS: readonly LaneKind[] = ["body", "resolution"];

/** What stands in the address of the page of deadlines: the filters of every list, and how they are shown. */
export interface DeadlineQuery {
  readonly query: RegisterQuery;
  readonly view: DeadlineViewName;
  readonly lanes: LaneKind;
  readonly zoom: Zoom;
  /** The month that is shown, or around which the time line lies; null: that of today. */
  readonly at: YearMonth | null;
}

const USUAL = { view: "list", lanes: "body", zoom: "years" } as const;

/**
 * Reads from an address how deadlines are shown. Never fails: what it cannot read is added to `query.ignored`.
 * @example
 * parseDeadlineQuery({ view: "line", zoom: "quarter", at: "2021-09" }, { ignored: [] }) // => { query: { ignored: [] }, view: "line", lanes: "body", zoom: "quarter", at: "2021-09" }
 * @example
 * parseDeadlineQuery({ at: "soon" }, { ignored: [] }).query.ignored // => [{ name: "at", value: "soon" }]
 */
export function parseDeadlineQuery(parameters: AddressParameters, query: RegisterQuery): DeadlineQuery {
  const ignored = [...query.ignored];
  const first = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = [parameters[name] ?? []].flat()[0];
    if (value === undefined || value.trim() === "") return null;
    const parsed = parse(value);
    if (parsed === null) ignored.push({ name, value });
    return parsed;
  };
  const view = first("view", oneFrom(DEADLINE_VIEWS)) ?? USUAL.view;
  const lanes = first("lanes", oneFrom(LANE_KINDS)) ?? USUAL.lanes;
  const zoom = first("zoom", oneFrom(ZOOMS)) ?? USUAL.zoom;
  const at = first("at", parseYearMonth);
  return { query: { ...query, ignored }, view, lanes, zoom, at };
}

function oneFrom<T extends string>(choices: readonly T[]): (value: string) => T | null {
  return (value) => choices.find((choice) => choice === value) ?? null;
}

/**
 * What an address says of how deadlines are shown, without what is as usual (a list; lanes by body, some years, today).
 * @example
 * shownParameters({ view: "line", lanes: "resolution", zoom: "years", at: "2021-09" }) // => { view: "line", lanes: "resolution", at: "2021-09" }
 */
export function shownParameters({ view, lanes, zoom, at }: Omit<DeadlineQuery, "query">): {
  [name: string]: string;
} {
  return {
    ...(view === USUAL.view ? {} : { view }),
    ...(lanes === USUAL.lanes ? {} : { lanes }),
    ...(zoom === USUAL.zoom ? {} : { zoom }),
    ...(at === null ? {} : { at }),
  };
}

/**
 * The address parameters of the page of deadlines.
 * @example
 * formatDeadlineQuery({ query: { filters: { body: ["unodc"] }, sort: "document", page: 1, asOf: null, ignored: [] }, view: "month", lanes: "body", zoom: "years", at: "2021-09" }) // => "body=unodc&view=month&at=2021-09"
 */
export function formatDeadlineQuery({ query, ...shown }: DeadlineQuery): string {
  const parameters = new URLSearchParams(formatRegisterQuery(query));
  for (const [name, value] of Object.entries(shownParameters(shown))) parameters.set(name, value);
  return parameters.toString();
}

/**
 * The days that are shown, seen from today; null: all.
 * @example
 * daysShown({ view: "month", lanes: "body", zoom: "years", at: null }, "2024-02-10") // => { first: "2024-02-01", last: "2024-02-29" }
 * @example
 * daysShown({ view: "list", lanes: "body", zoom: "years", at: null }, "2024-02-10") // => null
 */
export function daysShown({ view, zoom, at }: Omit<DeadlineQuery, "query">, today: Day): TimeStretch | null {
  const month = at ?? yearMonthOf(today);
  if (view === "list") return null;
  if (view === "month") return { first: firstDayOf(month), last: lastDayOf(month) };
  return stretchOf(zoom, month);
}
