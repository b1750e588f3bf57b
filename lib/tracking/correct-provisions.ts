import type { Provision } from "../grammar/provision";
import { type Span, slice } from "../resolution/span";
import type { Correction } from "./correction";
import { addresseeOf, daysGiven, deadlinesOf, findKnownBody, type PickedPlace, textOf } from "./picked-words";
import { halves, joined, trimSpan, verbOf, withForce, withWords } from "./provision-list";
import { findProblem } from "./valid-provisions";

export type Corrected =
  | { readonly ok: true; readonly provisions: readonly Provision[] }
  | { readonly ok: false; readonly reason: "cannot-be-corrected"; readonly message: string };

/**
 * The provisions of a paragraph after one change of a person. What cannot be done is refused with what to do instead; what comes out is always a
 * valid list over the text, in its order, and what a person has touched is certain.
 * @example
 * correctProvisions([{ verb: "urges", force: "call", sub: null, span: [0, 19], verbSpan: [0, 5], addressees: [], deadlines: [], conditions: [], asked: [], references: [], report: false, event: null, certain: false }], { is: "force", provision: 0, force: "request" }, { resolution: { paragraphs: [{ text: "Urges Member States" }] }, paragraph: 0 }).provisions[0].force // => "request"
 * @example
 * correctProvisions([], { is: "remove", provision: 0 }, { resolution: { paragraphs: [{ text: "Urges" }] }, paragraph: 0 }).message // => "There is no such provision any more. Look at the paragraph again."
 */
export function correctProvisions(
  provisions: readonly Provision[],
  correction: Correction,
  place: PickedPlace,
): Corrected {
  const text = textOf(place);
  const changed = changedList(provisions, correction, place);
  if (typeof changed === "string") return refused(changed);
  const problem = findProblem(text, changed);
  return problem === null
    ? { ok: true, provisions: changed }
    : refused(`${problem} Pick words of the paragraph that belong together.`);
}

/** The changed list, or why it cannot be changed so. */
function changedList(
  provisions: readonly Provision[],
  correction: Correction,
  place: PickedPlace,
): readonly Provision[] | string {
  if (correction.is === "add") return added(provisions, correction, textOf(place));
  const provision = provisions[correction.provision];
  if (provision === undefined) return GONE;
  const at = correction.provision;
  switch (correction.is) {
    case "remove":
      return provisions.toSpliced(at, 1);
    case "split": {
      const two = halves(textOf(place), provision, correction.at);
      return two === null ? UNSPLIT : provisions.toSpliced(at, 1, ...two.map(certain));
    }
    case "join": {
      const next = provisions[at + 1];
      return next === undefined ? ALONE : provisions.toSpliced(at, 2, joined(provision, next));
    }
    default: {
      const one = changedOne(provision, correction, place);
      return typeof one === "string" ? one : provisions.toSpliced(at, 1, certain(one));
    }
  }
}

type OfOne = Exclude<Correction, { is: "add" | "remove" | "split" | "join" }>;

function changedOne(provision: Provision, correction: OfOne, place: PickedPlace): Provision | string {
  const text = textOf(place);
  switch (correction.is) {
    case "force":
      return withForce(provision, correction.force);
    case "verb": {
      const verbSpan = trimSpan(text, correction.span);
      const verb = verbOf(text, verbSpan);
      return verb === "" ? WORDLESS : { ...provision, verb, verbSpan };
    }
    case "words":
      return withWords(provision, trimSpan(text, correction.span));
    case "add-addressee":
      return withAddressee(provision, correction, place);
    case "remove-addressee":
      return without(provision, "addressees", correction.position);
    case "remove-deadline":
      return without(provision, "deadlines", correction.position);
    case "add-deadline":
      return withTimes(provision, trimSpan(text, correction.span), place);
    case "give-days":
      return withDays(provision, correction, text);
  }
}

function without(
  provision: Provision,
  layer: "addressees" | "deadlines",
  position: number,
): Provision | string {
  if (provision[layer][position] === undefined) return GONE;
  return { ...provision, [layer]: provision[layer].filter((_, index) => index !== position) };
}

function withAddressee(
  provision: Provision,
  { span, body }: Extract<Correction, { is: "add-addressee" }>,
  place: PickedPlace,
): Provision | string {
  const known = body === null ? null : findKnownBody(body);
  if (body !== null && known === null)
    return "The vocabulary has no such body. Pick the words that name it, and it is kept as printed.";
  const words = span === null ? null : trimSpan(textOf(place), span);
  if (words !== null && (words[1] > textOf(place).length || words[0] === words[1])) return WORDLESS;
  if (words === null && known === null) return WORDLESS;
  const addressee =
    known === null && words !== null
      ? addresseeOf(place, words)
      : { bodyId: known?.id ?? "", name: known?.name ?? "", span: words };
  if (provision.addressees.some(({ bodyId }) => bodyId === addressee.bodyId))
    return `${addressee.name} is addressed already.`;
  return { ...provision, addressees: [...provision.addressees, addressee] };
}

function withTimes(provision: Provision, span: Span, place: PickedPlace): Provision | string {
  const found = deadlinesOf(place, span);
  if (found.length === 0)
    return `No time was read in “${slice(textOf(place), span)}”. Pick other words, or give the days.`;
  return { ...provision, deadlines: inOrder([...provision.deadlines, ...found]) };
}

function withDays(
  provision: Provision,
  { span, from, by }: Extract<Correction, { is: "give-days" }>,
  text: string,
): Provision | string {
  if (from !== null && from > by) return "The last day is before the first. Give them in their order.";
  const words = span === null ? null : trimSpan(text, span);
  const deadline = daysGiven(text, { from, by, span: words, at: provision.span[1] });
  return { ...provision, deadlines: inOrder([...provision.deadlines, deadline]) };
}

function added(
  provisions: readonly Provision[],
  { span, verb, force }: Extract<Correction, { is: "add" }>,
  text: string,
): readonly Provision[] | string {
  const verbSpan = trimSpan(text, verb);
  const words = trimSpan(text, span);
  if (verbOf(text, verbSpan) === "" || words[0] === words[1]) return WORDLESS;
  return inOrder([
    ...provisions,
    {
      ...{ verb: verbOf(text, verbSpan), force, sub: null, span: words, verbSpan },
      ...{ addressees: [], deadlines: [], conditions: [], asked: [], references: [] },
      ...{ report: false, event: null, certain: true },
    },
  ]);
}

function inOrder<Item extends { readonly span: Span }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.span[0] - b.span[0]);
}

function certain(provision: Provision): Provision {
  return { ...provision, certain: true };
}

const GONE = "There is no such provision any more. Look at the paragraph again.";
const UNSPLIT =
  "A provision is split between its words, after its verb: pick the word with which the second one begins.";
const ALONE = "There is no provision after this one to join it with.";
const WORDLESS = "Nothing was picked. Pick words of the paragraph.";

function refused(message: string): Corrected {
  return { ok: false, reason: "cannot-be-corrected", message };
}
