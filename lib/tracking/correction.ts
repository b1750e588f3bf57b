import { z } from "zod";
import { FORCES } from "../vocabulary/force";
import { daySchema, spanSchema } from "./provision-schema";

const place = z.number().int().nonnegative();

/**
 * One change that a person makes to the provisions of a paragraph. `provision` is the place in the list, spans point into the paragraph's text;
 * `position` is the place among the addressees or times of that provision.
 */
export const correctionSchema = z.discriminatedUnion("is", [
  z.object({ is: z.literal("verb"), provision: place, span: spanSchema }),
  z.object({ is: z.literal("force"), provision: place, force: z.enum(FORCES) }),
  z.object({ is: z.literal("words"), provision: place, span: spanSchema }),
  /** `at`: where the second one begins. */
  z.object({ is: z.literal("split"), provision: place, at: place }),
  /** With the one after it. */
  z.object({ is: z.literal("join"), provision: place }),
  z.object({ is: z.literal("remove"), provision: place }),
  z.object({ is: z.literal("add"), span: spanSchema, verb: spanSchema, force: z.enum(FORCES) }),
  /** By words of the text (`span`), by a body of the vocabulary (`body`), or both. */
  z.object({
    is: z.literal("add-addressee"),
    provision: place,
    span: spanSchema.nullable(),
    body: z.string().min(1).max(300).nullable(),
  }),
  z.object({ is: z.literal("remove-addressee"), provision: place, position: place }),
  /** Read by the grammar from the words. */
  z.object({ is: z.literal("add-deadline"), provision: place, span: spanSchema }),
  z.object({
    is: z.literal("give-days"),
    provision: place,
    span: spanSchema.nullable(),
    from: daySchema.nullable(),
    by: daySchema,
  }),
  z.object({ is: z.literal("remove-deadline"), provision: place, position: place }),
]);

export type Correction = z.infer<typeof correctionSchema>;
