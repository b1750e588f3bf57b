import { allows } from "../access/permissions";
import { formatCsvHead, formatCsvRows } from "../exports/csv";
import { formatJsonEnd, formatJsonHead, formatJsonRows } from "../exports/json-document";
import type { RegisterAbout } from "../exports/register-cells";
import { MEDIA_TYPES, type RegisterFile, savedName } from "../exports/register-file";
import { type RegisterRow, registerRow } from "../exports/register-rows";
import { formatWorkbook, MOST_WORKBOOK_ROWS } from "../exports/workbook";
import type { Condition } from "../queries/condition";
import { describeFilters, type NamesOf } from "../queries/describe-query";
import { FILTERS } from "../queries/filters";
import {
  type AddressParameters,
  parseRegisterQuery,
  queryCondition,
  type RegisterQuery,
} from "../queries/register-query";
import { bodiesById } from "../store/reading/bodies-by-id";
import type { View } from "../store/reading/entries-of-day";
import { countOccurrences, readOccurrencePages } from "../store/reading/occurrence-pages";
import { readResolutionReferences } from "../store/reading/resolution-references";
import { listWords, say } from "../vocabulary/words";
import { type NotAllowed, notAllowed, type Register } from "./register";
import { viewOf } from "./view";

/** A list that somebody takes away. */
export interface ExportRequest extends RegisterFile {
  /** The filters and the day, as they stand in the address of the list. */
  readonly parameters: AddressParameters;
  /** What stands before the path in the addresses of pages: "https://operative.example"; empty: nothing. */
  readonly origin: string;
}

export type ExportOutcome =
  | {
      readonly ok: true;
      /** The name under which it is saved. */
      readonly name: string;
      readonly mediaType: string;
      readonly rows: number;
      /** The bytes, made as they are asked for; a workbook comes in one piece. */
      readonly content: AsyncIterable<Uint8Array<ArrayBuffer>>;
    }
  | { readonly ok: false; readonly reason: "filter-unknown" | "too-many-rows"; readonly message: string }
  | NotAllowed;

/** What else stands in the addresses of lists, and changes nothing of what they hold. */
const OF_PAGES = ["asOf", "sort", "page", "view", "lanes", "zoom", "at"];

/** So many rows are read at a time. */
const ROWS_A_PAGE = 250;

/**
 * Takes the mandates or the deadlines away as a file: a row for each occurrence that the list speaks of, on the day it is seen from. Rows are read in
 * pages while the file is written: what is recorded meanwhile may be in it or not.
 */
export async function exportRegister(register: Register, request: ExportRequest): Promise<ExportOutcome> {
  if (!allows(register.actor, "read")) return notAllowed(register.actor, "read the register");
  const query = parseRegisterQuery(request.parameters);
  const meaningless = findMeaningless(request.parameters, query);
  if (meaningless !== null) return { ok: false, reason: "filter-unknown", message: meaningless };
  const view = viewOf(register, query.asOf);
  const condition = conditionOf(request, query, view);
  const rows = await countOccurrences(register.store, view, condition);
  if (request.format === "xlsx" && rows > MOST_WORKBOOK_ROWS) {
    const message = say("exports.tooMany", { most: MOST_WORKBOOK_ROWS, rows });
    return { ok: false, reason: "too-many-rows", message };
  }
  const filters = describeFilters(query, await namesFor(register, query));
  const about = { list: request.list, filters, day: view.today, rows };
  const pages = readPages(register, request, { query, view, condition });
  return {
    ok: true,
    name: savedName(request, view.today),
    mediaType: MEDIA_TYPES[request.format],
    rows,
    content: contentOf(request, query, about, pages),
  };
}

/** A list of deadlines holds what has a last day, as its page does. */
function conditionOf({ list }: RegisterFile, query: RegisterQuery, { today }: View): Condition {
  const condition = queryCondition(query, today);
  if (list === "mandates") return condition;
  return { is: "all", of: [condition, { is: "not", of: { is: "empty", column: "by" } }] };
}

interface Chosen {
  readonly query: RegisterQuery;
  readonly view: View;
  readonly condition: Condition;
}

async function* readPages(
  { store }: Register,
  { list, origin }: ExportRequest,
  { query: { asOf }, view, condition }: Chosen,
): AsyncGenerator<RegisterRow[]> {
  const day = asOf === null ? "" : `?asOf=${asOf}`;
  const addressOf = (slug: string, label: string) =>
    `${origin}/mandates/${encodeURIComponent(slug)}/${encodeURIComponent(label)}${day}`;
  const order = list === "mandates" ? "document" : "soonest";
  for await (const page of readOccurrencePages(store, view, condition, { order, size: ROWS_A_PAGE })) {
    yield page.map((occurrence) => registerRow(occurrence, addressOf));
  }
}

async function* contentOf(
  { format }: RegisterFile,
  { filters }: RegisterQuery,
  about: RegisterAbout,
  pages: AsyncIterable<RegisterRow[]>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  if (format === "xlsx") {
    const rows: RegisterRow[] = [];
    for await (const page of pages) rows.push(...page);
    yield await formatWorkbook(about, rows);
    return;
  }
  const encoder = new TextEncoder();
  let before = 0;
  yield encoder.encode(format === "csv" ? formatCsvHead(about) : formatJsonHead(about, filters));
  for await (const page of pages) {
    yield encoder.encode(format === "csv" ? formatCsvRows(page) : formatJsonRows(page, before));
    before += page.length;
  }
  if (format === "json") yield encoder.encode(formatJsonEnd());
}

/** What stands in the address and is no filter, or no value of its filter: a file must not hold more than was asked for. Null: nothing. */
function findMeaningless(parameters: AddressParameters, { ignored }: RegisterQuery): string | null {
  const known = [...FILTERS.map(({ name }): string => name), ...OF_PAGES];
  const unknown = Object.keys(parameters).filter((name) => !known.includes(name));
  const what = [
    ...unknown.map((name) => name.slice(0, 60)),
    ...ignored.map(({ name, value }) => `${name} “${value.slice(0, 60)}”`),
  ];
  return what.length === 0 ? null : say("exports.noFilter", { what: listWords(what, "and") });
}

async function namesFor({ store }: Register, { filters }: RegisterQuery): Promise<NamesOf> {
  const bodies = await bodiesById(store, filters.body ?? []);
  const resolutions = await readResolutionReferences(store, filters.resolution ?? []);
  return (name, value) => {
    if (name === "body") return bodies.get(value)?.name ?? null;
    const resolution = name === "resolution" ? resolutions.get(value) : undefined;
    return resolution === undefined ? null : (resolution.symbol ?? resolution.title);
  };
}
