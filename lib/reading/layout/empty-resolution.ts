import type { Resolution } from "../../resolution/resolution";

/**
 * What a text gives in which no organ speaks: nothing, and a finding that says so.
 * @example
 * emptyResolution().findings[0].rule // => "not-a-resolution"
 */
export function emptyResolution(): Resolution {
  return {
    header: {
      symbol: null,
      title: null,
      organ: null,
      session: null,
      committee: null,
      agendaItem: null,
      date: null,
      status: "draft",
      sponsors: [],
      meeting: null,
      vote: null,
    },
    paragraphs: [],
    findings: [
      {
        rule: "not-a-resolution",
        level: "error",
        paragraph: null,
        span: null,
        message:
          'No line in which an organ begins to speak ("The General Assembly,") was found; check that the text is a resolution.',
      },
    ],
  };
}
