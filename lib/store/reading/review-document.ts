import { z } from "zod";
import type { Day } from "../../calendar/day";
import type { Format, Resolution } from "../../resolution/resolution";
import { isOfGrammar } from "../../tracking/rules-of-the-grammar";
import { daySchema } from "../rows";
import type { Reader } from "../store";
import type { StoredResolution } from "./find-stored";
import { readExtraction } from "./read-extraction";
import { findingOf } from "./resolutions";

/** A resolution of the register as it was read, before the grammar looked at it: what reading it again begins with. */
export interface StoredDocument {
  readonly stored: StoredResolution;
  readonly resolution: Resolution;
  readonly format: Format;
  readonly source: string;
  readonly importedAt: Date;
  /** How far its recurrences are expanded. */
  readonly horizon: Day;
}

const formatSchema = z.enum(["text", "akn", "pdf", "docx", "html"]) satisfies z.ZodType<Format>;

/** The document behind a resolution of the register; null: there is no such resolution. */
export async function readDocument(reader: Reader, slug: string): Promise<StoredDocument | null> {
  const row = await reader.resolution.findUnique({
    where: { slug },
    include: { findings: { orderBy: { position: "asc" } } },
  });
  if (row === null) return null;
  const { id, fingerprint, grammar, source, importedAt } = row;
  const { resolution } = await readExtraction(reader, id);
  const { header } = resolution;
  // A document without a title is listed under its symbol or file: that is not its title.
  const named = header.title === (header.symbol ?? source) ? { ...header, title: null } : header;
  return {
    stored: { id, slug, fingerprint, grammar },
    resolution: {
      ...resolution,
      header: named,
      findings: row.findings.map(findingOf).filter(({ rule }) => !isOfGrammar(rule)),
    },
    format: formatSchema.parse(row.format),
    source,
    importedAt,
    horizon: daySchema.parse(row.horizon),
  };
}
