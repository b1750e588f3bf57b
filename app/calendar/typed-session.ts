import { type SessionToRecord, sessionToRecordSchema } from "../../lib/operations/record-session";
import type { TypedSession } from "../../lib/ui/calendar-form";
import { say } from "../../lib/vocabulary/words";

const FIELDS = ["series", "number", "opens", "closes", "source"] as const;

/** What is typed of a session, from an address or a form. */
export function typedSession(given: (field: string) => unknown): TypedSession {
  const typed = FIELDS.map((field) => [field, given(field)] as const);
  return Object.fromEntries(typed.filter(([, value]) => typeof value === "string"));
}

export type ParsedSession =
  | { readonly ok: true; readonly session: SessionToRecord }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A session as it can be recorded, or what is missing, a sentence for each field. */
export function parseTypedSession(organ: string, typed: TypedSession): ParsedSession {
  const { series, number, opens, closes = "", source } = typed;
  const parsed = sessionToRecordSchema.safeParse({
    organ,
    series,
    number: Number(number),
    opens,
    closes: closes === "" ? null : closes,
    source,
  });
  if (parsed.success) return { ok: true, session: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  const problems = FIELDS.filter((field) => wrong.has(field)).map((field) =>
    say(`calendar.problem.${field}`),
  );
  return { ok: false, problems };
}
