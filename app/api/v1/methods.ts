import { logThrown } from "../../../lib/operations/log";
import { say } from "../../../lib/vocabulary/words";
import { answerProblem } from "./answers";

/** Answers one method of an address. `params`: the parts of the address that vary, as Next hands them over, still encoded. */
export type Answer<Parameters = object> = (request: Request, params: Parameters) => Promise<Response>;

/** What Next passes to a route beside the request. */
interface Context<Parameters> {
  readonly params: Promise<Parameters>;
}

type Route<Parameters> = (request: Request, context: Context<Parameters>) => Promise<Response>;
type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

const METHODS: readonly Method[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * The methods of an address: those it has; HEAD with GET; OPTIONS, which names them (and lets no page of another site in: no CORS);
 * 405 for the others. What is thrown is caught here, once, and logged under a number that the answer names.
 */
export function methods<Parameters = object>(
  given: Partial<Record<"GET" | "POST", Answer<Parameters>>>,
): Record<Method, Route<Parameters>> {
  const allowed = METHODS.filter(
    (method) =>
      method === "OPTIONS" ||
      (method === "GET" && given.GET) ||
      (method === "HEAD" && given.GET) ||
      (method === "POST" && given.POST),
  );
  const allow = { Allow: allowed.join(", ") };
  const refuse: Route<Parameters> = async () =>
    answerProblem("method-not-allowed", say("api.method", { methods: allowed.join(", ") }), {
      headers: allow,
    });
  const caught = (answer: Answer<Parameters> | undefined): Route<Parameters> =>
    answer === undefined ? refuse : catching(answer);
  return {
    GET: caught(given.GET),
    HEAD: given.GET === undefined ? refuse : withoutBody(catching(given.GET)),
    POST: caught(given.POST),
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: async () => new Response(null, { status: 204, headers: allow }),
  };
}

function catching<Parameters>(answer: Answer<Parameters>): Route<Parameters> {
  return async (request, context) => {
    try {
      return await answer(request, await context.params);
    } catch (cause) {
      const number = logThrown(cause, { door: "api", method: request.method, address: request.url });
      return answerProblem("unexpected", say("api.unexpected", { number }), { number });
    }
  };
}

function withoutBody<Parameters>(route: Route<Parameters>): Route<Parameters> {
  return async (request, context) => {
    const { status, headers } = await route(request, context);
    return new Response(null, { status, headers });
  };
}
