import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findStrangeness, type RequestOrigin } from "@/lib/access/stranger";
import { config, proxy } from "@/proxy";

const LOCAL = {};
const OPEN = { HOST: "0.0.0.0" };
const BEHIND = { HOST: "127.0.0.1", OPERATIVE_ADDRESS: "https://operative.example.org" };

function request(given: Partial<RequestOrigin>): RequestOrigin {
  return {
    method: "GET",
    host: "localhost:3000",
    forwardedHost: null,
    origin: null,
    fetchSite: null,
    ...given,
  };
}

describe("a request that would change something", () => {
  it.each([
    ["a page of another site", { origin: "https://evil.example", fetchSite: "cross-site" }],
    ["a page of another site in an old browser", { origin: "https://evil.example" }],
    ["a page that hides where it is from", { origin: "null" }],
    ["a frame that hides where it is from", { origin: "null", fetchSite: "cross-site" }],
    ["a neighbour under the same domain", { origin: "https://other.example.org", fetchSite: "same-site" }],
    ["another port of this machine", { origin: "http://localhost:8080" }],
    ["a name that only begins like ours", { origin: "http://localhost:3000.evil.example" }],
    ["what is no address", { origin: "localhost:3000" }],
    ["a link that a browser followed", { fetchSite: "cross-site" }],
  ])("is refused from %s", (_, from) => {
    for (const method of ["POST", "PUT", "DELETE", "PATCH", "post"])
      expect(findStrangeness(request({ method, ...from }), OPEN)).toBe("other-site");
  });

  it.each([
    ["a page of ours", OPEN, { origin: "http://localhost:3000", fetchSite: "same-origin" }],
    ["a page of ours, in an old browser", OPEN, { origin: "http://localhost:3000" }],
    ["a program that is no browser", OPEN, {}],
    [
      "a page of ours behind something that renames the host",
      BEHIND,
      { host: "localhost:3000", origin: "https://operative.example.org", fetchSite: "same-origin" },
    ],
    [
      "a page of ours behind something that passes the host on",
      OPEN,
      {
        host: "10.0.0.5:3000",
        forwardedHost: "operative.example.org",
        origin: "https://operative.example.org",
      },
    ],
  ])("is let through from %s", (_, environment, from) => {
    expect(findStrangeness(request({ method: "POST", ...from }), environment)).toBeNull();
  });

  it("may be looked at from anywhere: a link from another site opens a page", () => {
    for (const method of ["GET", "HEAD", "OPTIONS"]) {
      const linked = request({ method, origin: "https://www.un.org", fetchSite: "cross-site" });
      expect(findStrangeness(linked, OPEN)).toBeNull();
    }
  });
});

describe("a register that is open to this machine only", () => {
  it.each(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "localhost"])("answers under %s", (host) => {
    expect(findStrangeness(request({ host }), LOCAL)).toBeNull();
  });

  it.each(["evil.example:3000", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "", null])(
    "answers nobody who made the name %s point at it",
    (host) => {
      expect(findStrangeness(request({ host }), LOCAL)).toBe("name-unknown");
    },
  );

  it("answers under any name once it is opened to the network", () => {
    expect(findStrangeness(request({ host: "operative.example.org" }), OPEN)).toBeNull();
    expect(findStrangeness(request({ host: "operative.example.org" }), BEHIND)).toBeNull();
  });
});

describe("the proxy before every page", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("turns a forged form away with a sentence and the headers of every answer", async () => {
    const forged = new NextRequest("http://localhost:3000/import", {
      method: "POST",
      headers: { host: "localhost:3000", origin: "https://evil.example", "sec-fetch-site": "cross-site" },
    });
    const response = proxy(forged);
    expect(response.status).toBe(403);
    expect(await response.text()).toContain("Nothing was changed");
    expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("is told to Next by the address that people type, and by nothing that comes with a request", async () => {
    vi.stubEnv("OPERATIVE_ADDRESS", "https://operative.example.org:8443/register");
    vi.resetModules();
    const { default: settings } = await import("@/next.config.js");
    expect(settings.experimental?.serverActions?.allowedOrigins).toEqual(["operative.example.org:8443"]);
  });

  it("gives each answer a nonce of its own, tells the page, and believes none that a visitor sends", () => {
    const visit = () =>
      proxy(
        new NextRequest("http://localhost:3000/", {
          headers: {
            host: "localhost:3000",
            "x-nonce": "chosen",
            "content-security-policy": "script-src 'nonce-chosen'",
          },
        }),
      );
    const nonces = [visit(), visit()].map((response) => {
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
      expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
      expect(response.headers.get("x-middleware-request-x-nonce")).toBe(nonce);
      expect(response.headers.get("x-middleware-request-content-security-policy")).not.toContain("chosen");
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it("stands before everything but the files of the build", () => {
    const matches = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
    expect(
      ["/", "/import", "/api/v1/mandates", "/feeds/changes.atom", "/icon.svg"].filter(matches),
    ).toHaveLength(5);
    expect(matches("/_next/static/chunks/a.js")).toBe(false);
  });
});
