import { z } from "zod";
import type {
  BodyView,
  EvidenceView,
  MandateView,
  OccurrenceView,
  ProvisionView,
  ResolutionReference,
  StatusRecordView,
} from "../../queries/views";
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
export function answerResolution(resolution: ResolutionReference): z.infer<typeof resolutionAnswer> {
  const { slug, symbol, title, date, status } = resolution;
  return { slug, symbol, title, date, status };
}

/**
 * A body as answers name it.
 * @example
 * answerBody({ id: "unodc", name: "N", acronym: "UNODC", class: "secretariat", known: true }).acronym // => "UNODC"
 */
export function answerBody({ id, name, acronym, class: kind, known }: BodyView): z.infer<typeof bodyAnswer> {
  return { id, name, acronym, class: kind, known };
}

/**
 * What stands of an occurrence, without what was said of it.
 * @example
 * answerOccurrence({ id: 7, body: null, kind: "none", from: null, by: null, reasons: [], status: "no-information", statusAsOf: null, doneOn: null, timeliness: null, standing: "open", records: [], moves: [] }).standing // => "open"
 */
export function answerOccurrence(occurrence: OccurrenceView): z.infer<typeof occurrenceAnswer> {
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
export function answerMandate(mandate: MandateView, base: string): z.infer<typeof mandateAnswer> {
  const { label, text, resolution, provisions } = mandate;
  return {
    resolution: answerResolution(resolution),
    label,
    text,
    address: placeOfMandate(base, resolution.slug, label),
    provisions: provisions.map((provision) => answerProvision(provision, text)),
  };
}

function answerProvision(provision: ProvisionView, paragraph: string): z.infer<typeof provisionAnswer> {
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
export interface MandateToAnswer {
  readonly mandate: MandateView;
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
  { mandate, previous, next, findings, asOf, version }: MandateToAnswer,
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

function answerRecord(record: StatusRecordView): z.infer<typeof statusRecordAnswer> {
  const { id, status, asOf, doneOn, note, judgement, onwards, recordedBy, recordedOn } = record;
  return {
    ...{ id, status, asOf, doneOn, note, judgement, onwards, recordedBy, recordedOn },
    corrects: record.corrects ?? null,
    correctedBy: record.correctedBy?.id ?? null,
    evidence: record.evidence.map(answerEvidence),
  };
}

function answerEvidence(evidence: EvidenceView): z.infer<typeof statusRecordAnswer>["evidence"][number] {
  const { title, symbol, paragraph, address, date, passage, file } = evidence;
  const kept = file === undefined ? null : { hash: file.hash, name: file.name, size: file.size };
  return { title, symbol, paragraph, address, date, passage, file: kept };
}
