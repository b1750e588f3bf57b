/** The label with which a heading opens a part: "I", "Part I", "A. Base/floor salary scale", "Section 2". */
const LABEL =
  /^(?:(?:Part|PART|Section|SECTION)\s+)?(?:([IVXLC]{1,7}|[A-Z]|\d{1,2})[.:]?$|([IVXLC]{1,7}|[A-Z])\.\s|(?:Part|PART|Section|SECTION)\s+([IVXLC]{1,7}|\d{1,2})\b)/;

/**
 * The label of a heading that opens a part, as printed and without its full stop; null for a heading in words only.
 * @example
 * findLabel("A. Base/floor salary scale") // => "A"
 * @example
 * findLabel("A conference structure of the Commission") // => null
 */
export function findLabel(heading: string): string | null {
  const found = LABEL.exec(heading);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}
