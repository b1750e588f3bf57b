import { READER } from "../../lib/access/permissions";
import { openRegister } from "../../lib/operations/open-register";
import { signOut } from "../../lib/operations/sign-out";

export const dynamic = "force-dynamic";

/** A form of every page leads here; another site's does not arrive (`proxy.ts`), and would not bring the cookie along. */
export async function POST(request: Request): Promise<Response> {
  const headers = new Headers({ Location: "/", "Cache-Control": "no-store" });
  // What a browser went back to would still show what only the signed-in may see.
  headers.set("Clear-Site-Data", '"cache"');
  for (const line of await signOut(openRegister(READER), request.headers, process.env))
    headers.append("Set-Cookie", line);
  return new Response(null, { status: 303, headers });
}
