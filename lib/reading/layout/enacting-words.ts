/**
 * The line with which an organ begins to speak: "The General Assembly,". Some organs name their session
 * ("The Sixty-sixth World Health Assembly,"), scanned texts put a full stop for the comma.
 */
const BODY =
  /\b(Assembly|Council|Commission|Committee|Conference|Congress|Board|Meeting|Meetings|Parties|Forum|Group|Union|Tribunal|Authority)\b/i;

const LINE = /^(?:“|")?(The|THE)\s+([\p{L}\d][\p{L}\d\s,.'’()/-]{3,140}?)\s*[,.:;]?$/u;

/** Words that a body's name does not hold; a sentence that starts with "The Committee" holds one. */
const SENTENCE =
  /\b(shall|will|may|should|is|are|was|were|has|have|had|been|which|that|by|with|requests?|decides?|adopts?|adopted|report|members?)\b/;

/** Words of a body's name that are written small. */
const SMALL = /^(of|the|and|on|for|in|to|its|as|at|serving|meeting|a)$/;

/**
 * The name of the body whose enacting words a line prints, without "The", or null.
 * @example
 * findEnactingBody("The General Assembly,") // => "General Assembly"
 * @example
 * findEnactingBody("The Committee shall meet once a year.") // => null
 */
export function findEnactingBody(line: string): string | null {
  const found = LINE.exec(line.trim());
  const name = found?.[2]?.replace(/\s+/g, " ").trim();
  if (!name || !BODY.test(name) || SENTENCE.test(name)) return null;
  const words = name.split(/[\s,]+/).filter(Boolean);
  const titled = words.every((word) => SMALL.test(word) || /^[(\p{Lu}\d]/u.test(word) || /-/.test(word));
  return titled && words.length <= 22 ? name : null;
}
