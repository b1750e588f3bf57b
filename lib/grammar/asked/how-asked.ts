import { NOUN_TOO } from "../../vocabulary/asked-cues";
import { isInfinitive } from "../../vocabulary/infinitives";
import type { VerbForm } from "./verb-forms";
import type { Zone } from "./zone";

/** Asked: the verb is what somebody is to do. Perhaps: it may be a purpose or a means of it. Null: neither. */
export type HowAsked = "asked" | "perhaps" | null;

const MODALS = new Set(["shall", "should", "must", "will"]);
const LINKS = new Set([",", "and", "or", "and/or", ";"]);
const DETERMINERS = new Set(
  "the a an any all its their his her this these those such each every whether and how to on new existing national".split(
    " ",
  ),
);
/** After these "to" goes on with what is asked: "continue efforts to ratify". */
const LEADS_ON = new Set(
  "efforts effort utmost best commitment commitments steps measures need action actions not as necessary order so and or , ; : : how appropriate".split(
    " ",
  ),
);
const MEANS = new Set("by through of in for on to towards at including via".split(" "));
const ADVERBS = new Set("also further not then to fully jointly".split(" "));
/** An aside between commas has at most so many words: "to, in consultation with Member States, convene". */
const LONGEST_ASIDE = 14;

/** How a verb at this place in this form is asked. */
export function howAsked(zone: Zone, at: number, form: VerbForm): HowAsked {
  if (zone.background[at] !== false) return null;
  if (form === "base") return base(zone, at);
  return form === "gerund" ? gerund(zone, at) : passive(zone, at);
}

function base(zone: Zone, at: number): HowAsked {
  const before = wordBefore(zone, at);
  const previous = zone.words[before]?.lower;
  if (previous === undefined) return zone.item ? "asked" : null;
  if (previous === "to") return afterTo(zone, before);
  if (MODALS.has(previous)) return "asked";
  if (previous === "may" || previous === "could") return "perhaps";
  const verbHere = !NOUN_TOO.has(zone.words[at]?.lower ?? "") || followedByObject(zone, at);
  if (!verbHere) return null;
  if (LINKS.has(previous)) return zone.item || zone.firstTo < at || zone.that[at] !== -1 ? "asked" : null;
  // "recommends that States ratify": the base form has its subject right before it.
  const that = zone.that[at] ?? -1;
  return that >= 0 && at - that <= LONGEST_ASIDE ? "asked" : null;
}

function followedByObject(zone: Zone, at: number): boolean {
  return DETERMINERS.has(zone.words[at + 1]?.lower ?? "");
}

/** The first "to" of the zone, one that goes on after a comma or "and", and one after a verb ("continue to") are what is asked; others purposes. */
function afterTo(zone: Zone, to: number): HowAsked {
  const before = zone.words[to - 1]?.lower;
  if (before === undefined || to <= zone.firstTo || LEADS_ON.has(before) || isInfinitive(before))
    return "asked";
  return "perhaps";
}

function gerund(zone: Zone, at: number): HowAsked {
  const before = wordBefore(zone, at);
  const previous = zone.words[before]?.lower;
  if (previous === undefined) return "asked";
  if (isInfinitive(previous)) return "asked";
  if (previous === "the" && before === 0) return "asked";
  if (LINKS.has(previous) || MEANS.has(previous)) return "perhaps";
  return null;
}

/** "shall be held", "that a meeting be convened". */
function passive(zone: Zone, at: number): HowAsked {
  const be = wordBefore(zone, at);
  if (zone.words[be]?.lower !== "be") return null;
  const previous = zone.words[wordBefore(zone, be)]?.lower ?? "";
  if (previous === "to") return null;
  return MODALS.has(previous) || zone.that[at] !== -1 ? "asked" : null;
}

/** The index of the word before, over adverbs and an aside between commas. */
function wordBefore(zone: Zone, at: number): number {
  const { words } = zone;
  let before = at - 1;
  while (before >= 0 && at - before <= 4 && isAdverb(words[before]?.lower ?? "")) before--;
  if (words[before]?.lower !== ",") return before;
  for (let comma = before - 1; comma > 0 && before - comma <= LONGEST_ASIDE; comma--) {
    if (words[comma]?.lower !== ",") continue;
    const opens = words[comma - 1]?.lower ?? "";
    return opens === "to" || opens === "and" || MODALS.has(opens) ? comma - 1 : before;
  }
  return before;
}

function isAdverb(word: string): boolean {
  return word.endsWith("ly") || (word !== "to" && ADVERBS.has(word));
}
