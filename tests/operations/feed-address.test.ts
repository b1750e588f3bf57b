import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import * as changes from "@/app/feeds/changes.atom/route";
import * as calendar from "@/app/feeds/deadlines.ics/route";
import { GET as privatePage } from "@/app/private/route";
import { createAccessToken } from "@/lib/operations/create-access-token";
import { addressFor, readFeedQuery } from "@/lib/operations/feed-query";
import { closeRegister } from "@/lib/operations/open-register";
import { revokeAccessToken } from "@/lib/operations/revoke-access-token";
import { parseRegisterQuery } from "@/lib/queries/register-query";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
let url: string;

beforeAll(async () => {
  url = registers.databaseUrl(await registers.withSeed("2026-11-24"));
}, 120_000);
afterAll(async () => {
  await closeRegister();
  await registers.close();
});

function settings(environment: Record<string, string> = {}) {
  vi.stubEnv("DATABASE_URL", url);
  vi.stubEnv("OPERATIVE_TODAY", "2026-11-24");
  vi.stubEnv("OPERATIVE_ADDRESS", "");
  vi.stubEnv("OPERATIVE_READERS", "");
  vi.stubEnv("HOST", "");
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
}
afterEach(() => vi.unstubAllEnvs());

const request = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://internal.example:3000${path}`, { headers });

describe("the address of a feed", () => {
  it.each([
    [calendar, "/feeds/deadlines.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR"],
    [changes, "/feeds/changes.atom", "application/atom+xml; charset=utf-8", "<?xml"],
  ])(
    "%# answers, and says that nothing changed to whoever has it already",
    async (route, path, type, begins) => {
      settings();
      const first = await route.GET(request(path));
      const text = await first.text();
      expect([first.status, first.headers.get("content-type")]).toEqual([200, type]);
      expect(text.startsWith(begins)).toBe(true);
      expect(first.headers.get("cache-control")).toContain("private");
      expect(first.headers.get("referrer-policy")).toBe("no-referrer");
      expect(first.headers.get("content-disposition")).toMatch(/^inline; filename="/);

      const tag = first.headers.get("etag") ?? "";
      const again = await route.GET(request(path, { "If-None-Match": `"other", W/${tag}` }));
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
      expect((await route.GET(request(`${path}?body=unodc`, { "If-None-Match": tag }))).status).toBe(200);

      const head = await route.HEAD(request(path));
      expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", tag]);
    },
  );

  it.each([
    ["body=unodc&standing=overdu", "“standing=overdu”"],
    ["boddy=unodc", "“boddy=unodc”"],
    ["asOf=2021-02-30", "“asOf=2021-02-30”"],
    ["alarms=never", "“alarms=never”"],
  ])("with %s is refused with a sentence, and never shows more than was asked for", async (query, named) => {
    settings();
    const answer = await calendar.GET(request(`/feeds/deadlines.ics?${query}`));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(await answer.text()).toContain(named);
  });

  it("takes along what a list has in its address, and leaves empty fields aside", () => {
    expect(readFeedQuery({ body: ["unodc"], force: "", sort: "deadline", page: "2" })).toMatchObject({
      ok: true,
      alarms: true,
      query: { filters: { body: ["unodc"] } },
    });
    expect(readFeedQuery({ alarms: "none" })).toMatchObject({ ok: true, alarms: false });
    const query = parseRegisterQuery({ body: "unodc", sort: "deadline", page: "2", asOf: "2021-09-01" });
    expect(addressFor("", "/feeds/deadlines.ics", query)).toBe(
      "/feeds/deadlines.ics?body=unodc&asOf=2021-09-01",
    );
  });

  it("never takes the address of its links from the request", async () => {
    settings();
    const local = await (
      await calendar.GET(request("/feeds/deadlines.ics", { Host: "evil.example" }))
    ).text();
    expect(local.replace(/\r\n /g, "")).toContain("URL;VALUE=URI:http://localhost:3000/mandates/");
    expect(local).not.toMatch(/evil|internal/);
    settings({ OPERATIVE_ADDRESS: "https://operative.example.org/" });
    const known = await (await calendar.GET(request("/feeds/deadlines.ics"))).text();
    expect(known.replace(/\r\n /g, "")).toContain("URL;VALUE=URI:https://operative.example.org/mandates/");
  });
});

describe("a private register", () => {
  const PRIVATE = { OPERATIVE_READERS: "tokens", HOST: "0.0.0.0" };

  it("shows its feeds to whoever has a token, until it is revoked", async () => {
    settings(PRIVATE);
    const { openRegister } = await import("@/lib/operations/open-register");
    const { OPERATOR } = await import("@/lib/access/permissions");
    const own = openRegister(OPERATOR);
    const created = await createAccessToken(own, { name: "Calendar", scopes: ["feed"] });
    const other = await createAccessToken(own, { name: "Program", scopes: ["read"] });
    if (!created.ok || !other.ok) throw new Error("The tokens were not made.");
    const status = async (query: string, headers: Record<string, string> = {}) =>
      (await calendar.GET(request(`/feeds/deadlines.ics${query}`, headers))).status;
    expect(await status("")).toBe(401);
    expect(await status(`?token=opf_${"a".repeat(43)}`)).toBe(401);
    expect(await status(`?token=${other.secret}`)).toBe(401);
    expect(await status(`?token=${created.secret}`)).toBe(200);
    expect(await status("", { Authorization: `Bearer ${created.secret}` })).toBe(200);
    expect((await changes.GET(request(`/feeds/changes.atom?token=${created.secret}`))).status).toBe(200);

    const text = await (await calendar.GET(request(`/feeds/deadlines.ics?token=${created.secret}`))).text();
    expect(text.replace(/\r\n /g, "")).not.toContain(created.secret);
    await revokeAccessToken(own, created.id);
    expect(await status(`?token=${created.secret}`)).toBe(401);
  });

  it("says what is missing, and nothing of what it holds", async () => {
    settings(PRIVATE);
    const answer = await calendar.GET(request("/feeds/deadlines.ics?boddy=x&token=opf_wrong"));
    const text = await answer.text();
    expect(answer.status).toBe(401);
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(text).toContain("This register is private");
    expect(text).not.toContain("opf_wrong");
    const page = privatePage();
    expect(page.status).toBe(403);
    expect(await page.text()).toContain("<h1>This register is private</h1>");
  });

  it("is open to people at its own machine", async () => {
    settings({ OPERATIVE_READERS: "tokens" });
    expect((await calendar.GET(request("/feeds/deadlines.ics"))).status).toBe(200);
  });
});
