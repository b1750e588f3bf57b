import type { Found } from "./found";
import { howAsked } from "./how-asked";
import type { Zone } from "./zone";

const TELLING = new Set(["report", "brief", "update", "inform", "apprise"]);
const REPORTS = new Set(
  "report reports reporting briefing briefings update updates informed apprised abreast updated information".split(
    " ",
  ),
);

/** The words that ask for a report, where it is known that one is asked for: "report thereon", "a report", "keep … informed". */
export function reportCue(zone: Zone): Found | null {
  const verb = zone.words.findIndex(
    (word, at) => TELLING.has(word.lower) && verbNotThing(zone, at) && howAsked(zone, at, "base") === "asked",
  );
  const thing = zone.words.findIndex((word, at) => REPORTS.has(word.lower) && zone.background[at] === false);
  const any = zone.words.findIndex((word) => REPORTS.has(word.lower) || TELLING.has(word.lower));
  const at = [verb, thing, any].find((index) => index >= 0);
  return at === undefined ? null : { kind: "report", from: at, to: at + 1, certain: true };
}

function verbNotThing(zone: Zone, at: number): boolean {
  return !/^(?:the|an?|its|his|their|written|oral|of)$/.test(zone.words[at - 1]?.lower ?? "");
}
