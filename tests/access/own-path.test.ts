import { describe, expect, it } from "vitest";
import { ownPath } from "@/lib/access/own-path";

describe("where somebody goes after signing in", () => {
  it.each([
    ["/mandates/A-RES-74-176/26?asOf=2021-01-01#occurrence-3"],
    ["/"],
    ["/deadlines?body=unodc&page=2"],
    ["/signing-ceremony"],
  ])("may be our own path %s", (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    ["https://evil.example/"],
    ["//evil.example/"],
    ["/\\evil.example"],
    ["/mandates\\..\\..\\evil"],
    ["\\\\evil.example"],
    ["javascript:alert(1)"],
    ["/%09/evil.example\t"],
    ["/\n/evil.example"],
    ["/..//evil.example"],
    ["/./..//evil.example/x"],
    ["evil.example"],
    [""],
    [null],
    ["/sign-in?next=/sign-in"],
    ["/sign-out"],
    ["/join/secret"],
    ["/api/auth/callback/organisation"],
    [`/${"a".repeat(3000)}`],
  ])("is the first page where %j is asked for", (path) => {
    expect(ownPath(path)).toBe("/");
  });

  it("never leaves the application, whatever is written", () => {
    const signs = ["/", "\\", ".", "..", ":", "@", "?", "#", "%2f", "%5c", "\t", "evil.example", "https:"];
    const tried = signs.flatMap((a) => signs.flatMap((b) => signs.map((c) => `/${a}${b}${c}`)));
    const origins = tried.map((path) => new URL(ownPath(path), "https://register.example/sign-in").origin);
    expect(new Set(origins)).toEqual(new Set(["https://register.example"]));
    expect(tried.map(ownPath).filter((path) => path.startsWith("//"))).toEqual([]);
  });
});
