import { publicAddress } from "../../../lib/access/public-address";
import type { Register } from "../../../lib/operations/register";
import { FILTER_NAMES } from "../../../lib/queries/filters/filter";
import {
  formatRegisterQuery,
  parseRegisterQuery,
  type RegisterQuery,
} from "../../../lib/queries/register-query";
import { say } from "../../../lib/vocabulary/words";
import { answerJson, answerProblem } from "./answers";
import { enter } from "./door";
import type { Answer } from "./methods";

/** One of the lists: its name in addresses, what can stand in its address, and what is on a page of it. */
export interface ApiList {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly read: (register: Register, query: RegisterQuery, base: string) => Promise<ApiPage>;
}

export interface ApiPage {
  readonly total: number;
  readonly pages: number;
  readonly items: readonly object[];
}

/** What lists of mandates and deadlines are filtered by, and what every list takes. */
export const FILTERED: readonly string[] = [...FILTER_NAMES, "asOf", "page"];
export const PLAIN: readonly string[] = ["asOf", "page"];

/** Answers with a page of a list. What stands in the address and means nothing is refused: left out silently, it would give everything. */
export function answerList({ name, parameters, read }: ApiList): Answer {
  return async (request) => {
    const entrance = await enter(request, "read");
    if (!entrance.ok) return entrance.response;
    const { register } = entrance;
    const { searchParams } = new URL(request.url);
    const asked = Object.fromEntries(
      [...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]),
    );
    const query = parseRegisterQuery(asked);
    const wrong = [
      ...query.ignored,
      ...[...searchParams].flatMap(([key, value]) =>
        parameters.includes(key) ? [] : [{ name: key, value }],
      ),
    ];
    if (wrong.length > 0) return refuse(wrong);
    const page = await read(register, query, publicAddress(process.env));
    if (query.page > page.pages) {
      return answerProblem("not-found", say("api.noPage", { page: query.page, pages: page.pages }));
    }
    return answerJson({
      asOf: query.asOf ?? register.today,
      total: page.total,
      page: query.page,
      pages: page.pages,
      next: query.page < page.pages ? nextOf(name, query) : null,
      items: page.items,
    });
  };
}

function refuse(wrong: readonly { readonly name: string; readonly value: string }[]): Response {
  const shown = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, " ").slice(0, 100);
  const errors = wrong.slice(0, 20).map(({ name, value }) => ({
    at: shown(name),
    detail: say("api.parameter", { name: shown(name), value: shown(value) }),
  }));
  return answerProblem("parameter-means-nothing", errors[0]?.detail ?? "", { errors });
}

function nextOf(name: string, query: RegisterQuery): string {
  const parameters = formatRegisterQuery({ ...query, page: query.page + 1 });
  return `${publicAddress(process.env)}/api/v1/${name}?${parameters}`;
}
