import { extract } from "@/lib/grammar/extract";
import type { Extraction, Provision } from "@/lib/grammar/provision";
import type { Resolution } from "@/lib/resolution/resolution";

interface Given {
  readonly texts: readonly string[];
  readonly before?: string | undefined;
  readonly organ?: string | undefined;
}

/** A resolution with these operative paragraphs, and one of the preamble before them. */
export function resolutionOf({ texts, before, organ }: Given): Resolution {
  const preamble = before === undefined ? [] : [before];
  return {
    header: {
      symbol: null,
      title: null,
      organ: organ ?? "General Assembly",
      session: 74,
      committee: null,
      agendaItem: null,
      date: "2019-11-07",
      status: "draft",
      sponsors: [],
      meeting: null,
      vote: null,
    },
    paragraphs: [
      ...preamble.map((text) => ({ kind: "preambular" as const, part: null, number: null, text, notes: [] })),
      ...texts.map((text, index) => ({
        kind: "operative" as const,
        part: null,
        number: `${index + 1}`,
        text,
        notes: [],
      })),
    ],
    findings: [],
  };
}

/** What the grammar finds in these operative paragraphs: the provisions of all of them in order, and the whole. */
export function extractFrom(given: Given): {
  readonly provisions: readonly Provision[];
  readonly extraction: Extraction;
} {
  const extraction = extract(resolutionOf(given));
  return { provisions: extraction.provisions.flat(), extraction };
}
