import type { Finding } from "../../resolution/finding";
import type { ParagraphKind } from "../../resolution/resolution";
import { bodyFinding } from "../layout/body-findings";
import { nameParts } from "../layout/parts";
import { findTableStart } from "../layout/tables";
import { join, type RichText, upTo } from "../markup/rich-text";
import type { Block } from "./blocks";
import { type Run, readScope } from "./runs";
import { findScopes } from "./scopes";

/** A paragraph with its italics, which the markup has and a Resolution has not. */
export interface MarkedParagraph {
  readonly kind: ParagraphKind;
  readonly part: string | null;
  readonly number: string | null;
  readonly body: RichText;
}

export interface Assembled {
  readonly paragraphs: readonly MarkedParagraph[];
  readonly findings: readonly Finding[];
}

/**
 * Blocks to paragraphs: which are preambular, which operative, with which number and in which part.
 * @example
 * assemble([{ kind: "heading", text: "I" }, { kind: "numbered", number: "1", body: { text: "Urges States.", notes: [], italics: [] } }]).paragraphs[0].number // => "1"
 */
export function assemble(blocks: readonly Block[]): Assembled {
  const runs: Run[] = [];
  for (const scope of findScopes(blocks)) runs.push(...readScope(scope, runs.at(-1)?.drafts.at(-1)));
  const parts = nameParts(runs.map(({ path, drafts }) => ({ path, numbers: numbersOf(drafts) })));
  const whole = runs.flatMap(({ drafts }, index) =>
    drafts.map(({ kind, number, lines }): MarkedParagraph => {
      return { kind, part: parts[index] ?? null, number, body: join(lines, "\n") };
    }),
  );
  const tables = whole.map(({ kind, body }) => (kind === "operative" ? findTableStart(body.text) : null));
  const paragraphs = whole.map((paragraph, index) => withoutTable(paragraph, tables[index] ?? null));
  const drafts = blocks.filter((block) => block.kind === "draft" && block.paragraphs > 0);
  const findings = drafts.length > 0 ? [draftLeftOut(paragraphs)] : [];
  return { paragraphs, findings: [...findings, ...numberFindings(paragraphs), ...tableFindings(tables)] };
}

/** No other form of a document gives the rows of a table back: only the words that announce it are the same in all. */
function withoutTable(paragraph: MarkedParagraph, table: number | null): MarkedParagraph {
  return table === null ? paragraph : { ...paragraph, body: upTo(paragraph.body, table) };
}

function tableFindings(tables: readonly (number | null)[]): Finding[] {
  return tables.flatMap((table, index) => (table === null ? [] : [bodyFinding("table-left-out", index)]));
}

function numbersOf(drafts: Run["drafts"]): number[] {
  return drafts.flatMap((draft) => (draft.number === null ? [] : [Number(draft.number)]));
}

function draftLeftOut(paragraphs: readonly MarkedParagraph[]): Finding {
  const at = paragraphs.findLastIndex((paragraph) => paragraph.kind === "operative");
  return bodyFinding("draft-recommended", at < 0 ? null : at);
}

/** Numbers that do not go on counting by one within a part. */
function numberFindings(paragraphs: readonly MarkedParagraph[]): Finding[] {
  const findings: Finding[] = [];
  let [part, last]: [string | null, number] = [null, 0];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind !== "operative") continue;
    if (paragraph.part !== part) [part, last] = [paragraph.part, 0];
    const number = Number(paragraph.number);
    if (number > last + 1) findings.push(bodyFinding("number-missing", index));
    else if (number <= last) findings.push(bodyFinding("number-out-of-order", index));
    last = number;
  }
  return findings;
}
