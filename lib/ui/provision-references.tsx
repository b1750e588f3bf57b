import Link from "next/link";
import type { Day } from "../calendar/day";
import type { Reference } from "../grammar/provision";
import type { ResolutionReference } from "../queries/views";
import { listWords, say } from "../vocabulary/words";
import { addressOf } from "./address";

/** Where references lead from: the resolution they stand in, and those of the register that they point at. */
export interface ReferenceSurroundings {
  readonly resolution: string;
  /** The part of the resolution that speaks: its paragraphs are meant by a number alone. */
  readonly part: string | null;
  readonly pointsAt: ReadonlyMap<string, ResolutionReference>;
}

/** The texts and paragraphs that a provision points at; a link where the register holds them. */
export function ProvisionReferences({
  references,
  surroundings,
  asOf,
}: {
  readonly references: readonly Reference[];
  readonly surroundings: ReferenceSurroundings;
  readonly asOf: Day | null;
}) {
  return references.map((reference) => (
    <div key={reference.span.join("-")}>
      <Pointed reference={reference} surroundings={surroundings} asOf={asOf} />{" "}
      <span className="small quiet">
        {say(`reference.${reference.kind}`)}
        {isNamedOtherwise(reference) && <PrintedAs text={reference.text} />}
      </span>
    </div>
  ));
}

/** Whether the words differ from the name of what they point at; where nothing is known of it, they stand for it already. */
function isNamedOtherwise({ target, text }: Reference): boolean {
  return target !== null && target !== text;
}

function PrintedAs({ text }: { readonly text: string }) {
  return (
    <>
      : <span className="mark-reference">{text}</span>
    </>
  );
}

function Pointed({
  reference: { kind, target, paragraphs, text },
  surroundings: { resolution, part, pointsAt },
  asOf,
}: {
  readonly reference: Reference;
  readonly surroundings: ReferenceSurroundings;
  readonly asOf: Day | null;
}) {
  if (target === null) return <>{text}</>;
  if (kind === "paragraph") {
    const numbers = paragraphs.length > 0 ? paragraphs : [target];
    return numbers.map((number, index) => (
      <span key={number}>
        {index > 0 && ", "}
        {/^\d/.test(number) ? (
          <Link href={addressOf.mandate(resolution, [part, number].filter(Boolean).join("-"), asOf)}>
            {say("common.paragraph", { label: number })}
          </Link>
        ) : (
          say("common.paragraph", { label: number })
        )}
      </span>
    ));
  }
  const held = pointsAt.get(target);
  const name = [target, paragraphsSaid(paragraphs)].filter((part) => part !== "").join(", ");
  return held === undefined ? name : <Link href={addressOf.resolution(held.slug, asOf)}>{name}</Link>;
}

function paragraphsSaid(paragraphs: readonly string[]): string {
  if (paragraphs.length === 0) return "";
  return say("mandate.referenceParagraphs", {
    number: paragraphs.length,
    paragraphs: listWords(paragraphs, "and"),
  });
}
