import { type EventToDate, eventToDateSchema } from "../../../../lib/operations/date-event";
import { say } from "../../../../lib/vocabulary/words";

const FIELDS = ["key", "from", "by", "source"] as const;

/** What is typed of an event, field by field. */
export type TypedEvent = { readonly [Field in (typeof FIELDS)[number]]?: string };

/** What is typed of an event, from an address or a form. */
export function typedEvent(given: (field: string) => unknown): TypedEvent {
  const typed = FIELDS.map((field) => [field, given(field)] as const);
  return Object.fromEntries(typed.filter(([, value]) => typeof value === "string"));
}

export type ParsedEvent =
  | { readonly ok: true; readonly event: EventToDate }
  | { readonly ok: false; readonly problems: readonly string[] };

/** An event as it can be dated, or what is missing, a sentence for each field. */
export function parseTypedEvent(resolution: string, typed: TypedEvent): ParsedEvent {
  const parsed = eventToDateSchema.safeParse({ resolution, ...typed });
  if (parsed.success) return { ok: true, event: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const problems = FIELDS.filter((field) => wrong.has(field)).map((field) => say(`event.problem.${field}`));
  return { ok: false, problems };
}
