import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { NONCE_HEADER, policyOf, referrerPolicy, securityHeaders } from "./lib/access/security-headers";
import { findStrangeness } from "./lib/access/stranger";
import { say } from "./lib/vocabulary/words";

const POLICY = "Content-Security-Policy";

/** 421: the request came to the wrong server; 403: it may not be done from there. */
const STATUSES = { "name-unknown": 421, "other-site": 403 } as const;

/** Next calls this before every page and route: it turns away what other sites send, and says to browsers what a page may do. */
export function proxy(request: NextRequest): NextResponse {
  const { headers, method, nextUrl } = request;
  const policy = policyOf(nextUrl.pathname, randomBytes(16).toString("base64"), process.env);
  const strange = findStrangeness(
    {
      method,
      host: headers.get("host"),
      forwardedHost: headers.get("x-forwarded-host"),
      origin: headers.get("origin"),
      fetchSite: headers.get("sec-fetch-site"),
    },
    process.env,
  );
  const response =
    strange === null
      ? NextResponse.next({ request: { headers: withPolicy(headers, policy) } })
      : new NextResponse(`${say(`stranger.${strange}`)}\n`, { status: STATUSES[strange], headers: PLAIN });
  response.headers.set(POLICY, policy);
  response.headers.set("Referrer-Policy", referrerPolicy(nextUrl.pathname));
  for (const [name, value] of Object.entries(securityHeaders(process.env))) response.headers.set(name, value);
  return response;
}

const PLAIN = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };

/** Next takes the nonce for its own scripts from the policy of the request, and our layout from a header of its own. */
function withPolicy(headers: Headers, policy: string): Headers {
  const passed = new Headers(headers);
  passed.set(POLICY, policy);
  passed.set(NONCE_HEADER, /'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
  return passed;
}

/** Files of the build are the same for everybody and never change; `next.config.js` gives them what they need. */
export const config = { matcher: "/((?!_next/static/).*)" };
