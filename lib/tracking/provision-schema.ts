import { z } from "zod";
import { type Day, parseDay } from "../calendar/day";
import { reasonSchema } from "../calendar/reason";
import { SESSION_SERIES } from "../calendar/session";
import { CONDITION_KINDS, type Provision, REFERENCE_KINDS } from "../grammar/provision";
import { ASKED_KINDS } from "../vocabulary/asked";
import { FORCES } from "../vocabulary/force";

/** A day as JSON and forms have it. */
export const daySchema = z.string().transform((value, context): Day => {
  const day = parseDay(value);
  if (day !== null) return day;
  context.addIssue({ code: "custom", message: `"${value}" is no day` });
  return z.NEVER;
});

/** A stretch of a paragraph: where it begins and ends. Whether it lies inside the text is known only beside the text. */
export const spanSchema = z
  .tuple([z.number().int().nonnegative(), z.number().int().nonnegative()])
  .refine(([start, end]) => start <= end, "A span ends before it begins");

const sessionSchema = z
  .object({ organ: z.string(), series: z.enum(SESSION_SERIES).optional(), number: z.number().int() })
  .transform(({ organ, series, number }) => ({ organ, number, ...(series && { series }) }));

const deadlineSchema = z.object({
  text: z.string(),
  span: spanSchema,
  session: sessionSchema.nullable(),
  from: daySchema.nullable(),
  by: daySchema.nullable(),
  every: z.string().nullable(),
  rhythm: z.string().nullable(),
  starting: sessionSchema.nullable(),
  on: z.string().nullable(),
  until: daySchema.nullable(),
  event: z.string().nullable(),
  reasons: z.array(reasonSchema).min(1),
});

const provisionSchema = z.object({
  verb: z.string().min(1),
  force: z.enum(FORCES),
  sub: z.string().nullable(),
  span: spanSchema,
  verbSpan: spanSchema,
  addressees: z.array(
    z.object({ bodyId: z.string().min(1), name: z.string().min(1), span: spanSchema.nullable() }),
  ),
  deadlines: z.array(deadlineSchema),
  conditions: z.array(z.object({ kind: z.enum(CONDITION_KINDS), text: z.string(), span: spanSchema })),
  asked: z.array(
    z.object({ kind: z.enum(ASKED_KINDS), text: z.string(), span: spanSchema, certain: z.boolean() }),
  ),
  references: z.array(
    z.object({
      kind: z.enum(REFERENCE_KINDS),
      text: z.string(),
      span: spanSchema,
      target: z.string().nullable(),
      paragraphs: z.array(z.string()),
    }),
  ),
  report: z.boolean(),
  event: z
    .object({ key: z.string(), name: z.string(), role: z.enum(["sets", "serves"]), span: spanSchema })
    .nullable(),
  certain: z.boolean(),
});

/** The provisions of a paragraph as JSON: what the grammar found, or what a person made of it. */
export const provisionsSchema: z.ZodType<readonly Provision[]> = z.array(provisionSchema).max(500);
