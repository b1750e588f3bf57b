import type { NamesOf } from "../queries/describe-query";
import type { BodyView, ResolutionReference } from "../queries/views";
import { nameOfResolution } from "./resolution-name";

/** Names for the ids that filters hold, from what a list brought along. */
export function namesIn(known: {
  readonly bodies: ReadonlyMap<string, BodyView>;
  readonly resolutions: ReadonlyMap<string, ResolutionReference>;
}): NamesOf {
  return (name, value) => {
    if (name === "body") return known.bodies.get(value)?.name ?? null;
    const resolution = name === "resolution" ? known.resolutions.get(value) : undefined;
    return resolution === undefined ? null : nameOfResolution(resolution);
  };
}
