import { createHash } from "node:crypto";
import { READER } from "../../lib/access/permissions";
import { publicAddress } from "../../lib/access/public-address";
import { type FeedQuery, readFeedQuery } from "../../lib/operations/feed-query";
import { openRegister } from "../../lib/operations/open-register";
import type { Register } from "../../lib/operations/register";
import { refuseStranger } from "../door";

/** One kind of feed. */
export interface FeedKind {
  readonly mediaType: string;
  /** The name under which a browser saves it. */
  readonly file: string;
  readonly write: (register: Register, query: FeedQuery, base: string) => Promise<string>;
}

/**
 * Answers with a feed: the same register gives the same text, so that a program that has it is told so (304) and fetches nothing.
 * `Referrer-Policy`: the address may hold a token, and what is in the feed leads elsewhere.
 */
export async function answerFeed(request: Request, { mediaType, file, write }: FeedKind): Promise<Response> {
  const refused = await refuseStranger(request, "feed");
  if (refused !== null) return refused;
  const { searchParams } = new URL(request.url);
  const read = readFeedQuery(
    Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)])),
  );
  if (!read.ok) return new Response(`${read.message}\n`, { status: 400, headers: headersOf("text/plain") });
  const text = await write(openRegister(READER), read, publicAddress(process.env));
  const tag = `"${createHash("sha256").update(text).digest("base64url")}"`;
  const headers = {
    ...headersOf(mediaType),
    ETag: tag,
    "Content-Disposition": `inline; filename="${file}"`,
  };
  if (holdsTag(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}

/** The same without the text. */
export async function answerHead(request: Request, kind: FeedKind): Promise<Response> {
  const { status, headers } = await answerFeed(request, kind);
  return new Response(null, { status, headers });
}

function headersOf(mediaType: string): Record<string, string> {
  return {
    "Content-Type": `${mediaType}; charset=utf-8`,
    // Kept by whoever asked, never by what stands between, and asked for anew each time.
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

/** `If-None-Match: *` or a list of tags; a proxy that packed the text has made them weak. */
function holdsTag(header: string | null, tag: string): boolean {
  const tags = (header ?? "").split(",").map((one) => one.trim().replace(/^W\//, ""));
  return tags.includes(tag) || tags.includes("*");
}
