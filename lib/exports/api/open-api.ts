import { z } from "zod";
import { say } from "../../vocabulary/words";
import { bodyPage, deadlinePage, mandatePage, resolutionPage } from "./list-answers";
import { mandateWithRecords } from "./mandate-answer";
import { problemAnswer } from "./problem";
import { importedAnswer, importRequest, recordedAnswer, statusRecordRequest } from "./requests";

type Json = { readonly [name: string]: unknown };

/** What answers and requests hold, by the name that the description gives it. */
export const API_SCHEMAS = {
  MandatePage: mandatePage,
  DeadlinePage: deadlinePage,
  BodyPage: bodyPage,
  ResolutionPage: resolutionPage,
  Mandate: mandateWithRecords,
  StatusRecord: statusRecordRequest,
  Recorded: recordedAnswer,
  Document: importRequest,
  Imported: importedAnswer,
  Problem: problemAnswer,
} as const;
type SchemaName = keyof typeof API_SCHEMAS;

const REQUESTS: readonly string[] = ["StatusRecord", "Document"] satisfies SchemaName[];

/** What lists can be asked for: their filters, each with its closed list of values (null: any), and their orders. */
export interface ListQuestions {
  readonly filters: readonly { readonly name: string; readonly choices: readonly string[] | null }[];
  readonly sorts: readonly string[];
}

/**
 * The description of the API as OpenAPI 3.1. `server`: the address of the application.
 * @example
 * describeApi("https://operative.example.org", { filters: [], sorts: [] }).openapi // => "3.1.1"
 * @example
 * Object.keys(describeApi("", { filters: [], sorts: [] }).paths)[0] // => "/api/v1/mandates"
 */
export function describeApi(server: string, questions: ListQuestions): Json & { readonly paths: Json } {
  return {
    openapi: "3.1.1",
    info: { title: say("api.title"), summary: say("api.about"), version: "1" },
    servers: [{ url: server }],
    paths: pathsOf(questions),
    components: {
      schemas: Object.fromEntries(
        Object.entries(API_SCHEMAS).map(([name, schema]) => [
          name,
          z.toJSONSchema(schema, { io: REQUESTS.includes(name) ? "input" : "output" }),
        ]),
      ),
      securitySchemes: { token: { type: "http", scheme: "bearer", bearerFormat: "opf_…" } },
    },
  };
}

const DAY: Json = { type: "string", format: "date" };

function query(name: string, schema: Json): Json {
  return { name, in: "query", required: false, schema };
}

/** A filter may stand several times; its values are alternatives. */
function filterParameter({ name, choices }: ListQuestions["filters"][number]): Json {
  const items = choices === null ? { type: "string" } : { enum: choices };
  return { ...query(name, { type: "array", items }), style: "form", explode: true };
}

const PAGE = [query("page", { type: "integer", minimum: 1 }), query("asOf", DAY)];
const PLACE = ["resolution", "label"].map((name) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string" },
}));

const body = (name: SchemaName, media = "application/json"): Json => ({
  content: { [media]: { schema: { $ref: `#/components/schemas/${name}` } } },
});
const PROBLEM: Json = { description: say("api.refusal"), ...body("Problem", "application/problem+json") };

function read(summary: string, answer: SchemaName, parameters: readonly Json[]): Json {
  const responses = { "200": { description: summary, ...body(answer) }, default: PROBLEM };
  return { summary, parameters, security: [{}, { token: [] }], responses };
}

function write(summary: string, request: SchemaName, answer: SchemaName, parameters: readonly Json[]): Json {
  const done = { description: summary, ...body(answer) };
  return {
    summary,
    parameters,
    security: [{ token: [] }],
    requestBody: { required: true, ...body(request) },
    responses: { "200": done, "201": done, default: PROBLEM },
  };
}

const KEY: Json = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  schema: { type: "string", maxLength: 200 },
};

function pathsOf({ filters, sorts }: ListQuestions): Json {
  const filtered = filters.map(filterParameter);
  const sort = query("sort", { enum: sorts });
  return {
    "/api/v1/mandates": {
      get: read(say("api.does.mandates"), "MandatePage", [...filtered, sort, ...PAGE]),
    },
    "/api/v1/mandates/{resolution}/{label}": {
      get: read(say("api.does.mandate"), "Mandate", [...PLACE, query("asOf", DAY)]),
    },
    "/api/v1/deadlines": {
      get: read(say("api.does.deadlines"), "DeadlinePage", [...filtered, ...PAGE]),
    },
    "/api/v1/bodies": { get: read(say("api.does.bodies"), "BodyPage", PAGE) },
    "/api/v1/resolutions": {
      get: read(say("api.does.resolutions"), "ResolutionPage", PAGE),
      post: write(say("api.does.import"), "Document", "Imported", []),
    },
    "/api/v1/status-records": {
      post: write(say("api.does.record"), "StatusRecord", "Recorded", [KEY]),
    },
  };
}
