import { z } from "zod";
import { STATUSES } from "../../vocabulary/status";
import {
  type bodyAnswer,
  daySchema,
  mandateAnswer,
  occurrenceAnswer,
  type placeAnswer,
  provisionAnswer,
  type resolutionAnswer,
} from "./values";

/** What was said of an occurrence. */
export const statusRecordAnswer = z.object({
  id: z.int(),
  status: z.enum(STATUSES),
  asOf: daySchema,
  doneOn: daySchema.nullable(),
  note: z.string().nullable(),
  judgement: z.string(),
  onwards: z.boolean(),
  recordedBy: z.string(),
  recordedOn: daySchema,
  corrects: z.int().nullable().describe("Id of the record that it corrects."),
  correctedBy: z
    .int()
    .nullable()
    .describe("Id of the record by which it was corrected; it does not count any more."),
  evidence: z.array(
    z.object({
      title: z.string().nullable(),
      symbol: z.string().nullable(),
      paragraph: z.string().nullable(),
      address: z.string().nullable(),
      date: daySchema.nullable(),
      passage: z.string().nullable(),
      file: z.object({ hash: z.string(), name: z.string(), size: z.int() }).nullable(),
    }),
  ),
});

/** A mandate with all that was said of it. */
export const mandateWithRecords = mandateAnswer.extend({
  asOf: daySchema,
  version: z.int().describe("Sent back with a status record, it refuses what was changed meanwhile."),
  previous: z.string().nullable().describe("Label of the paragraph before it."),
  next: z.string().nullable(),
  provisions: z.array(
    provisionAnswer.extend({
      occurrences: z.array(occurrenceAnswer.extend({ records: z.array(statusRecordAnswer) })),
    }),
  ),
  findings: z.array(z.object({ rule: z.string(), level: z.string(), message: z.string() })),
});

type Resolution = z.infer<typeof resolutionAnswer>;
type Body = z.infer<typeof bodyAnswer>;
type Occurrence = z.infer<typeof occurrenceAnswer>;
type Evidence = z.infer<typeof statusRecordAnswer>["evidence"][number];

/** What is said of an occurrence, as the register holds it; what is missing is null in the answer. */
interface RecordToAnswer
  extends Omit<z.infer<typeof statusRecordAnswer>, "corrects" | "correctedBy" | "evidence"> {
  readonly corrects?: number;
  readonly correctedBy?: { readonly id: number };
  readonly evidence: readonly EvidenceToAnswer[];
}

interface EvidenceToAnswer extends Omit<Evidence, "file"> {
  readonly file?: NonNullable<Evidence["file"]>;
}

interface OccurrenceToAnswer extends Occurrence {
  readonly records: readonly RecordToAnswer[];
}

interface ProvisionToAnswer
  extends Pick<z.infer<typeof provisionAnswer>, "verb" | "force" | "asks" | "certain"> {
  readonly span: readonly [number, number];
  readonly addressees: readonly { readonly bodyId: string; readonly name: string }[];
  readonly deadlines: readonly { readonly text: string }[];
  readonly occurrences: readonly OccurrenceToAnswer[];
}

/** A mandate as the register holds it. */
export interface MandateToAnswer {
  readonly label: string;
  readonly text: string;
  readonly resolution: Resolution;
  readonly provisions: readonly ProvisionToAnswer[];
}

/**
 * Where a mandate is found. `base`: what stands before every address, without a slash at its end.
 * @example
 * placeOfMandate("", "A-RES-74-176", "26").self // => "/api/v1/mandates/A-RES-74-176/26"
 */
export function placeOfMandate(base: string, slug: string, label: string): z.infer<typeof placeAnswer> {
  const path = `/mandates/${encodeURIComponent(slug)}/${encodeURIComponent(label)}`;
  return { page: `${base}${path}`, self: `${base}/api/v1${path}` };
}

/**
 * A resolution as answers name it.
 * @example
 * answerResolution({ slug: "a", symbol: null, title: "T", date: null, status: "draft" }) // => { slug: "a", symbol: null, title: "T", date: null, status: "draft" }
 */
export function answerResolution(resolution: Resolution): Resolution {
  const { slug, symbol, title, date, status } = resolution;
  return { slug, symbol, title, date, status };
}

/**
 * A body as answers name it.
 * @example
 * answerBody({ id: "unodc", name: "N", acronym: "UNODC", class: "secretariat", known: true }).acronym // => "UNODC"
 */
export function answerBody({ id, name, acronym, class: kind, known }: Body): Body {
  return { id, name, acronym, class: kind, known };
}

/**
 * What stands of an occurrence, without what was said of it.
 * @example
 * answerOccurrence({ id: 7, body: null, kind: "none", from: null, by: null, reasons: [], status: "no-information", statusAsOf: null, doneOn: null, timeliness: null, standing: "open", records: [], moves: [] }).standing // => "open"
 */
export function answerOccurrence(occurrence: Occurrence): Occurrence {
  const { id, body, kind, from, by, status, statusAsOf, doneOn, timeliness, standing } = occurrence;
  return {
    id,
    body: body === null ? null : answerBody(body),
    kind,
    from,
    by,
    status,
    statusAsOf,
    doneOn,
    timeliness,
    standing,
  };
}

/**
 * A mandate as lists give it.
 * @example
 * answerMandate({ id: 1, label: "1", part: null, number: "1", text: "Requests;", notes: [], resolution: { slug: "a", symbol: null, title: "T", date: null, status: "draft" }, provisions: [] }, "").address.page // => "/mandates/a/1"
 */
export function answerMandate(mandate: MandateToAnswer, base: string): z.infer<typeof mandateAnswer> {
  const { label, text, resolution, provisions } = mandate;
  return {
    resolution: answerResolution(resolution),
    label,
    text,
    address: placeOfMandate(base, resolution.slug, label),
    provisions: provisions.map((provision) => answerProvision(provision, text)),
  };
}

function answerProvision(provision: ProvisionToAnswer, paragraph: string): z.infer<typeof provisionAnswer> {
  const { verb, force, asks, span, addressees, deadlines, certain, occurrences } = provision;
  return {
    verb,
    force,
    asks,
    text: paragraph.slice(span[0], span[1]),
    span: [span[0], span[1]],
    addressees: addressees.map(({ bodyId, name }) => ({ body: bodyId, name })),
    deadlines: deadlines.map((deadline) => deadline.text),
    certain,
    occurrences: occurrences.map(answerOccurrence),
  };
}

/** What a program is given of one mandate. */
export interface MandatePageToAnswer {
  readonly mandate: MandateToAnswer;
  readonly previous: string | null;
  readonly next: string | null;
  readonly findings: readonly { readonly rule: string; readonly level: string; readonly message: string }[];
  readonly asOf: string;
  readonly version: number;
}

/**
 * A mandate with all that was said of it.
 * @example
 * answerMandateWithRecords({ mandate: { id: 1, label: "1", part: null, number: "1", text: "Requests;", notes: [], resolution: { slug: "a", symbol: null, title: "T", date: null, status: "draft" }, provisions: [] }, previous: null, next: "2", findings: [], asOf: "2021-09-01", version: 1 }, "").next // => "2"
 */
export function answerMandateWithRecords(
  { mandate, previous, next, findings, asOf, version }: MandatePageToAnswer,
  base: string,
): z.infer<typeof mandateWithRecords> {
  return {
    ...answerMandate(mandate, base),
    asOf,
    version,
    previous,
    next,
    provisions: mandate.provisions.map((provision) => ({
      ...answerProvision(provision, mandate.text),
      occurrences: provision.occurrences.map((occurrence) => ({
        ...answerOccurrence(occurrence),
        records: occurrence.records.map(answerRecord),
      })),
    })),
    findings: findings.map(({ rule, level, message }) => ({ rule, level, message })),
  };
}

function answerRecord(record: RecordToAnswer): z.infer<typeof statusRecordAnswer> {
  const { id, status, asOf, doneOn, note, judgement, onwards, recordedBy, recordedOn } = record;
  return {
    ...{ id, status, asOf, doneOn, note, judgement, onwards, recordedBy, recordedOn },
    corrects: record.corrects ?? null,
    correctedBy: record.correctedBy?.id ?? null,
    evidence: record.evidence.map(answerEvidence),
  };
}

function answerEvidence(evidence: EvidenceToAnswer): Evidence {
  const { title, symbol, paragraph, address, date, passage, file } = evidence;
  const kept = file === undefined ? null : { hash: file.hash, name: file.name, size: file.size };
  return { title, symbol, paragraph, address, date, passage, file: kept };
}
