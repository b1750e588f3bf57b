import type { Day } from "../calendar/day";
import { parseDay } from "../calendar/day";
import { GRAMMAR_VERSION } from "../grammar/grammar-version";
import type { Extraction, Provision } from "../grammar/provision";
import type { DocumentHeader, Format, Paragraph } from "../resolution/resolution";
import { asks } from "../vocabulary/force";
import type { Status } from "../vocabulary/status";
import type { Occurrence } from "./occurrence";
import { deriveOccurrences } from "./occurrences";
import { type KnownDays, PUBLISHED_DAYS } from "./resolve-deadlines";
import { foldText } from "./text-key";

/** What an import would put into the register: a value to look at before anything is stored. */
export interface ImportPlan {
  /** The resolution's place in addresses. */
  readonly slug: string;
  readonly header: DocumentHeader;
  readonly title: string;
  readonly format: Format;
  /** Name of the file that was read. */
  readonly source: string;
  /** The title as titles are compared: letters and digits only; empty where the document has none. */
  readonly titleKey: string;
  /** The version of the grammar that found the provisions. */
  readonly grammar: number;
  /** The text by which the same document is recognised in another file or format. */
  readonly content: string;
  readonly paragraphs: readonly PlannedParagraph[];
  readonly findings: Extraction["findings"];
  /** The day from which the register speaks of it: its adoption; the day of the import where it names none. */
  readonly begins: Day;
  /** How far its recurrences are expanded. */
  readonly horizon: Day;
}

export interface PlannedParagraph {
  readonly paragraph: Paragraph;
  /** The number with its part ("26", "II-3") where it is operative; null: preambular, not tracked. */
  readonly label: string | null;
  readonly provisions: readonly PlannedProvision[];
}

export interface PlannedProvision {
  readonly provision: Provision;
  /** Which version of the grammar found it; null: a person put it there. */
  readonly grammar: number | null;
  readonly asks: boolean;
  /** What every occurrence begins with: silence, or nothing to say where nothing is asked. */
  readonly initialStatus: Status;
  readonly occurrences: readonly Occurrence[];
}

/** What a plan is made from. */
export interface ImportSource {
  readonly extraction: Extraction;
  readonly format: Format;
  readonly source: string;
  readonly today: Day;
  /** How far recurrences are expanded. */
  readonly horizon: Day;
  /** The days by which sessions and events are dated; left out: those that are published. */
  readonly days?: KnownDays;
  /** Where the provisions come from, as `applyReviews` says it; left out: all from the grammar of today. */
  readonly origins?: readonly (readonly (number | null)[])[];
}

/**
 * Plans the import of a resolution; nothing is stored by it.
 * @example
 * planImport({ extraction: { resolution: { header: { symbol: "A/RES/74/176", title: null, date: "2019-12-18", status: "adopted" }, paragraphs: [] }, provisions: [], findings: [] }, format: "text", source: "a.txt", today: "2026-11-24", horizon: "2031-11-24" }).slug // => "A-RES-74-176"
 */
export function planImport({
  extraction,
  format,
  source,
  today,
  horizon,
  days = PUBLISHED_DAYS,
  origins,
}: ImportSource): ImportPlan {
  const { header, paragraphs } = extraction.resolution;
  const occurrences = deriveOccurrences(extraction, horizon, days);
  const labels = labelsOf(paragraphs);
  return {
    slug: slugOf(header, source),
    header,
    title: header.title ?? header.symbol ?? source,
    titleKey: foldText(header.title ?? ""),
    grammar: GRAMMAR_VERSION,
    format,
    source,
    content: contentOf(extraction),
    paragraphs: paragraphs.map((paragraph, index) => ({
      paragraph,
      label: labels[index] ?? null,
      provisions: (extraction.provisions[index] ?? []).map((provision, position) => ({
        provision,
        grammar: originOf(origins?.[index]?.[position]),
        asks: asks(provision.force),
        initialStatus: initialStatus(provision),
        occurrences: occurrences[index]?.[position] ?? [],
      })),
    })),
    findings: extraction.findings,
    begins: parseDay(header.date ?? "") ?? today,
    horizon,
  };
}

function originOf(origin: number | null | undefined): number | null {
  return origin === undefined ? GRAMMAR_VERSION : origin;
}

/**
 * Silence is no information; a declaration asks nothing, so that nothing applies.
 * @example
 * initialStatus({ force: "declaration" }) // => "not-applicable"
 * @example
 * initialStatus({ force: "request" }) // => "no-information"
 */
export function initialStatus(provision: Pick<Provision, "force">): Status {
  return asks(provision.force) ? "no-information" : "not-applicable";
}

/**
 * The resolution's place in addresses: its symbol, or its title and day.
 * @example
 * slugOf({ symbol: "S/RES/2618 (2022)" }, "x.txt") // => "S-RES-2618-2022"
 * @example
 * slugOf({ symbol: null, title: "Improving the coordination", date: "2019-11-07" }, "x.txt") // => "improving-the-coordination-2019-11-07"
 */
export function slugOf(header: Pick<DocumentHeader, "symbol" | "title" | "date">, source: string): string {
  if (header.symbol !== null) return hyphened(header.symbol);
  return hyphened([header.title ?? source, header.date ?? ""].join(" ").toLowerCase()).slice(0, 120);
}

/**
 * The labels of operative paragraphs, null for the others. A number that stands twice (a printing error, or a part whose
 * heading was not found) gets a letter, so that each has its own address.
 * @example
 * labelsOf([{ kind: "preambular" }, { kind: "operative", part: "II", number: "3" }, { kind: "operative", part: "II", number: "3" }]) // => [null, "II-3", "II-3-b"]
 */
export function labelsOf(
  paragraphs: readonly Pick<Paragraph, "kind" | "part" | "number">[],
): (string | null)[] {
  const seen = new Map<string, number>();
  return paragraphs.map(({ kind, part, number }) => {
    if (kind !== "operative") return null;
    const label = hyphened([part, number ?? "1"].filter((word) => word !== null).join("-"));
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return before === 0 ? label : `${label}-${before < 25 ? String.fromCharCode(97 + before) : before}`;
  });
}

function hyphened(text: string): string {
  return text.replace(/[^\p{L}\p{N}.]+/gu, "-").replace(/^-+|-+$/g, "");
}

/** Letters and digits only: line breaks, quotes and dashes differ between the formats of one document. */
function contentOf({ resolution: { header, paragraphs } }: Extraction): string {
  const said = [header.symbol ?? "", header.status, ...paragraphs.map((paragraph) => paragraph.text)];
  return said.map(foldText).join("\n");
}
