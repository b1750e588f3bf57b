import { z } from "zod";
import { type Day, parseDay } from "../calendar/day";
import { reasonSchema } from "../calendar/reason";
import { SESSION_SERIES } from "../calendar/session";
import { CONDITION_KINDS, REFERENCE_KINDS } from "../grammar/provision";
import { OCCURRENCE_KINDS } from "../tracking/occurrence";
import { ASKED_KINDS } from "../vocabulary/asked";
import { BODY_CLASSES } from "../vocabulary/bodies";
import { FORCES } from "../vocabulary/force";
import { STATUSES } from "../vocabulary/status";

/** What the columns of the register hold, checked as it is read: a database can be edited by other hands. */
export const daySchema = z.string().transform((value, context): Day => {
  const day = parseDay(value);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: `"${value}" is no day` });
  return z.NEVER;
});

export const forceSchema = z.enum(FORCES);
export const statusSchema = z.enum(STATUSES);
export const bodyClassSchema = z.enum(BODY_CLASSES);
export const askedKindSchema = z.enum(ASKED_KINDS);
export const kindSchema = z.enum(OCCURRENCE_KINDS);
export const timelinessSchema = z.enum(["early", "on-time", "late"]);
export const spanSchema = z.tuple([z.number().int(), z.number().int()]);

/** A JSON column: its text, parsed and checked. */
function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

export const reasonsColumn = json(z.array(reasonSchema));
export const notesColumn = json(
  z.array(z.object({ mark: z.string(), text: z.string(), at: z.number().int() })),
);
export const namesColumn = json(z.array(z.string()));
export const conditionsColumn = json(
  z.array(z.object({ kind: z.enum(CONDITION_KINDS), text: z.string(), span: spanSchema })),
);

export const referencesColumn = json(
  z.array(
    z.object({
      kind: z.enum(REFERENCE_KINDS),
      text: z.string(),
      span: spanSchema,
      target: z.string().nullable(),
      paragraphs: z.array(z.string()),
    }),
  ),
);

/** Why the window of an occurrence moved. */
export const moveCauseSchema = z.discriminatedUnion("is", [
  z.object({
    is: z.literal("session"),
    organ: z.string(),
    series: z.enum(SESSION_SERIES),
    number: z.number().int(),
  }),
  z.object({ is: z.literal("event"), name: z.string() }),
  z.object({ is: z.literal("import") }),
  z.object({ is: z.literal("review") }),
]);
export const moveCauseColumn = json(moveCauseSchema);

export const voteColumn = json(
  z.object({
    manner: z.enum(["recorded", "unanimous", "without-a-vote"]),
    inFavour: z.number().int().nullable(),
    against: z.number().int().nullable(),
    abstaining: z.number().int().nullable(),
  }),
);

const sessionSchema = z.object({ organ: z.string(), number: z.number().int() });

export const deadlineDetailColumn = json(
  z.object({
    session: sessionSchema.nullable(),
    rhythm: z.string().nullable().default(null),
    starting: sessionSchema.nullable(),
    on: z.string().nullable(),
    until: daySchema.nullable(),
    event: z.string().nullable(),
    reasons: z.array(reasonSchema),
  }),
);

export const eventColumn = json(
  z.object({ key: z.string(), name: z.string(), role: z.enum(["sets", "serves"]), span: spanSchema }),
);
