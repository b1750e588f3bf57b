import { formatDay, parseDay } from "../calendar/day";
import { getBody } from "../vocabulary/bodies";
import { say, WORDS } from "../vocabulary/words";

/** A part of what was changed, in words. */
export interface ChangedField {
  readonly name: string;
  /** Null: nothing stood there. */
  readonly before: string | null;
  readonly after: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const MOST_ITEMS = 8;
const LONGEST = 300;

/**
 * What the detail of an entry of the audit says in words, before and after: only parts that the catalogue has a name for, so that
 * numbers of rows, keys and fingerprints are never shown; addresses of people and secrets are hidden wherever they stand.
 * What cannot be read gives nothing.
 * @example
 * describeChanges('{"before":null,"after":{"status":"in-progress","asOf":"2026-11-24","id":7}}') // => [{ name: "Status", before: null, after: "In progress" }, { name: "As of", before: null, after: "24 November 2026" }]
 * @example
 * describeChanges('{"before":{"role":"reader"},"after":{"role":"reviewer"},"note":"a@b.example asked"}') // => [{ name: "Note", before: null, after: "(an e-mail address) asked" }, { name: "Role", before: "reader", after: "reviewer" }]
 * @example
 * describeChanges("{") // => []
 */
export function describeChanges(detail: string): ChangedField[] {
  const { before, after, occurrences, ...said } = fieldsOf(parsed(detail));
  const [first, second] = Array.isArray(occurrences) ? occurrences.map(fieldsOf) : [];
  // Said of one occurrence, an entry has with it what was said before.
  const single = second === undefined && first !== undefined ? first : {};
  const changedFrom = fieldsOf(before ?? single.before);
  const changedTo = fieldsOf(after);
  return [
    ...rowsOf({}, { ...(typeof single.bodyId === "string" ? { bodyId: single.bodyId } : {}), ...said }),
    ...rowsOf(changedFrom, changedTo),
  ];
}

function rowsOf(before: Fields, after: Fields): ChangedField[] {
  return Object.entries(WORDS.activity.fields).flatMap(([key, name]) => {
    const row = { name, before: wordsOf(key, before[key]), after: wordsOf(key, after[key]) };
    return row.before === null && row.after === null ? [] : [row];
  });
}

function wordsOf(key: string, value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "boolean") return say(value ? "yesNo.yes" : "yesNo.no");
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return wordsOfText(key, value);
  if (Array.isArray(value)) return wordsOfList(key, value);
  return wordsOfThing(fieldsOf(value));
}

function wordsOfText(key: string, value: string): string {
  const day = parseDay(value);
  if (day !== null) return formatDay(day);
  if (key === "bodyId" || key === "state") return nameOfBody(value);
  const words = CHOICES[key]?.[value];
  return words ?? withoutSecrets(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
}

/** Parts that are one of a closed list. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: WORDS.status,
  judgement: WORDS.judgement,
};

function wordsOfList(key: string, values: readonly unknown[]): string | null {
  const words = values.slice(0, MOST_ITEMS).flatMap((value) => wordsOf(key, value) ?? []);
  const left = values.length - MOST_ITEMS;
  if (left > 0) words.push(say("activity.more", { number: left }));
  return words.length === 0 ? null : words.join("; ");
}

/** A piece of evidence by what it is called; a provision by its verb and whom it names. */
function wordsOfThing({ title, symbol, address, name, verb, text, addressees }: Fields): string | null {
  const called = [title, symbol, name, verb, text, address].find(
    (value) => typeof value === "string" && value !== "",
  );
  if (typeof called !== "string") return null;
  const whom = Array.isArray(addressees) ? addressees.map(fieldsOf) : [];
  const names = whom.flatMap((one) => (typeof one.name === "string" ? [one.name] : []));
  return withoutSecrets([called, names.join(", ")].filter((part) => part !== "").join(": "));
}

function nameOfBody(id: string): string {
  try {
    return getBody(id).name;
  } catch {
    return id.replace(/^named-/, "").replaceAll("-", " ");
  }
}

/**
 * A text without addresses of people and without secrets of access tokens and webhooks.
 * @example
 * withoutSecrets("write to jane.doe@example.org") // => "write to (an e-mail address)"
 * @example
 * withoutSecrets("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") // => "(a secret)"
 */
export function withoutSecrets(text: string): string {
  return text
    .replace(/[^\s@<>()"“”,;:]{1,64}@[^\s@<>()"“”,;:]{1,255}/g, say("activity.hiddenAddress"))
    .replace(/\b(?:opf|whsec)_[\w+/=-]{8,}/g, say("activity.hiddenSecret"));
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * The latest day of which an entry says something; null: of none. Seen from an earlier day it is not shown.
 * @example
 * dayOfDetail('{"after":{"asOf":"2021-10-15"}}') // => "2021-10-15"
 */
export function dayOfDetail(detail: string) {
  const { asOf, after } = fieldsOf(parsed(detail));
  const said = fieldsOf(after).asOf ?? asOf;
  return typeof said === "string" ? parseDay(said) : null;
}
