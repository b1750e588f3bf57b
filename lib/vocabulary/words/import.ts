/** What stands on the page of imports. */
export const importWords = {
  import: {
    title: "Import",
    lead: "Give resolutions as files (Word, PDF, the United Nations’ own XML, web page or text) or paste their text. What was read is shown first; nothing is stored before you confirm.",
    files: "Files",
    filesHint: "Choose files or drop them here, up to {largest} each.",
    text: "Or paste the text of a resolution",
    read: "Read",
    notAllowed:
      "Reviewers import documents. Sign in as one, or import on the machine of the register, with “npm run operative -- import FILE”.",
    nothing: "Nothing was given: choose a file or paste a text.",
    gone: "This document is not laid aside any more: it was confirmed, discarded, or lay there for more than a day. Give it again.",
    confirm: "Put it into the register",
    discard: "Discard",
    effect: {
      new: "It is not in the register yet.",
      update:
        "The register has another text of this symbol: this one would take its place, and status records would be kept.",
      unchanged: "The register has this very text already; confirming changes nothing.",
    },
    found:
      "{preambular, plural, one {1 preambular paragraph} other {# preambular paragraphs}}, {operative, plural, one {1 operative paragraph} other {# operative paragraphs}}, {asking, plural, one {1 provision that asks} other {# provisions that ask}}, {findings, plural, =0 {nothing unsure} one {1 thing to check} other {# things to check}}.",
    refused: "{source} was not read",
    provisions: "What was found",
    another: "Read other documents",
  },
};
