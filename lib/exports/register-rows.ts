import type { Day } from "../calendar/day";
import type { Provision } from "../grammar/provision";
import type { DocumentStatus } from "../resolution/resolution";
import type { OccurrenceKind } from "../tracking/occurrence";
import type { AskedKind } from "../vocabulary/asked";
import type { Force } from "../vocabulary/force";
import type { Standing, Status, Timeliness } from "../vocabulary/status";

/** Where something is written that proves what was said of an occurrence. */
export interface RowEvidence {
  readonly title: string | null;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly address: string | null;
  readonly date: Day | null;
}

/** What a row is made of: one occurrence with what stands around it, as the register was on a day. */
export interface RegisterOccurrence {
  readonly resolution: {
    readonly slug: string;
    readonly symbol: string | null;
    readonly title: string;
    readonly date: Day | null;
    readonly status: DocumentStatus;
  };
  readonly mandate: { readonly label: string; readonly text: string };
  readonly provision: Pick<Provision, "verb" | "force" | "span" | "asked"> & { readonly asks: boolean };
  readonly occurrence: {
    readonly body: { readonly name: string } | null;
    readonly kind: OccurrenceKind;
    readonly from: Day | null;
    readonly by: Day | null;
    readonly standing: Standing | null;
    readonly timeliness: Timeliness | null;
    readonly status: Status;
    readonly statusAsOf: Day | null;
    readonly doneOn: Day | null;
    /** What was said of it, newest first. */
    readonly records: readonly { readonly evidence: readonly RowEvidence[] }[];
  };
}

/** One occurrence as it is taken away. These names are the keys of the JSON form. */
export interface RegisterRow {
  readonly resolution: string | null;
  readonly title: string;
  readonly document: DocumentStatus;
  /** Day of adoption; of a draft the day on its first page. */
  readonly date: Day | null;
  /** Number of the operative paragraph with its part. */
  readonly paragraph: string;
  /** The words of the provision. */
  readonly provision: string;
  readonly verb: string;
  readonly force: Force;
  /** What is asked for with certainty. */
  readonly asked: readonly AskedKind[];
  /** Null: asked of nobody by name. */
  readonly body: string | null;
  readonly asks: boolean;
  readonly kind: OccurrenceKind;
  readonly from: Day | null;
  readonly by: Day | null;
  readonly standing: Standing | null;
  readonly timeliness: Timeliness | null;
  readonly status: Status;
  readonly statusAsOf: Day | null;
  readonly doneOn: Day | null;
  readonly evidence: readonly RowEvidence[];
  /** Address of the page of the mandate. */
  readonly address: string;
}

/**
 * The row of an occurrence; `addressOf` gives the address of the page of a mandate. Evidence that several records name stands once.
 * @example
 * registerRow({ resolution: { slug: "a", symbol: "A/RES/74/176", title: "T", date: "2019-12-18", status: "adopted" }, mandate: { label: "26", text: "Requests the Secretary-General to report;" }, provision: { verb: "requests", force: "request", span: [0, 40], asked: [], asks: true }, occurrence: { body: null, kind: "none", from: null, by: null, standing: "open", timeliness: null, status: "no-information", statusAsOf: null, doneOn: null, records: [] } }, () => "/mandates/a/26").provision // => "Requests the Secretary-General to report"
 */
export function registerRow(
  { resolution, mandate, provision, occurrence }: RegisterOccurrence,
  addressOf: (slug: string, label: string) => string,
): RegisterRow {
  const { kind, from, by, standing, timeliness, status, statusAsOf, doneOn } = occurrence;
  const certain = provision.asked.filter((asked) => asked.certain).map((asked) => asked.kind);
  return {
    resolution: resolution.symbol,
    title: resolution.title,
    document: resolution.status,
    date: resolution.date,
    paragraph: mandate.label,
    provision: mandate.text.slice(provision.span[0], provision.span[1]),
    verb: provision.verb,
    force: provision.force,
    asked: [...new Set(certain)],
    body: occurrence.body?.name ?? null,
    asks: provision.asks,
    kind,
    from,
    by,
    standing,
    timeliness,
    status,
    statusAsOf,
    doneOn,
    evidence: evidenceOf(occurrence.records),
    address: addressOf(resolution.slug, mandate.label),
  };
}

function evidenceOf(records: RegisterOccurrence["occurrence"]["records"]): RowEvidence[] {
  const all = records.flatMap((record) =>
    record.evidence.map(({ title, symbol, paragraph, address, date }) => ({
      title,
      symbol,
      paragraph,
      address,
      date,
    })),
  );
  const seen = new Map(all.map((evidence) => [JSON.stringify(evidence), evidence]));
  return [...seen.values()];
}
