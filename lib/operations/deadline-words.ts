import { formatDay } from "../calendar/day";
import { explainReason } from "../queries/explain-reason";
import { formatSession } from "../queries/format-session";
import { formatWindow } from "../queries/format-window";
import type {
  EvidenceView,
  MandateView,
  MoveView,
  OccurrenceView,
  ProvisionView,
  ResolutionReference,
} from "../queries/views";
import { say } from "../vocabulary/words";

/** What is said of an occurrence outside the pages: in calendars and feeds. */
export interface SpokenOf {
  readonly mandate: MandateView;
  readonly provision: ProvisionView;
  readonly occurrence: OccurrenceView;
}

const LONGEST_SUMMARY = 90;
const LONGEST_QUOTE = 1500;
const LONGEST_NAME = 70;

/** "OP 26, A/RES/74/176: Secretary-General to submit a report…" */
export function summaryOf(spoken: SpokenOf): string {
  const { mandate, occurrence } = spoken;
  const what = shortened(taskOf(spoken), LONGEST_SUMMARY);
  const body = occurrence.body && (occurrence.body.acronym ?? shortened(occurrence.body.name, LONGEST_NAME));
  return say("feed.summary", {
    label: mandate.label,
    resolution: nameOf(mandate.resolution),
    what: body !== null && isTask(spoken) ? say("feed.task", { body, what }) : what,
  });
}

/** The summary with the state, where it says more than the day does. */
export function summaryWithState(spoken: SpokenOf): string {
  const state = stateOf(spoken.occurrence);
  const summary = summaryOf(spoken);
  return state === null ? summary : say("feed.summaryState", { state, summary });
}

/** All that a person needs who sees only the event: of whom, how strongly, the words, why these days, how it stands. */
export function descriptionOf(spoken: SpokenOf): string[] {
  const { mandate, provision, occurrence } = spoken;
  const { body, reasons, standing } = occurrence;
  const addressees = [...new Set(provision.addressees.map(({ name }) => name))].join("; ");
  return [
    ...(body === null && addressees === ""
      ? []
      : [say("feed.addressee", { body: body?.name ?? addressees })]),
    say("feed.force", { force: say(`force.${provision.force}`) }),
    say("feed.words", { words: shortened(wordsOf(spoken), LONGEST_QUOTE) }),
    ...windowLines(occurrence),
    ...(reasons.length === 0 ? [] : [say("feed.why")]),
    ...reasons.map((reason) => say("feed.step", { sentence: explainReason(reason) })),
    ...occurrence.moves.map(moveInWords),
    ...(standing === null ? [] : [say("feed.standing", { standing: say(`standing.${standing}`) })]),
    ...statusLines(occurrence),
    ...evidenceLines(occurrence),
    mandate.resolution.title,
  ];
}

/** A resolution as people call it. */
export function nameOf({ symbol, title }: Pick<ResolutionReference, "symbol" | "title">): string {
  return symbol ?? shortened(title, LONGEST_NAME);
}

function windowLines({ from, by }: OccurrenceView): string[] {
  const window = formatWindow(from, by);
  if (window === null) return [];
  return [say(from === by ? "feed.day" : "feed.window", { window })];
}

function statusLines({ status, statusAsOf, doneOn, records }: OccurrenceView): string[] {
  if (status === "not-applicable" && statusAsOf === null) return [];
  const said = say(`status.${status}`);
  const note = records[0]?.note ?? null;
  return [
    statusAsOf === null
      ? say("feed.status", { status: said })
      : say("feed.statusOf", { status: said, day: formatDay(statusAsOf) }),
    ...(doneOn === null ? [] : [say("feed.doneOn", { day: formatDay(doneOn) })]),
    ...(note === null ? [] : [shortened(note, LONGEST_QUOTE)]),
  ];
}

function evidenceLines({ records }: OccurrenceView): string[] {
  const evidence = records[0]?.evidence ?? [];
  if (evidence.length === 0) return [];
  return [
    say("feed.evidence"),
    ...evidence.map((piece) => say("feed.step", { sentence: evidenceOf(piece) })),
  ];
}

/** A piece of evidence in one line. */
export function evidenceOf({ symbol, title, paragraph, date, address, passage }: EvidenceView): string {
  const parts = [symbol, title, paragraph, date && formatDay(date), address];
  const place = parts.filter((part) => part !== null).join(", ");
  return passage === null
    ? place
    : `${place}${place === "" ? "" : ": "}“${shortened(passage, LONGEST_QUOTE)}”`;
}

/** Why days moved, as a sentence. */
export function causeInWords(cause: MoveView["cause"]): string {
  return say("feed.movedBecause", { cause: cause.is, name: nameOfCause(cause) });
}

function moveInWords({ on, before, cause }: MoveView): string {
  const days = formatWindow(before.from, before.by);
  const why = { day: formatDay(on), cause: cause.is, name: nameOfCause(cause) };
  return days === null ? say("move.fromNothing", why) : say("move.fromDays", { ...why, before: days });
}

function nameOfCause(cause: MoveView["cause"]): string {
  if (cause.is === "session") return formatSession(cause);
  return cause.is === "event" ? cause.name : "";
}

function stateOf({ status, standing, timeliness }: OccurrenceView): string | null {
  if (standing === "fulfilled") return say("feed.done", { timeliness: timeliness ?? "none" });
  if (standing === "overdue") return say("standing.overdue");
  return status === "superseded" || status === "overtaken-by-events" ? say(`status.${status}`) : null;
}

function wordsOf({ mandate, provision }: SpokenOf): string {
  return mandate.text.slice(provision.span[0], provision.span[1]);
}

/** What the addressee is to do, "submit a report…": what stands after the names and "to"; else all from the verb on. */
function taskOf(spoken: SpokenOf): string {
  return (
    findTask(spoken) ?? spoken.mandate.text.slice(spoken.provision.verbSpan[0], spoken.provision.span[1])
  );
}

function isTask(spoken: SpokenOf): boolean {
  return findTask(spoken) !== null;
}

/**
 * Between the name and its "to" stands a few words at most: ", in consultation with Member States, to". The "to" of a direction is none:
 * "pursuant to", "to the Global Plan of Action".
 */
const TO =
  /^[^;:]{0,200}?(?<!\b(?:pursuant|according|addition|response|view|regard|reference|due|prior|order|subject|relation|respect)) to (?!(?:the|an?|its|their|his|her|all|any|this|that|these|those|each|every|such|other|which|whom|be|and)\b)(?=\p{Ll})/u;

function findTask({ mandate, provision }: SpokenOf): string | null {
  const ends = provision.addressees.flatMap(({ span }) => (span === null ? [] : [span[1]]));
  const [first] = provision.addressees.flatMap(({ span }) => (span === null ? [] : [span[0]]));
  if (first === undefined || first < provision.verbSpan[1]) return null;
  const after = mandate.text.slice(Math.max(...ends), provision.span[1]);
  const found = TO.exec(after);
  return found === null ? null : after.slice(found[0].length);
}

/** At most so long, cut between words. */
function shortened(text: string, longest: number): string {
  const plain = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[;,.]$/, "");
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > longest / 2 ? space : longest).replace(/[,;:]$/, "")}${say("feed.more")}`;
}
