import { say } from "../../lib/vocabulary/words";

export const dynamic = "force-dynamic";

/** What a private register says to whoever has no token. Plain markup: nothing of the register stands in it. */
export function GET(): Response {
  const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say("private.title")}</title></head>
<body style="font-family: system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<main><h1>${say("private.title")}</h1><p>${say("private.text")}</p></main>
</body>
</html>
`;
  return new Response(page, {
    status: 403,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
