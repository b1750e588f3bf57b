import type { Addressee, Asked, Deadline, Provision } from "../../grammar/provision";
import { findingWeight } from "../../tracking/finding-weight";
import { derivePeriods } from "../../tracking/periods";
import type { ImportPlan, PlannedParagraph } from "../../tracking/plan-import";
import { entryRows } from "./entry-rows";
import type { FirstIds } from "./first-ids";
import { windowColumns } from "./occurrence-row";

/** The rows of a resolution's tree, a list for each table. */
export type PlannedRows = ReturnType<typeof rowsOfPlan>;

/** Turns a plan into rows whose ids are already given. */
export function rowsOfPlan(plan: ImportPlan, resolutionId: number, first: FirstIds) {
  const paragraphs = plan.paragraphs.map((planned, position) => ({
    planned,
    row: paragraphRow(planned, resolutionId, position, first.paragraph + position),
  }));
  const mandates = paragraphs
    .filter(({ planned }) => planned.label !== null)
    .map(({ planned, row }, index) => ({
      planned,
      row: {
        id: first.mandate + index,
        resolutionId,
        paragraphId: row.id,
        position: index,
        label: planned.label,
      },
    }));
  const provisions = mandates
    .flatMap(({ planned, row }) =>
      planned.provisions.map((provision, position) => ({ provision, position, mandateId: row.id })),
    )
    .map(({ provision, position, mandateId }, index) => ({
      planned: provision,
      row: {
        ...provisionRow(provision.provision, mandateId, position, first.provision + index),
        grammar: provision.grammar,
      },
    }));
  const occurrences = provisions
    .flatMap(({ planned, row }) =>
      planned.occurrences.map((occurrence) => ({ planned, occurrence, provision: row })),
    )
    .map(({ planned, occurrence, provision }, index) => ({
      planned,
      provision,
      row: {
        id: first.occurrence + index,
        provisionId: provision.id,
        bodyId: occurrence.bodyId,
        key: occurrence.key,
        kind: occurrence.kind,
        ...windowColumns(occurrence.window),
      },
    }));
  return {
    paragraphs: paragraphs.map(({ row }) => row),
    mandates: mandates.map(({ row }) => row),
    provisions: provisions.map(({ row }) => row),
    addressees: provisions.flatMap(({ planned, row }) =>
      planned.provision.addressees.map((addressee, position) => addresseeRow(addressee, row.id, position)),
    ),
    asked: provisions.flatMap(({ planned, row }) =>
      planned.provision.asked.map((asked, position) => askedRow(asked, row.id, position)),
    ),
    deadlines: provisions.flatMap(({ planned, row }) =>
      planned.provision.deadlines.map((deadline, position) => deadlineRow(deadline, row.id, position)),
    ),
    occurrences: occurrences.map(({ row }) => row),
    entries: occurrences.flatMap(({ planned, provision, row }) =>
      entryRows(
        {
          occurrence: row,
          provision: { ...provision, asks: planned.asks },
          resolution: { id: resolutionId, adopted: plan.header.date },
        },
        derivePeriods(plan.begins, planned.initialStatus, []),
      ),
    ),
    findings: plan.findings.map((finding, position) => ({
      resolutionId,
      position,
      paragraph: finding.paragraph,
      rule: finding.rule,
      level: finding.level,
      start: finding.span?.[0] ?? null,
      end: finding.span?.[1] ?? null,
      message: finding.message,
      weight: findingWeight(finding, provisionsAt(plan, finding.paragraph), plan.begins),
    })),
  };
}

function provisionsAt({ paragraphs }: ImportPlan, paragraph: number | null): Provision[] {
  return paragraph === null
    ? []
    : (paragraphs[paragraph]?.provisions.map(({ provision }) => provision) ?? []);
}

function paragraphRow({ paragraph }: PlannedParagraph, resolutionId: number, position: number, id: number) {
  const { kind, part, number, text, notes } = paragraph;
  return { id, resolutionId, position, kind, part, number, text, notes: JSON.stringify(notes) };
}

function provisionRow(provision: Provision, mandateId: number, position: number, id: number) {
  const { verb, force, sub, span, verbSpan, report, certain, conditions, event, references } = provision;
  return {
    id,
    mandateId,
    position,
    verb,
    force,
    sub,
    start: span[0],
    end: span[1],
    verbStart: verbSpan[0],
    verbEnd: verbSpan[1],
    report,
    certain,
    conditions: JSON.stringify(conditions),
    event: event === null ? null : JSON.stringify(event),
    references: JSON.stringify(references),
  };
}

function addresseeRow({ bodyId, name, span }: Addressee, provisionId: number, position: number) {
  return { provisionId, position, bodyId, name, start: span?.[0] ?? null, end: span?.[1] ?? null };
}

function askedRow({ kind, span, certain }: Asked, provisionId: number, position: number) {
  return { provisionId, position, kind, start: span[0], end: span[1], certain };
}

function deadlineRow(deadline: Deadline, provisionId: number, position: number) {
  const { text, span, from, by, every, rhythm, session, starting, on, until, event, reasons } = deadline;
  const detail = JSON.stringify({ session, rhythm, starting, on, until, event, reasons });
  return { provisionId, position, text, start: span[0], end: span[1], from, by, every, detail };
}
