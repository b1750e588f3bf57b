// [resolution 71/167]   [Economic and Social Council resolution 2018/15]   its [resolution 55/25]
// [resolutions 2098 (2013)] and [2147 (2014)]        one each
// [paragraph 12 of resolution 2098 (2013)]
// its [decision 68/538]   [decision 1/CP.21]
// not: "the present resolution", "at its resolution"  no number
import type { Span } from "../../resolution/span";
import type { Reference } from "../provision";
import { type NumberAt, numberAt } from "./numbers";
import {
  type OrgansNamed,
  organActing,
  organAfter,
  organBefore,
  organOfTheLast,
  organOfWhich,
} from "./organ-named";
import { paragraphsAfter, paragraphsBefore } from "./paragraphs-of";
import { type Phrase, type Place, referenceAt } from "./place";
import { type Adopted, symbolOf, symbolOfShape } from "./resolution-symbol";

const WORD = /(?<![\w-])(?:resolution|decision)s?,? (?=[\dSEIVXWG])/gi;
/** Between two numbers: a date, a title, "and". */
const JOINT =
  /(?:,? (?:section|part|chap\.) [IVXA-Z]{1,5}|,? annex(?: [IVX]{1,4})?|, paras?\. [\d (),a-z-]{1,24})?(?: (?:of|dated) \d{1,2} [A-Z][a-z]{2,8} \d{4})?(?:,? (?:entitled|on) [“"][^”"]{1,300}[”"])?(?:,? (?:and|to|or|as well as)(?: to)? |, )/y;
const LONGEST_LIST = 60;

export const resolutionNumber: Phrase = {
  name: "resolution-number",
  find: (place) =>
    [...place.text.matchAll(WORD)].flatMap((match) => numbersFrom(place, match.index, match[0])),
};

function numbersFrom(place: Place, at: number, word: string): readonly Reference[] {
  const numbers = listAt(place.text, at + word.length);
  const last = numbers[numbers.length - 1];
  if (last === undefined) return [];
  const before = organBefore(place.text, at, place.organ);
  const start = before?.start ?? at;
  const paragraphs = paragraphsBefore(place.text, start);
  const adopted = /^d/i.test(word) ? "DEC" : "RES";
  const organs = before?.organs ?? organAfter(place.text, last.end, place.organ);
  const targets =
    organs === null
      ? guessed(place, at, numbers, adopted)
      : numbers.map((number) => firstSymbol(number, organs, adopted));
  return numbers.map((number, index) => {
    const first = index === 0 ? (paragraphs?.start ?? start) : number.start;
    const after = paragraphsAfter(place.text, number.end);
    const span: Span = [first, after?.end ?? number.end];
    const named = index === 0 ? paragraphs : null;
    return referenceAt(place, span, {
      kind: "resolution",
      target: targets[index] ?? null,
      paragraphs: [...(named?.paragraphs ?? []), ...(after?.paragraphs ?? [])],
    });
  });
}

interface Listed extends NumberAt {
  readonly start: number;
}

function listAt(text: string, from: number): readonly Listed[] {
  const numbers: Listed[] = [];
  for (let at: number | null = from; at !== null && numbers.length < LONGEST_LIST; ) {
    const number = numberAt(text, at);
    if (number === null) break;
    numbers.push({ ...number, start: at });
    at = afterJoint(text, number.end);
  }
  return numbers;
}

function afterJoint(text: string, at: number): number | null {
  JOINT.lastIndex = at;
  return JOINT.test(text) ? JOINT.lastIndex : null;
}

/**
 * Where no organ stands beside the number: the one whose resolutions are listed, the one that acts ("its"), the one that speaks, the one of the
 * resolution before. An organ is taken that can have adopted all the numbers of a list; else the shape of each number decides.
 */
function guessed(
  place: Place,
  at: number,
  numbers: readonly Listed[],
  adopted: Adopted,
): readonly (string | null)[] {
  const { text, organ: own } = place;
  const candidates = [
    organOfWhich(text, at, own),
    organActing(text, at, own),
    own === null ? null : [own],
    organOfTheLast(text, at, own),
  ];
  for (const organs of candidates) {
    const symbols = organs === null ? [] : numbers.map((number) => firstSymbol(number, organs, adopted));
    if (symbols.length > 0 && !symbols.includes(null)) return symbols;
  }
  return numbers.map(
    (number) => (own === null ? null : symbolOf(number, own, adopted)) ?? symbolOfShape(number, adopted),
  );
}

function firstSymbol(number: NumberAt, organs: OrgansNamed, adopted: Adopted): string | null {
  for (const organ of organs) {
    const symbol = symbolOf(number, organ, adopted);
    if (symbol !== null) return symbol;
  }
  return null;
}
