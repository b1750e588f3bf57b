import { z } from "zod";
import { STATUSES } from "../../vocabulary/status";
import { daySchema, placeAnswer } from "./values";

const line = z.string().trim().min(1).max(500);
const text = z.string().trim().min(1).max(5000);

/** An address of the web: what could run in a browser, or leads to a file of somebody's machine, is no evidence. */
const webAddress = z.url({ protocol: /^https?$/ }).max(2000);

export const evidenceRequest = z.strictObject({
  title: line.nullable().default(null),
  symbol: line.nullable().default(null),
  paragraph: z.string().trim().min(1).max(50).nullable().default(null),
  address: webAddress.nullable().default(null),
  date: daySchema.nullable().default(null),
  passage: text.nullable().default(null),
});

/** What a program says of an occurrence. */
export const statusRecordRequest = z.strictObject({
  occurrence: z
    .int()
    .positive()
    .describe("The id of the occurrence, as lists of deadlines and mandates give it."),
  version: z.int().nonnegative().optional().describe("The version of its mandate that was seen."),
  status: z.enum(STATUSES),
  asOf: daySchema.describe("The day of which it is said; not ahead."),
  doneOn: daySchema.nullable().default(null),
  note: text.nullable().default(null),
  judgement: z.enum(["self-reported", "assessed", "register"]).default("self-reported"),
  onwards: z.boolean().default(false).describe("Said of a recurrence: the later ones do not come any more."),
  evidence: z.array(evidenceRequest).max(20).default([]).describe("“implemented” needs at least one piece."),
});

/** A document that a program imports: as text, or any format in base64. */
export const importRequest = z
  .strictObject({
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .regex(/^[^\p{Cc}\p{Cf}]+$/u)
      .describe("Its file name, which the register keeps as its source."),
    text: z.string().min(1).optional(),
    base64: z.base64().min(1).optional(),
    symbol: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}/().\- ]{0,80}$/u)
      .optional()
      .describe("Its symbol, where the document does not print it."),
  })
  .refine(({ text: typed, base64 }) => (typed === undefined) !== (base64 === undefined), {
    error: "Give either text or base64.",
  });

export const recordedAnswer = z.object({
  record: z.int().describe("Number of the status record."),
  version: z.int().describe("The version of its mandate now."),
  mandate: placeAnswer,
});

export const importedAnswer = z.object({
  result: z.enum(["read", "updated", "unchanged"]),
  slug: z.string(),
  address: placeAnswer,
  mandates: z.int(),
  findings: z.int(),
});
