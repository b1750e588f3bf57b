import { z } from "zod";
import { FORCES } from "../../vocabulary/force";
import { answerBody, answerOccurrence, answerResolution, placeOfMandate } from "./mandate-answer";
import {
  bodyAnswer,
  daySchema,
  mandateAnswer,
  occurrenceAnswer,
  placeAnswer,
  resolutionAnswer,
  standingCounts,
} from "./values";

/** One occurrence that has days, with what is asked. */
export const deadlineAnswer = z.object({
  occurrence: occurrenceAnswer,
  verb: z.string(),
  force: z.enum(FORCES),
  asks: z.boolean(),
  text: z.string().describe("The words of the provision."),
  resolution: resolutionAnswer,
  label: z.string(),
  address: placeAnswer,
});

export const bodySummaryAnswer = bodyAnswer.extend({
  mandates: z.int(),
  provisions: z.int(),
  standing: standingCounts,
  nextDeadline: daySchema.nullable(),
});

export const resolutionSummaryAnswer = resolutionAnswer.extend({
  organ: z.string().nullable(),
  session: z.int().nullable(),
  mandates: z.int(),
  provisions: z.int(),
  standing: standingCounts,
});

/** A page of a list. */
function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    asOf: daySchema.describe("The day from which the register is seen."),
    total: z.int().describe("How many there are on all pages."),
    page: z.int(),
    pages: z.int(),
    next: z.string().nullable().describe("Address of the next page; null: this is the last."),
    items: z.array(item),
  });
}

export const mandatePage = pageOf(mandateAnswer);
export const deadlinePage = pageOf(deadlineAnswer);
export const bodyPage = pageOf(bodySummaryAnswer);
export const resolutionPage = pageOf(resolutionSummaryAnswer);

type Counts = Readonly<z.infer<typeof standingCounts>>;

/** A due date as the register holds it. */
export interface DeadlineToAnswer {
  readonly occurrence: z.infer<typeof occurrenceAnswer>;
  readonly provision: Pick<z.infer<typeof deadlineAnswer>, "verb" | "force" | "asks">;
  readonly words: string;
  readonly mandate: { readonly label: string };
  readonly resolution: z.infer<typeof resolutionAnswer>;
}

/** A body with what stands of what is asked of it. */
export interface BodyToAnswer {
  readonly body: z.infer<typeof bodyAnswer>;
  readonly mandates: number;
  readonly provisions: number;
  readonly standing: Counts;
  readonly nextDeadline: string | null;
}

/** A resolution with what stands of what it asks. */
export interface ResolutionToAnswer extends Omit<z.infer<typeof resolutionSummaryAnswer>, "standing"> {
  readonly standing: Counts;
}

/**
 * A deadline as lists give it; its label and words are those of its mandate.
 * @example
 * answerDeadline({ occurrence: { id: 7, body: null, kind: "date", from: null, by: "2021-09-14", reasons: [], status: "no-information", statusAsOf: null, doneOn: null, timeliness: null, standing: "upcoming", records: [], moves: [] }, provision: { id: 1, verb: "requests", force: "request", asks: true, deadlines: [] }, words: "Requests", mandate: { id: 1, label: "26" }, resolution: { slug: "a", symbol: null, title: "T", date: null, status: "draft" } }, "").label // => "26"
 */
export function answerDeadline(deadline: DeadlineToAnswer, base: string): z.infer<typeof deadlineAnswer> {
  const { occurrence, provision, words, mandate, resolution } = deadline;
  return {
    occurrence: answerOccurrence(occurrence),
    verb: provision.verb,
    force: provision.force,
    asks: provision.asks,
    text: words,
    resolution: answerResolution(resolution),
    label: mandate.label,
    address: placeOfMandate(base, resolution.slug, mandate.label),
  };
}

/**
 * A body as lists give it.
 * @example
 * answerBodySummary({ body: { id: "unodc", name: "N", acronym: null, class: "secretariat", known: true }, mandates: 2, provisions: 3, standing: { overdue: 0, "due-soon": 0, upcoming: 0, stale: 0, open: 3, fulfilled: 0, closed: 0 }, nextDeadline: null }).provisions // => 3
 */
export function answerBodySummary({
  body,
  mandates,
  provisions,
  standing,
  nextDeadline,
}: BodyToAnswer): z.infer<typeof bodySummaryAnswer> {
  return { ...answerBody(body), mandates, provisions, standing: { ...standing }, nextDeadline };
}

/**
 * A resolution as lists give it.
 * @example
 * answerResolutionSummary({ slug: "a", symbol: null, title: "T", date: null, status: "draft", organ: null, session: null, mandates: 1, provisions: 1, standing: { overdue: 0, "due-soon": 0, upcoming: 0, stale: 0, open: 1, fulfilled: 0, closed: 0 } }).mandates // => 1
 */
export function answerResolutionSummary(
  summary: ResolutionToAnswer,
): z.infer<typeof resolutionSummaryAnswer> {
  const { organ, session, mandates, provisions, standing } = summary;
  return { ...answerResolution(summary), organ, session, mandates, provisions, standing: { ...standing } };
}
