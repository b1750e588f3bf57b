import type { Extraction, Provision } from "../grammar/provision";
import { labelsOf } from "./plan-import";

/** An event that a resolution sets, or that its provisions wait for ("before the Conference"). */
export interface ResolutionEvent {
  readonly key: string;
  readonly name: string;
  /** Label of the paragraph that sets it; null: it is only waited for. */
  readonly setBy: string | null;
  /** Whether it comes again and again: its days are then those of its recurrence, and nobody dates it. */
  readonly recurring: boolean;
  /** Labels of the paragraphs whose provisions hang on it, in order. */
  readonly hanging: readonly string[];
}

/**
 * The events of a resolution in the order in which it names them.
 * @example
 * eventsOf({ resolution: { paragraphs: [{ kind: "operative", part: null, number: "4" }] }, provisions: [[{ event: { key: "meeting", name: "meeting of the parties", role: "sets" }, deadlines: [] }]] }) // => [{ key: "meeting", name: "meeting of the parties", setBy: "4", recurring: false, hanging: [] }]
 */
export function eventsOf({ resolution, provisions }: Extraction): ResolutionEvent[] {
  const labels = labelsOf(resolution.paragraphs);
  const mentions = provisions.flatMap((paragraph, index) =>
    paragraph.flatMap((provision) => mentionsOf(provision, labels[index] ?? "")),
  );
  return [...new Set(mentions.map(({ key }) => key))].flatMap((key) => {
    const ours = mentions.filter((mention) => mention.key === key);
    const set = ours.find(({ sets }) => sets);
    const named = set ?? ours[0];
    if (named === undefined) return [];
    const hanging = ours.filter(({ sets }) => !sets).map(({ label }) => label);
    return [
      {
        key,
        name: named.name,
        setBy: set?.label ?? null,
        recurring: set?.recurring ?? false,
        hanging: [...new Set(hanging)],
      },
    ];
  });
}

interface Mention {
  readonly key: string;
  readonly name: string;
  readonly label: string;
  readonly sets: boolean;
  readonly recurring: boolean;
}

function mentionsOf({ event, deadlines }: Provision, label: string): Mention[] {
  const recurring = deadlines.some(({ every }) => every !== null);
  const own =
    event === null
      ? []
      : [{ key: event.key, name: event.name, label, sets: event.role === "sets", recurring }];
  const awaited = deadlines.flatMap(({ reasons }) =>
    reasons.flatMap(({ rule, values: { key, name } }) =>
      rule === "event" && typeof key === "string"
        ? [{ key, name: String(name), label, sets: false, recurring: false }]
        : [],
    ),
  );
  return [...own, ...awaited];
}
