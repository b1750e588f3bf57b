import type { Provision } from "../../grammar/provision";
import type { Prisma } from "../generated/client";
import {
  askedKindSchema,
  conditionsColumn,
  daySchema,
  deadlineDetailColumn,
  eventColumn,
  forceSchema,
  referencesColumn,
} from "../rows";

/** What has to be read along with a provision. */
export const provisionTree = {
  addressees: { orderBy: { position: "asc" } },
  deadlines: { orderBy: { position: "asc" } },
  asked: { orderBy: { position: "asc" } },
} satisfies Prisma.ProvisionInclude;

type ProvisionRow = Prisma.ProvisionGetPayload<{ include: typeof provisionTree }>;

/** A provision as the grammar found it in the text of its paragraph. */
export function provisionOfRow(row: ProvisionRow, paragraph: string): Provision {
  return {
    verb: row.verb,
    force: forceSchema.parse(row.force),
    sub: row.sub,
    span: [row.start, row.end],
    verbSpan: [row.verbStart, row.verbEnd],
    addressees: row.addressees.map(({ bodyId, name, start, end }) => ({
      bodyId,
      name,
      span: start === null || end === null ? null : [start, end],
    })),
    deadlines: row.deadlines.map(({ text, start, end, from, by, every, detail }) => ({
      text,
      span: [start, end],
      from: daySchema.nullable().parse(from),
      by: daySchema.nullable().parse(by),
      every,
      ...deadlineDetailColumn.parse(detail),
    })),
    conditions: conditionsColumn.parse(row.conditions),
    asked: row.asked.map(({ kind, start, end, certain }) => ({
      kind: askedKindSchema.parse(kind),
      text: paragraph.slice(start, end),
      span: [start, end],
      certain,
    })),
    references: referencesColumn.parse(row.references),
    report: row.report,
    event: row.event === null ? null : eventColumn.parse(row.event),
    certain: row.certain,
  };
}
