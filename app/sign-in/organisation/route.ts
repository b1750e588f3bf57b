import { READER } from "../../../lib/access/permissions";
import { publicAddress } from "../../../lib/access/public-address";
import { openRegister } from "../../../lib/operations/open-register";
import { beginWithOrganisation } from "../../../lib/operations/sign-in-with-organisation";

export const dynamic = "force-dynamic";

/** A link and not a form: a page of ours lets no form lead to another site. It changes nothing but a cookie of the browser that follows it. */
export async function GET(request: Request): Promise<Response> {
  const next = new URL(request.url).searchParams.get("next");
  const begun = await beginWithOrganisation(openRegister(READER), next, request.headers, process.env);
  const headers = new Headers({ "Cache-Control": "no-store" });
  headers.set("Location", begun?.address ?? `${publicAddress(process.env)}/sign-in?error=unreachable`);
  for (const line of begun?.cookies ?? []) headers.append("Set-Cookie", line);
  return new Response(null, { status: 303, headers });
}
