import { getEvidenceFile } from "../../../lib/operations/get-evidence-file";
import { openRegister } from "../../../lib/operations/open-register";
import { say } from "../../../lib/vocabulary/words";
import { refuseStranger, visitor } from "../../door";

export const dynamic = "force-dynamic";

/**
 * A file that was given as evidence. It is saved and never shown: what somebody uploaded must not run as a page of the register. The headers that
 * every answer has, and the policy that lets it do nothing, come from `proxy.ts`, whose word is the last.
 */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly hash: string }> },
): Promise<Response> {
  const refused = await refuseStranger(request, "read");
  if (refused !== null) return refused;
  const file = await getEvidenceFile(openRegister(await visitor()), (await params).hash);
  if (file === null) return noFile();
  return new Response(file.content, {
    headers: {
      "Content-Type": file.type,
      "Content-Length": String(file.size),
      "Content-Disposition": dispositionOf(file.name),
      "Cache-Control": "private, no-store",
    },
  });
}

/** The name as old browsers read it, in ASCII, and as RFC 8187 writes it. */
function dispositionOf(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "-");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

function noFile(): Response {
  return new Response(`${say("report.noFile")}\n`, {
    status: 404,
    headers: { "Content-Type": "text/plain; charset=utf-8" },
  });
}
