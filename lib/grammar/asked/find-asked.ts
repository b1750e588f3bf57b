import { slice } from "../../resolution/span";
import { ASKED_KINDS, type AskedKind } from "../../vocabulary/asked";
import { asks } from "../../vocabulary/force";
import type { Clause } from "../clauses/clause";
import type { Asked } from "../provision";
import { actCues } from "./act-cues";
import { considerations } from "./consideration";
import type { Found } from "./found";
import { reportCue } from "./report-cue";
import { thingCues } from "./thing-cues";
import { verbCues } from "./verb-cues";
import { makeZone, type Zone } from "./zone";

/** So many words of a chapeau are read for each of its items. */
const LONGEST_CHAPEAU = 60;

/**
 * The kinds of thing that a provision asks for, with the words of the text that say so, in the order of the text; at most one of each kind: the
 * first that is certain, else the first. `report` says whether it is known to ask for a report: that kind stands exactly then, where there is a
 * word for it. Empty for a declaration.
 */
export function findAsked(clause: Clause, text: string, report: boolean): readonly Asked[] {
  const { verb, underChapeau } = clause;
  if (!asks(verb.force)) return [];
  const item = underChapeau ? [makeZone(clause.own, true, verb.frame)] : [];
  // Every item reads its chapeau again: of a long one its end, so that many items cost no more than their words.
  const governed = underChapeau ? clause.governed.slice(-LONGEST_CHAPEAU) : clause.governed;
  const zones = [...item, makeZone(governed, false, verb.frame)];
  const found = [
    ...zones.flatMap((zone) => cuesIn(zone, text)),
    ...(report ? zones.flatMap((zone) => askedOf(reportCue(zone), zone, text)) : []),
    ...actCues(clause, text),
  ];
  return ASKED_KINDS.flatMap((kind) => firstOf(found, kind)).sort((a, b) => a.span[0] - b.span[0]);
}

function cuesIn(zone: Zone, text: string): readonly Asked[] {
  return [...verbCues(zone), ...thingCues(zone), ...considerations(zone)].flatMap((found) =>
    askedOf(found, zone, text),
  );
}

function askedOf(found: Found | null, { words }: Zone, text: string): readonly Asked[] {
  const first = words[found?.from ?? -1];
  const last = words[(found?.to ?? 0) - 1];
  if (found === null || first === undefined || last === undefined) return [];
  const span = [first.start, last.end] as const;
  return [{ kind: found.kind, text: slice(text, span), span, certain: found.certain }];
}

function firstOf(found: readonly Asked[], kind: AskedKind): readonly Asked[] {
  const ofKind = found.filter((one) => one.kind === kind).sort((a, b) => a.span[0] - b.span[0]);
  const chosen = ofKind.find(({ certain }) => certain) ?? ofKind[0];
  return chosen === undefined ? [] : [chosen];
}
