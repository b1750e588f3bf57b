import { exportAudit } from "../../../lib/operations/export-audit";
import { openRegister } from "../../../lib/operations/open-register";
import { visitor } from "../../door";
import { streamOf } from "../stream-of";

export const dynamic = "force-dynamic";

/** The whole audit, for administrators. */
export async function GET(): Promise<Response> {
  const exported = exportAudit(openRegister(await visitor()));
  const headers = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
  if (!exported.ok) {
    const type = { "Content-Type": "text/plain; charset=utf-8" };
    return new Response(`${exported.message}\n`, { status: 403, headers: { ...headers, ...type } });
  }
  return new Response(streamOf(bytesOf(exported.lines)), {
    headers: {
      ...headers,
      "Content-Type": exported.mediaType,
      "Content-Disposition": `attachment; filename="${exported.name}"`,
    },
  });
}

async function* bytesOf(lines: AsyncIterable<string>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  for await (const line of lines) yield encoder.encode(line);
}
