import type { Block } from "./block";
import { findEnactingBody } from "./enacting-words";
import { findHeadingLabel, isAnnexHeading, isClosingLine } from "./headings";
import { findMarker, type Marker } from "./markers";
import { findOpening, type Opening } from "./opening-words";
import { findRunInOrgan } from "./run-in-organ";

/** What a block of a resolution's text is, seen by itself. */
export type Classified = { readonly block: Block } & (
  | { readonly kind: "enacting"; readonly organ: string }
  | { readonly kind: "label"; readonly label: string }
  | { readonly kind: "annex" }
  | { readonly kind: "closing" }
  | { readonly kind: "numbered"; readonly number: string; readonly marker: Marker }
  | { readonly kind: "item"; readonly marker: Marker | null }
  | { readonly kind: "plain"; readonly opening: Opening | null }
);

/**
 * What one block is. Order matters: a line that is a heading or closes the text holds none of the rest.
 * @example
 * classify({ text: "Annex II", marks: [], place: 0 }).kind // => "annex"
 */
export function classify(block: Block): Classified {
  const { text } = block;
  const organ = findEnactingBody(text);
  if (organ !== null) return { block, kind: "enacting", organ };
  if (isAnnexHeading(text)) return { block, kind: "annex" };
  if (isClosingLine(text)) return { block, kind: "closing" };
  const label = findHeadingLabel(text);
  if (label !== null) return { block, kind: "label", label };
  const marker = findMarker(text);
  if (marker?.kind === "number") return { block, kind: "numbered", number: marker.label, marker };
  if (marker !== null || /^[“"‘]/.test(text)) return { block, kind: "item", marker };
  return { block, kind: "plain", opening: findRunInOrgan(text) === null ? findOpening(text) : "operative" };
}
