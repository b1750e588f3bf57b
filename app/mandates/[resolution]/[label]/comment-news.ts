import type { AddressParameters } from "../../../../lib/queries/register-query";
import type { CommentNews } from "../../../../lib/ui/comment-section";

/** A name as a comment may hold it. What stands in an address may come from anybody, so nothing else is repeated on the page. */
const NAME = /^@[\p{L}\p{N}][\p{L}\p{M}\p{N}._'’-]{0,60}$/u;
const MOST_NAMES = 10;

const REASONS = ["not-allowed", "not-found", "withdrawn-already"] as const;

/** The address of a mandate's page that says what happened to a comment. */
export function addressOfNews(page: string, news: CommentNews, place: string): string {
  const parameters = new URLSearchParams({ comment: news.did === "refused" ? news.reason : news.did });
  if (news.did === "posted")
    for (const name of news.unresolved.filter((one) => NAME.test(one)).slice(0, MOST_NAMES))
      parameters.append("unresolved", name);
  return `${page}?${parameters}#${place}`;
}

/** What such an address says; null: nothing. */
export function readNews(parameters: AddressParameters): CommentNews | null {
  const [did = ""] = [parameters.comment ?? ""].flat();
  if (did === "withdrawn") return { did };
  const names = [parameters.unresolved ?? []].flat().filter((name) => NAME.test(name));
  if (did === "posted") return { did, unresolved: names.slice(0, MOST_NAMES) };
  const reason = REASONS.find((one) => one === did);
  return reason === undefined ? null : { did: "refused", reason };
}

/** Below which number comments are asked for; null: the latest. */
export function readBelow(parameters: AddressParameters): number | null {
  const [below = ""] = [parameters.commentsBelow ?? ""].flat();
  return /^\d{1,15}$/.test(below) ? Number(below) : null;
}

/** The other parameters: what happened to a comment is told once, and goes along to no other page. */
export function withoutNews(parameters: AddressParameters): AddressParameters {
  const { comment: _, unresolved: __, commentsBelow: ___, ...others } = parameters;
  return others;
}
