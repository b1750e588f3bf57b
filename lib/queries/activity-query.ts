import { type Day, parseDay } from "../calendar/day";
import { slugOf } from "../tracking/plan-import";
import type { AddressParameters } from "./register-query";

/** What stands in the address of the page of activity. */
export interface ActivityQuery {
  readonly actor: string | null;
  readonly action: string | null;
  /** A resolution or a paragraph, as it was typed. */
  readonly subject: string | null;
  /** The day on which it was done, by UTC. */
  readonly day: Day | null;
  /** Only what is earlier than the entry of this number is shown; null: from the latest on. */
  readonly before: number | null;
  readonly ignored: readonly { readonly name: string; readonly value: string }[];
}

const LONGEST = 200;

/**
 * Reads from an address what of the activity is asked for. Never fails: what it cannot read is listed in `ignored`.
 * @example
 * parseActivityQuery({ actor: " A. Person ", day: "2026-11-24", before: "120" }) // => { actor: "A. Person", action: null, subject: null, day: "2026-11-24", before: 120, ignored: [] }
 * @example
 * parseActivityQuery({ day: "soon", action: "a b" }).ignored // => [{ name: "action", value: "a b" }, { name: "day", value: "soon" }]
 */
export function parseActivityQuery(parameters: AddressParameters): ActivityQuery {
  const ignored: { name: string; value: string }[] = [];
  const read = <T>(name: string, parse: (value: string) => T | null): T | null => {
    const value = [parameters[name] ?? []].flat()[0]?.trim() ?? "";
    if (value === "") return null;
    const parsed = parse(value);
    if (parsed === null) ignored.push({ name, value });
    return parsed;
  };
  const words = (value: string) => (value.length <= LONGEST ? value : null);
  return {
    actor: read("actor", words),
    action: read("action", (value) => (/^[a-z-]{1,60}$/.test(value) ? value : null)),
    subject: read("subject", words),
    day: read("day", parseDay),
    before: read("before", (value) => (/^[1-9]\d{0,14}$/.test(value) ? Number(value) : null)),
    ignored,
  };
}

/**
 * The address parameters of a query, without what is not asked for.
 * @example
 * formatActivityQuery({ actor: null, action: "join", subject: null, day: null, before: 7, ignored: [] }, "2026-11-24") // => "action=join&before=7&asOf=2026-11-24"
 */
export function formatActivityQuery(
  { actor, action, subject, day, before }: ActivityQuery,
  asOf: Day | null,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ actor, action, subject, day, before, asOf }))
    if (value !== null) parameters.set(name, String(value));
  return parameters.toString();
}

/**
 * The subjects of entries that somebody may mean who typed a resolution or paragraph: as it stands in addresses, or as a symbol.
 * @example
 * subjectsMeant("A/RES/74/176") // => ["A/RES/74/176", "A-RES-74-176"]
 * @example
 * subjectsMeant("A/RES/74/176, para. 26") // => ["A-RES-74-176/26"]
 */
export function subjectsMeant(typed: string): string[] {
  const [, symbol, label] = /^(\S+?),? +(?:para(?:graph|\.)? *|OP *)(\S+)$/i.exec(typed) ?? [];
  if (symbol !== undefined && label !== undefined) return [`${slugOfSymbol(symbol)}/${label}`];
  return [...new Set([typed, slugOfSymbol(typed)])];
}

function slugOfSymbol(symbol: string): string {
  return slugOf({ symbol, title: null, date: null }, symbol);
}
