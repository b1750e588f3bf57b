import { parseDay } from "../calendar/day";
import type { Finding } from "../resolution/finding";
import type { Resolution } from "../resolution/resolution";
import type { Doubt } from "./doubt";
import type { EventsSet } from "./events/find-events";
import { readNames } from "./names/document-names";
import type { Extraction } from "./provision";
import { provisionsOf } from "./provisions-of";

/**
 * What a resolution asks: the provisions of each operative paragraph, by the paragraph's index, with spans into its text, and what the grammar
 * is unsure of as findings after those of the reader. Never throws; a paragraph in which no act is found has no provision and a finding.
 * @example
 * extract({ header: { symbol: null, title: null, organ: "General Assembly", session: 74, committee: null, agendaItem: null, date: "2019-11-07", status: "draft", sponsors: [], meeting: null, vote: null }, paragraphs: [{ kind: "operative", part: null, number: "1", text: "Urges Member States to act;", notes: [] }], findings: [] }).provisions[0][0].addressees // => [{ bodyId: "member-states", name: "Member States", span: [6, 19] }]
 */
export function extract(resolution: Resolution): Extraction {
  const { organ, date, session } = resolution.header;
  // The whole document first: "the Office" of a paragraph may have its full name in the preamble.
  const names = readNames(resolution);
  const adoption = { adopted: date === null ? null : parseDay(date), session };
  const events: EventsSet = new Map();
  const found = resolution.paragraphs.map((paragraph, index) =>
    paragraph.kind === "operative"
      ? provisionsOf({ text: paragraph.text, paragraph: index, organ, names }, adoption, events)
      : { provisions: [], doubts: [] },
  );
  return {
    resolution,
    provisions: found.map((paragraph) => paragraph.provisions),
    findings: [
      ...resolution.findings,
      ...found.flatMap(({ doubts }, index) => doubts.map((doubt) => finding(doubt, index))),
    ],
  };
}

function finding(doubt: Doubt, paragraph: number): Finding {
  return { rule: doubt.rule, level: "warning", paragraph, span: doubt.span, message: doubt.message };
}
