import { z } from "zod";
import { say } from "../../vocabulary/words";

/** What a request can run into, with the status of its answer. */
export const PROBLEMS = {
  "parameter-means-nothing": 400,
  "body-unreadable": 400,
  "body-wrong": 422,
  "token-missing": 401,
  "token-wrong": 401,
  "not-allowed": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  conflict: 409,
  "too-large": 413,
  "not-json": 415,
  refused: 422,
  "too-many-attempts": 429,
  unexpected: 500,
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

/** RFC 9457: what is wrong, where, and what to do. */
export const problemAnswer = z.object({
  type: z.string().describe("A name of this kind of problem that stays the same."),
  title: z.string(),
  status: z.int(),
  detail: z.string().describe("What is wrong here, and what to do."),
  errors: z
    .array(
      z.object({
        at: z.string().describe("A JSON pointer, or the name of a parameter."),
        detail: z.string(),
      }),
    )
    .optional(),
  number: z.string().optional().describe("The number under which the cause is logged."),
});
export type Problem = z.infer<typeof problemAnswer>;

/**
 * The problem as it is answered.
 * @example
 * describeProblem("not-found", "There is no such mandate.").status // => 404
 * @example
 * describeProblem("not-json", "Send JSON.").type // => "urn:operative:problem:not-json"
 */
export function describeProblem(
  kind: ProblemKind,
  detail: string,
  more: Pick<Problem, "errors" | "number"> = {},
): Problem {
  return {
    type: `urn:operative:problem:${kind}`,
    title: say(`api.problem.${kind}`),
    status: PROBLEMS[kind],
    detail,
    ...more,
  };
}

/**
 * Where and why a value does not fit, as JSON pointers.
 * @example
 * problemErrors([{ path: ["evidence", 0, "address"], message: "Invalid URL" }]) // => [{ at: "/evidence/0/address", detail: "Invalid URL" }]
 */
export function problemErrors(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): NonNullable<Problem["errors"]> {
  const pointer = (path: readonly PropertyKey[]) =>
    path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
  return issues.slice(0, 20).map(({ path, message }) => ({ at: pointer(path), detail: message }));
}
