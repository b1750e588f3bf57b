import { z } from "zod";
import { OCCURRENCE_KINDS } from "../../tracking/occurrence";
import { BODY_CLASSES } from "../../vocabulary/bodies/classes";
import { FORCES } from "../../vocabulary/force";
import { STANDINGS, STATUSES } from "../../vocabulary/status";

/** Values that stand in many answers. Everything that an answer may hold is said here: nothing else leaves by this door. */
export const daySchema = z.iso.date().describe("A day without a time zone.");

export const bodyAnswer = z.object({
  id: z.string(),
  name: z.string(),
  acronym: z.string().nullable(),
  class: z.enum(BODY_CLASSES),
  known: z.boolean().describe("False: not in the vocabulary; the name stands as a resolution prints it."),
});

export const resolutionAnswer = z.object({
  slug: z.string().describe("Its name in addresses."),
  symbol: z.string().nullable(),
  title: z.string(),
  date: daySchema.nullable().describe("Day of adoption; of a draft the day on its first page."),
  status: z.enum(["draft", "adopted"]),
});

/** How many provisions have each standing. */
export const standingCounts = z.object({
  overdue: z.int(),
  "due-soon": z.int(),
  upcoming: z.int(),
  stale: z.int(),
  open: z.int(),
  fulfilled: z.int(),
  closed: z.int(),
});

/** What stands of one occurrence. */
export const occurrenceAnswer = z.object({
  id: z.int().describe("What a status record is said of."),
  body: bodyAnswer.nullable().describe("Null: asked of nobody by name."),
  kind: z.enum(OCCURRENCE_KINDS),
  from: daySchema.nullable(),
  by: daySchema.nullable(),
  status: z.enum(STATUSES),
  statusAsOf: daySchema.nullable(),
  doneOn: daySchema.nullable(),
  timeliness: z.enum(["early", "on-time", "late"]).nullable(),
  standing: z.enum(STANDINGS).nullable(),
});

export const provisionAnswer = z.object({
  verb: z.string(),
  force: z.enum(FORCES).describe("Operative’s own classification; the United Nations has none."),
  asks: z.boolean(),
  text: z.string().describe("The words of the provision."),
  span: z.tuple([z.int(), z.int()]).describe("Where they stand in the text of the paragraph."),
  addressees: z.array(z.object({ body: z.string(), name: z.string() })),
  deadlines: z.array(z.string()).describe("The times as said."),
  certain: z.boolean().describe("False: a person should look at this reading."),
  occurrences: z.array(occurrenceAnswer),
});

/** Where something is found: its page for people, and its address for programs. */
export const placeAnswer = z.object({ page: z.string(), self: z.string() });

export const mandateAnswer = z.object({
  resolution: resolutionAnswer,
  label: z.string().describe("Number of the operative paragraph with its part."),
  text: z.string(),
  address: placeAnswer,
  provisions: z.array(provisionAnswer),
});
