import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ownPath } from "@/lib/access/own-path";
import { addressOf } from "@/lib/ui/address";
import { listSources } from "../architecture/source-files";

/** What begins so leads within the application, whatever comes after. */
const OWN = /^(?:"\/(?!\/)|`\/(?!\/|\$)|ownPath\(|addressOf\.)/;
/** What a visitor chose. */
const CHOSEN = /\bform\.get|\bread\(|\bsearchParams\b|\bparameters\b|\bheaders\(|\bcookies\(|\brequest\b/;
/** Another site, or one that is put together of a name; a function that makes an address is ours. */
const ELSEWHERE = /^["`](?:https?:|\/\/|\$\{[\w.]+\})/;

/** The arguments of every `redirect(…)`, as they stand in the code. */
function redirectionsOf(text: string): string[] {
  return [...text.matchAll(/\bredirect\(\s*([^\n]+)/g)].map(([, argument = ""]) => argument);
}

/** Whether a visitor could choose where it leads: the argument, or what the name in it was given, is what they sent. */
function leadsAstray(argument: string, text: string): boolean {
  const name = /^(\w+)\)/.exec(argument)?.[1];
  const given =
    name === undefined ? argument : (new RegExp(`const ${name} = ([^;]+);`).exec(text)?.[1] ?? "");
  return ELSEWHERE.test(given) || (CHOSEN.test(given) && !OWN.test(given));
}

describe("a redirection", () => {
  const sources = listSources("app").filter((path) => /\.tsx?$/.test(path));

  it("leads within the application, wherever the code makes one", () => {
    const made = sources.flatMap((path) => {
      const text = readFileSync(path, "utf8").replace(/^import .*$/gm, "");
      return redirectionsOf(text).map((argument) => ({
        path,
        argument,
        astray: leadsAstray(argument, text),
      }));
    });
    expect(made.length).toBeGreaterThan(8);
    const wrong = made.filter(({ astray }) => astray);
    expect(wrong.map(({ path, argument }) => `${path}: redirect(${argument}`)).toEqual([]);
  });

  it.each([
    "form.get('next'));",
    "next);",
    "parameters.from ?? '/');",
    "new URL(request.url).searchParams.get('to'));",
    "`//evil.example`);",
    "`$" + "{base}/a`);",
    '"https://evil.example");',
  ])("would be found out: redirect(%s", (argument) => {
    expect(leadsAstray(argument, "const next = read('next');")).toBe(true);
  });

  it.each(["next);", "addressOf.import(keys));", '"/people");'])(
    "would be let through: redirect(%s",
    (argument) => {
      expect(leadsAstray(argument, 'const next = ownPath(read("next"));')).toBe(false);
    },
  );

  it.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "\\\\evil.example",
    "/%2F/evil.example/../..//evil.example",
    "/..//evil.example",
    "/\t/evil.example",
    "/\r\nLocation: https://evil.example",
    "javascript:alert(1)",
    "/sign-out",
    "/api/auth/sign-out",
  ])("after signing in goes nowhere else: %j", (asked) => {
    const path = ownPath(asked);
    expect(new URL(path, "https://operative.example.org").origin).toBe("https://operative.example.org");
    expect(path).not.toMatch(/^\/[/\\]|sign-out|[\r\n\t]/);
  });

  it.each(["//evil.example", "../../evil", "a/../../b", "\\evil", "a?b#c", "a\r\nb"])(
    "is not led astray by the name of a resolution, body or paragraph: %j",
    (name) => {
      for (const address of [
        addressOf.resolution(name, null),
        addressOf.mandate(name, name, null),
        addressOf.body(name, null),
        addressOf.events(name, null),
      ]) {
        const url = new URL(address, "https://operative.example.org");
        expect(url.origin).toBe("https://operative.example.org");
        expect(url.pathname.startsWith(`/${address.split("/")[1]}/`)).toBe(true);
        expect(url.pathname.split("/")).toHaveLength(address.split("/").length);
      }
    },
  );
});
