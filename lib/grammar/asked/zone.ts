import { BACKGROUND_PHRASES } from "../../vocabulary/asked-cues";
import { isInfinitive } from "../../vocabulary/infinitives";
import type { Frame } from "../../vocabulary/verbs";
import { makePhrases, phraseLength } from "../words/phrases";
import { isWord, type Word } from "../words/word";

/** Words in which something may be asked, and which of them are only background. */
export interface Zone {
  readonly words: readonly Word[];
  /** For each word, whether it is background: in a parenthesis or title, in "taking into account…", in a relative clause. */
  readonly background: readonly boolean[];
  /** For each word, the index of the nearest "that" before it which says what shall be; -1: none. */
  readonly that: readonly number[];
  /** The index of the first "to" before a verb; the number of words where there is none. */
  readonly firstTo: number;
  /** Whether it is an item, whose first word is what is asked. */
  readonly item: boolean;
  readonly frame: Frame;
}

const BACKGROUND = makePhrases(BACKGROUND_PHRASES);
const RELATIVE = new Set(["which", "who", "whose", "whom", "where"]);
const BREAKS = new Set([",", ";", ":", "\n"]);
/** After these words "that" says what shall be. */
const CONTENT = new Set(
  ", and or ensure ensuring decide recommend request ensures recommends so demand guarantee also".split(" "),
);

/**
 * The words with what is background marked.
 * @example
 * makeZone([], false, "asks").firstTo // => 0
 */
export function makeZone(words: readonly Word[], item: boolean, frame: Frame): Zone {
  const background: boolean[] = [];
  const that: number[] = [];
  let open: "phrase" | "relative" | null = null;
  let content = -1;
  words.forEach((word, at) => {
    if (BREAKS.has(word.lower) || (open === "relative" && closesRelative(words, at))) open = null;
    else open = opensBackground(words, at) ?? open;
    if (BREAKS.has(word.lower) && word.lower !== ",") content = -1;
    if (word.lower === "that" && saysWhatShallBe(words, at)) content = at;
    background.push(open !== null || word.depth > 0);
    that.push(content);
  });
  const firstTo = words.findIndex(
    (word, at) => word.lower === "to" && background[at] === false && isInfinitive(words[at + 1]?.lower ?? ""),
  );
  return { words, background, that, firstTo: firstTo < 0 ? words.length : firstTo, item, frame };
}

function opensBackground(words: readonly Word[], at: number): "phrase" | "relative" | null {
  const word = words[at]?.lower ?? "";
  if (RELATIVE.has(word) || (word === "that" && !saysWhatShallBe(words, at))) return "relative";
  // "shall be held in" is what is asked, "the meeting held in" what was.
  return !isWord(words, at - 1, "be") && phraseLength(words, at, BACKGROUND) > 0 ? "phrase" : null;
}

/** "States that have not yet done so to ratify": the relative clause ends before what is asked; not "that need to be trained". */
function closesRelative(words: readonly Word[], at: number): boolean {
  if (!isWord(words, at, "to") || !isInfinitive(words[at + 1]?.lower ?? "")) return false;
  return !/^(?:be|ha(?:ve|s|d)|needs?|seeks?|fails?|failed|continues?|likely|able|required|aims?|aimed|designed|intended|used|possible|necessary|made|taken|wish(?:es)?|position|which)$/.test(
    words[at - 1]?.lower ?? "",
  );
}

/** "that States ratify" at the start, "and that", "ensure that"; not "measures that". */
function saysWhatShallBe(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || CONTENT.has(before.lower) || isWord(words, at - 1, "that");
}
