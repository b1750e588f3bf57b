import { expect, it } from "vitest";
import { commentParts, findMentions } from "@/lib/queries/comment-text";

const AMINA = { id: "u1", name: "Amina Khalil", email: "a.khalil@example.org" };
const AMINA_ROSE = { id: "u2", name: "Amina Khalil Rose", email: "rose@example.org" };
const PEOPLE = [AMINA, AMINA_ROSE];

const named = (text: string, people = PEOPLE) =>
  findMentions(text, people).map(({ text: typed, userId }) => [typed, userId]);

const linked = (text: string) =>
  commentParts(text, []).flatMap((part) => (part.is === "address" ? [part.address] : []));

it("finds who is named by the name or by what stands before the @ of the e-mail address, in any case", () => {
  expect(named("@Amina Khalil: see below")).toEqual([["@Amina Khalil", "u1"]]);
  expect(named("(@a.khalil)")).toEqual([["@a.khalil", "u1"]]);
  expect(named("Thanks, @ROSE.")).toEqual([["@ROSE", "u2"]]);
});

it("takes the longest name that fits", () => {
  expect(named("@Amina Khalil Rose and @Amina Khalil")).toEqual([
    ["@Amina Khalil Rose", "u2"],
    ["@Amina Khalil", "u1"],
  ]);
});

it("takes no part of a name and no part of a word for a name", () => {
  expect(named("@Amina")).toEqual([["@Amina", null]]);
  expect(named("@rose-marie")).toEqual([["@rose-marie", null]]);
  expect(named("@Amina Khalilova")).toEqual([["@Amina", null]]);
});

it("leaves a name that two people have as text", () => {
  const twin = { id: "u3", name: "Other", email: "rose@example.net" };
  expect(named("@rose", [...PEOPLE, twin])).toEqual([["@rose", null]]);
});

it("sees no mention in an e-mail address, in a web address or in a lone @", () => {
  expect(named("write to rose@example.org, https://example.org/@rose?to=@rose or @ rose")).toEqual([]);
});

it("keeps every sign of a text in its parts, in order", () => {
  const text = "Dear @rose,\n\nsee https://undocs.org/en/A/74/100 (and <b>this</b>): @nobody\n";
  const parts = commentParts(text, PEOPLE);
  expect(parts.map((part) => part.text).join("")).toBe(text);
  expect(parts.map(({ is }) => is)).toEqual(["text", "mention", "text", "address", "text"]);
});

it("makes links of http and https addresses only", () => {
  expect(linked("javascript:alert(1) data:text/html,x ftp://example.org file:///etc")).toEqual([]);
  expect(linked("HTTPS://Example.org/x and http://example.org")).toEqual([
    "https://example.org/x",
    "http://example.org/",
  ]);
});

it("makes no link of an address that feigns another host, or of none", () => {
  expect(linked("https://un.org@example.org/ https://un.org:x@example.org http:// https://")).toEqual([]);
});

it("leaves the end of the sentence out of an address, and a bracket of its own in", () => {
  expect(linked("(see https://example.org/a_(b)).")).toEqual(["https://example.org/a_(b)"]);
  expect(linked("Is it “https://example.org/a”?")).toEqual(["https://example.org/a"]);
});

it("reads the longest comment, made of nothing but signs, in a moment", () => {
  for (const sign of ["@a", "@", "https://a ", "https://", ")", "@a.", "(", "https://a)"]) {
    const start = performance.now();
    commentParts(sign.repeat(5000 / sign.length), PEOPLE);
    expect(performance.now() - start, sign).toBeLessThan(400);
  }
});
