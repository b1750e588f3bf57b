import { READER } from "../../../lib/access/permissions";
import { publicAddress } from "../../../lib/access/public-address";
import { formatRegisterFile, parseRegisterFile, REGISTER_FILES } from "../../../lib/exports/register-file";
import { exportRegister } from "../../../lib/operations/export-register";
import { openRegister } from "../../../lib/operations/open-register";
import { listWords, say } from "../../../lib/vocabulary/words";
import { refuseStranger } from "../../door";
import { streamOf } from "../stream-of";

export const dynamic = "force-dynamic";

/** Why there is no file, by what the answer says about whose doing it is. */
const REFUSALS = { "filter-unknown": 400, "too-many-rows": 400, "not-allowed": 403 } as const;

export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly file: string }> },
): Promise<Response> {
  const { file: name } = await params;
  const file = parseRegisterFile(name);
  if (file === null) return sentence(404, noFile(name));
  const refused = await refuseStranger(request, "read");
  if (refused !== null) return refused;
  const { searchParams } = new URL(request.url);
  searchParams.delete("token");
  const parameters = Object.fromEntries(
    [...new Set(searchParams.keys())].map((key) => [key, searchParams.getAll(key)]),
  );
  const outcome = await exportRegister(openRegister(READER), {
    ...file,
    parameters,
    origin: publicAddress(process.env),
  });
  if (!outcome.ok) return sentence(REFUSALS[outcome.reason], outcome.message);
  return new Response(streamOf(outcome.content), {
    headers: {
      "Content-Type": outcome.mediaType,
      "Content-Disposition": `attachment; filename="${outcome.name}"`,
      "Cache-Control": "no-store",
      // The address may hold a token, and what is in the file leads elsewhere.
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    },
  });
}

function noFile(name: string): string {
  const files = listWords(REGISTER_FILES.map(formatRegisterFile), "and");
  return say("exports.noFile", { file: name.slice(0, 60), files });
}

function sentence(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "X-Content-Type-Options": "nosniff" },
  });
}
