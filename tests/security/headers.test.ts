import { describe, expect, it } from "vitest";
import {
  contentSecurityPolicy,
  policyOf,
  referrerPolicy,
  securityHeaders,
} from "@/lib/access/security-headers";

/** The directives of a policy, by name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("the content security policy", () => {
  const policy = directives(contentSecurityPolicy("r4nd0m", {}));

  it("runs only scripts that carry the nonce of the answer, and nothing that stands in the page or is put together there", () => {
    expect(policy.get("script-src")).toEqual(["'self'", "'nonce-r4nd0m'", "'strict-dynamic'"]);
  });

  it("takes style elements by nonce only; style attributes, which run nothing, stand in their own directive", () => {
    expect(policy.get("style-src")).toEqual(["'self'", "'nonce-r4nd0m'"]);
    expect(policy.get("style-src-attr")).toEqual(["'unsafe-inline'"]);
  });

  it("names no other site anywhere", () => {
    const sources = [...policy.values()].flat().filter((source) => !source.startsWith("'"));
    expect(sources).toEqual(["data:"]);
  });

  it("lets no other site frame a page, no form go elsewhere, no object run, and no base be set", () => {
    for (const [name, source] of [
      ["default-src", "'self'"],
      ["frame-ancestors", "'none'"],
      ["form-action", "'self'"],
      ["object-src", "'none'"],
      ["base-uri", "'none'"],
    ] as const)
      expect(policy.get(name)).toEqual([source]);
  });

  it("is the same in production and where nothing is set, and looser only in development", () => {
    expect(contentSecurityPolicy("n", { NODE_ENV: "production" })).toBe(contentSecurityPolicy("n", {}));
    expect(contentSecurityPolicy("n", { NODE_ENV: "production" })).not.toContain("unsafe-eval");
    expect(contentSecurityPolicy("n", { NODE_ENV: "development" })).toContain("unsafe-eval");
  });
});

describe("the headers of every answer", () => {
  it("promise https for two years where people come over https, and nowhere else", () => {
    const over = (address: string) =>
      securityHeaders({ OPERATIVE_ADDRESS: address })["Strict-Transport-Security"];
    expect(over("https://operative.example.org")).toBe("max-age=63072000");
    expect(over("http://operative.example.org")).toBeUndefined();
    expect(securityHeaders({})["Strict-Transport-Security"]).toBeUndefined();
  });

  it("forbid guessing of types, framing, and what no page has a use for", () => {
    expect(securityHeaders({})).toMatchObject({
      "X-Content-Type-Options": "nosniff",
      "X-Frame-Options": "DENY",
      "Cross-Origin-Opener-Policy": "same-origin",
      "Permissions-Policy": expect.stringContaining("camera=(), "),
    });
  });

  it("hand the address of a feed, which may hold a token, to nobody", () => {
    expect(referrerPolicy("/feeds/deadlines.ics")).toBe("no-referrer");
    expect(referrerPolicy("/exports/mandates.csv")).toBe("no-referrer");
    expect(referrerPolicy("/mandates")).toBe("same-origin");
  });

  it("lets a file that somebody uploaded do nothing at all", () => {
    expect(policyOf("/evidence/0a1b", "x", {})).toMatch(/^sandbox; default-src 'none'/);
    expect(policyOf("/mandates", "x", {})).toBe(contentSecurityPolicy("x", {}));
  });
});
