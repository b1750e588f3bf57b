import { describeProblem, type Problem, type ProblemKind } from "../../../lib/exports/api/problem";

/** Kept by nobody: what an answer holds depends on the day and on whose token was shown. */
const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** What a program asked for. */
export function answerJson(value: object, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(`${JSON.stringify(value)}\n`, {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", ...HEADERS, ...headers },
  });
}

/** Why there is no answer: what is wrong, where, and what to do. */
export function answerProblem(
  kind: ProblemKind,
  detail: string,
  { headers = {}, ...more }: Pick<Problem, "errors" | "number"> & { headers?: Record<string, string> } = {},
): Response {
  const problem = describeProblem(kind, detail, more);
  return new Response(`${JSON.stringify(problem)}\n`, {
    status: problem.status,
    headers: { "Content-Type": "application/problem+json; charset=utf-8", ...HEADERS, ...headers },
  });
}
