import { describe, expect, it } from "vitest";
import { concealSecrets, withoutSecrets } from "@/lib/access/secrets";
import { makeSecret } from "@/lib/access/tokens";
import { logRequestError, logThrown, openLog } from "@/lib/operations/log";

function logging() {
  const lines: string[] = [];
  return { log: openLog({ write: (line) => lines.push(line) }), lines };
}

describe("a secret", () => {
  const token = makeSecret();

  it.each([
    ["an access token", `the token ${token} is unknown`, token],
    ["what is sent to show who one is", "Authorization: Bearer abc.def-ghi", "abc.def-ghi"],
    ["a name and password sent to show who one is", "got Basic dXNlcjpwYXNzd29yZA==", "dXNlcjpwYXNzd29yZA=="],
    [
      "the token in the address of a feed",
      "GET /feeds/deadlines.ics?body=unodc&token=hush1234 failed",
      "hush1234",
    ],
    ["the code of a sign-in", "/api/auth/callback?code=4/0AfJohXn&state=x", "0AfJohXn"],
    ["the password of a mail server", "smtps://mailer:hunter2@mail.example.org:465 refused", "hunter2"],
    ["the password of a database", "postgresql://operative:hunter2@db/operative", "hunter2"],
    ["a setting", "OPERATIVE_SMTP_PASSWORD=hunter2", "hunter2"],
    ["a field of JSON", '{"password":"hunter2"}', "hunter2"],
    ["a cookie", "cookie: operative.session_token=s3cr3t", "s3cr3t"],
  ])("is concealed in a text: %s", (_, text, secret) => {
    const concealed = concealSecrets(text);
    expect(text).toContain(secret);
    expect(concealed).not.toContain(secret);
    expect(concealed).toContain("[concealed]");
  });

  it.each([
    "Requests the Secretary-General to report by 2021-09-14 (A/RES/74/176, para. 26)",
    "SQLITE_BUSY: database is locked",
    "https://undocs.org/A/76/120?lang=en",
    "GET /mandates?body=unodc&standing=overdue",
    "write to info@example.org",
  ])("is not seen where there is none: %s", (text) => {
    expect(concealSecrets(text)).toBe(text);
  });

  it("is concealed in fields by their name, however deep, and in the causes of errors", () => {
    const safe = JSON.stringify(
      withoutSecrets({
        headers: { Authorization: "x1", cookie: "x2", "set-cookie": ["x3"], accept: "text/html" },
        user: { passwordHash: "x7", password: "x4", access_token: "x5", clientSecret: "x8" },
        error: new Error("a", { cause: new Error("smtp://u:x6@host") }),
      }),
    );
    expect(safe).not.toMatch(/x[1-8]/);
    expect(safe).toContain("text/html");
  });

  it("does not hang on what holds itself", () => {
    const own: { self?: unknown } = {};
    own.self = own;
    expect(JSON.stringify(withoutSecrets(own))).toContain("…");
  });

  it("is looked for in linear time", () => {
    for (const text of [
      "token=".repeat(40_000),
      "a_".repeat(120_000),
      "://".repeat(80_000),
      "Bearer ".repeat(40_000),
    ]) {
      const began = performance.now();
      concealSecrets(text);
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });
});

describe("the log", () => {
  it("writes one line of JSON an event, without secrets in fields, sentence, error or cause", () => {
    const { log, lines } = logging();
    const secret = makeSecret();
    const cause = new Error(`token ${secret} at smtps://m:hunter2@mail`);
    log.error(
      { token: secret, address: `/feeds/a.ics?token=${secret}`, error: new Error("failed", { cause }) },
      secret,
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain(secret);
    expect(lines[0]).not.toContain("hunter2");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: "error", name: "operative" });
  });

  it("says of what was thrown by which number it is found, and gives that number", () => {
    const { log, lines } = logging();
    const number = logThrown(new Error("disk full"), { door: "api" }, log);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      number,
      error: { type: "Error", message: "disk full" },
    });
  });

  it("names a page that threw by the number that the page shows, and logs none of its headers", () => {
    const { log, lines } = logging();
    const error = Object.assign(new Error("no such table"), { digest: "123456" });
    const request = {
      ...{ path: "/mandates?token=hush1234", method: "GET", routePath: "/mandates", routeType: "render" },
      headers: { cookie: "operative.session=hush5678" },
    };
    logRequestError(error, request, log);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      number: "123456",
      error: { message: "no such table" },
    });
    expect(lines[0]).not.toMatch(/hush/);
  });

  it("cannot be made to write a second line by what is logged", () => {
    const { log, lines } = logging();
    log.warn({ address: '/a\n{"level":"error","msg":"forged"}' }, "one\ntwo");
    expect(lines.join("").trim().split("\n")).toHaveLength(1);
  });
});
