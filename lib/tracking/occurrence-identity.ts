/** What names an occurrence, whatever its rows are called: it stays when the resolution is imported again and when its window moves. */
export interface IdentifiedOccurrence {
  /** The resolution's place in addresses. */
  readonly slug: string;
  /** Number of the operative paragraph with its part. */
  readonly label: string;
  readonly verb: string;
  readonly sub: string | null;
  /** Which one it is among the provisions of the paragraph that have this verb and item, counted from 0. */
  readonly ordinal: number;
  /** The occurrence's own key: body and time as said. */
  readonly key: string;
}

/**
 * One word for an occurrence, for calendars, feeds and reminders: letters, digits, dots and hyphens only.
 * @example
 * occurrenceIdentity({ slug: "A-RES-74-176", label: "26", verb: "requests", sub: null, ordinal: 0, key: "secretary-general | General Assembly 76" }) // => "A-RES-74-176.26.requests.0.secretary-general.General-Assembly-76"
 */
export function occurrenceIdentity({ slug, label, verb, sub, ordinal, key }: IdentifiedOccurrence): string {
  const parts = [slug, label, verb, ...(sub === null ? [] : [sub]), String(ordinal), ...key.split(" | ")];
  return parts.map(hyphened).join(".");
}

/**
 * Which one each provision is among those of its paragraph that have the same verb and item.
 * @example
 * ordinalsOf([{ verb: "requests", sub: null }, { verb: "calls upon", sub: null }, { verb: "requests", sub: null }]) // => [0, 0, 1]
 */
export function ordinalsOf(
  provisions: readonly { readonly verb: string; readonly sub: string | null }[],
): number[] {
  const seen = new Map<string, number>();
  return provisions.map(({ verb, sub }) => {
    const word = `${verb} ${sub ?? ""}`;
    const before = seen.get(word) ?? 0;
    seen.set(word, before + 1);
    return before;
  });
}

/**
 * What names a provision within its resolution, so that what people say of it survives an import: paragraph, verb, item, and which of several alike it is.
 * @example
 * provisionIdentity({ label: "26", verb: "requests", sub: null, ordinal: 0 }) // => "26.requests.0"
 */
export function provisionIdentity({
  label,
  verb,
  sub,
  ordinal,
}: Omit<IdentifiedOccurrence, "slug" | "key">): string {
  return [label, verb, ...(sub === null ? [] : [sub]), String(ordinal)].map(hyphened).join(".");
}

/**
 * The identities of the provisions of a paragraph, in their order.
 * @example
 * provisionIdentities("26", [{ verb: "requests", sub: null }, { verb: "requests", sub: null }]) // => ["26.requests.0", "26.requests.1"]
 */
export function provisionIdentities(
  label: string,
  provisions: readonly { readonly verb: string; readonly sub: string | null }[],
): string[] {
  const ordinals = ordinalsOf(provisions);
  return provisions.map(({ verb, sub }, index) =>
    provisionIdentity({ label, verb, sub, ordinal: ordinals[index] ?? 0 }),
  );
}

function hyphened(part: string): string {
  return part.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}
