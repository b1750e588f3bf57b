import type { Vote } from "../../../resolution/resolution";

const RECORDED =
  /\b(?:recorded|roll-call|roll call) vote of (\d{1,3})(?: votes)? to (\d{1,3}|none)(?: votes?)?,? with (\d{1,3}|no) abstentions?/i;
const COUNTED = /\bby (\d{1,3}) votes to (\d{1,3}|none)(?:,? with (\d{1,3}|no) abstentions?)?/i;

/**
 * How a text was adopted, from its first page and closing lines: "Adopted by a recorded vote of 29 to 14, with 4 abstentions", "by 9 votes to none,
 * with 2 abstentions" (the Security Council's early resolutions), "Adopted without a vote", "Adopted unanimously". Null: they do not say.
 * @example
 * findVote("[Adopted by a recorded vote of 29 to 14, with 4 abstentions.") // => { manner: "recorded", inFavour: 29, against: 14, abstaining: 4 }
 * @example
 * findVote("Adopted unanimously at the 1503rd meeting.") // => { manner: "unanimous", inFavour: null, against: null, abstaining: null }
 * @example
 * findVote("The General Assembly adopts its agenda without a vote") // => null
 */
export function findVote(text: string): Vote | null {
  const counted = RECORDED.exec(text) ?? COUNTED.exec(text);
  if (counted !== null) {
    const [, inFavour, against, abstaining] = counted;
    return {
      manner: "recorded",
      inFavour: number(inFavour),
      against: number(against),
      abstaining: number(abstaining),
    };
  }
  const adopted = /\badopted\b(.{0,120})/is.exec(text);
  if (adopted !== null && /^[^.]*\bunanimous/i.test(adopted[1] ?? "")) return uncounted("unanimous");
  if (adopted !== null && /^[^.]*\bwithout a vote\b/i.test(adopted[1] ?? ""))
    return uncounted("without-a-vote");
  return null;
}

function uncounted(manner: "unanimous" | "without-a-vote"): Vote {
  return { manner, inFavour: null, against: null, abstaining: null };
}

/** "none" and "no" are counted; what is not said is none. */
function number(printed: string | undefined): number {
  return printed === undefined || /^no/i.test(printed) ? 0 : Number(printed);
}
