import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readText } from "@/lib/reading/text/read-text";
import type { Paragraph, Resolution } from "@/lib/resolution/resolution";

const fixture = (name: string) =>
  fileURLToPath(new URL(`../fixtures/reading/text/${name}.txt`, import.meta.url));

/** The text of a layout that stands beside the tests. */
export function fixtureText(name: string): string {
  return readFileSync(fixture(name), "utf8");
}

/** What the reader makes of it. */
export function readFixture(name: string, symbol?: string): Resolution {
  return readText(fixtureText(name), symbol);
}

/** The seed of the project. */
export function seedText(): string {
  return readFileSync(fileURLToPath(new URL("../../prisma/seed/resolution.txt", import.meta.url)), "utf8");
}

/** Documents that stand beside the project and are not part of it; tests that read them are skipped where they are missing. */
export const CORPUS = fileURLToPath(new URL("../../../shared/corpus/mixed/", import.meta.url));
export const LABELLED = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
export const corpusMissing = !existsSync(CORPUS);
export const labelledMissing = !existsSync(LABELLED);

export const operative = ({ paragraphs }: Resolution): readonly Paragraph[] =>
  paragraphs.filter((paragraph) => paragraph.kind === "operative");

export const preambular = ({ paragraphs }: Resolution): readonly Paragraph[] =>
  paragraphs.filter((paragraph) => paragraph.kind === "preambular");

/** Numbers with their parts: "1", "B I 2". */
export const numbersOf = (resolution: Resolution): string[] =>
  operative(resolution).map(({ part, number }) => (part === null ? `${number}` : `${part} ${number}`));

export const rulesOf = ({ findings }: Resolution): string[] => findings.map(({ rule }) => rule);

/** Text without what extractors change: white space and hyphens, kinds of quotes. */
export function bare(text: string): string {
  return text
    .replace(/[\s\u2010\u2011-]/g, "")
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}
