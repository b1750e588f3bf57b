import type { Finding, FindingLevel } from "../../resolution/finding";

const MESSAGES: Readonly<Record<string, readonly [FindingLevel, string]>> = {
  "number-missing": [
    "warning",
    "Numbers are missing before this paragraph; look in the original whether a paragraph was lost.",
  ],
  "number-out-of-order": [
    "warning",
    "This paragraph's number does not follow the one before it; check the number in the original.",
  ],
  "number-not-printed": [
    "warning",
    "This paragraph's number was not found and follows from its neighbours; check it in the original.",
  ],
  "operative-unnumbered": [
    "info",
    "This paragraph opens like an operative one but has no number while others have; it stands with the preamble. Check it in the original.",
  ],
  "paragraphs-unnumbered": [
    "info",
    "The operative paragraphs are not numbered in the document; they were counted in the order printed.",
  ],
  "list-left-out": [
    "info",
    "Numbered items are set out below this decision; they are not operative paragraphs and were left out. Look them up in the original.",
  ],
  "table-left-out": [
    "info",
    "The table that this paragraph announces was left out: look up its rows and figures in the original.",
  ],
  "part-not-printed": [
    "warning",
    "The numbering starts anew but no heading was found; the part's label follows from the parts around it. Check it in the original.",
  ],
  "draft-recommended": [
    "info",
    "This paragraph recommends a draft to another organ; the draft's own paragraphs are not read: import them when that organ has adopted it.",
  ],
};

/**
 * A number was printed without words: the paragraph is left out.
 * @example
 * emptyFinding("7").rule // => "paragraph-empty"
 */
export function emptyFinding(number: string): Finding {
  const message = `Paragraph ${number} has a number but no words; look it up in the original.`;
  return { rule: "paragraph-empty", level: "error", paragraph: null, span: null, message };
}

/**
 * The finding of a rule at a paragraph.
 * @example
 * bodyFinding("number-missing", 4).level // => "warning"
 */
export function bodyFinding(rule: string, paragraph: number | null): Finding {
  const [level, message] = MESSAGES[rule] ?? ["info", rule];
  return { rule, level, paragraph, span: null, message };
}
