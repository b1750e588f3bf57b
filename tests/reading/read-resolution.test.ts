import { describe, expect, test } from "vitest";
import { readResolution } from "@/lib/reading/read-resolution";
import { LARGEST_TEXT } from "@/lib/reading/text/read-text-bytes";
import { fixtureText, seedText } from "./read-fixture";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const full = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(full.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < full.length; at++) view.setUint16(at * 2, full.charCodeAt(at), order === "le");
  return bytes;
}

/** One byte a character, as old Windows programs write; for the characters of Western Europe only. */
function windows1252(text: string): Uint8Array {
  const high: Record<string, number> = { "“": 0x93, "”": 0x94, "’": 0x92, "–": 0x96 };
  return Uint8Array.from([...text], (character) => high[character] ?? character.charCodeAt(0));
}

const SHORT = "The General Assembly,\n\nConcerned about Côte d’Ivoire,\n\n1. Requests “a report”.\n";

describe("a file of text", () => {
  test.each([
    ["UTF-8", utf8(SHORT)],
    ["UTF-8 with a byte order mark", utf8(`\uFEFF${SHORT}`)],
    ["UTF-16 little endian with a mark", utf16(SHORT, "le", true)],
    ["UTF-16 big endian with a mark", utf16(SHORT, "be", true)],
    ["UTF-16 little endian without a mark", utf16(SHORT, "le", false)],
    ["UTF-16 big endian without a mark", utf16(SHORT, "be", false)],
    ["Windows-1252", windows1252(SHORT)],
  ])("is decoded from %s", async (_, bytes) => {
    const outcome = await readResolution(bytes);
    expect(outcome).toMatchObject({ ok: true, format: "text" });
    if (!outcome.ok) return;
    expect(outcome.resolution.paragraphs.map(({ text }) => text)).toEqual([
      "Concerned about Côte d’Ivoire,",
      "Requests “a report”.",
    ]);
  });

  test("gives the resolution whose symbol is asked for", async () => {
    const outcome = await readResolution(utf8(fixtureText("volume")), { symbol: "A/RES/2205(XCI)" });
    expect(outcome).toMatchObject({
      ok: true,
      resolution: { header: { title: "Lights on fishing vessels" } },
    });
  });
});

describe("what is no resolution is refused", () => {
  test.each([
    ["an amendment", utf8(fixtureText("amendment")), "not-a-resolution", /^This is an amendment/],
    ["a statement", utf8(fixtureText("statement")), "not-a-resolution", /^This is a statement/],
    ["a letter", utf8(fixtureText("letter")), "not-a-resolution", /^No organ begins to speak/],
    ["no bytes", new Uint8Array(0), "empty", /empty/],
    ["white space", utf8(" \n\n\t\n"), "empty", /white space/],
    [
      "random bytes",
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + ((at * at) % 251)) % 256),
      "not-text",
      /neither text/,
    ],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]), "format-unknown", /picture/],
    ["an old Word file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "format-unknown", /\.docx/],
    ["enacting words alone", utf8("The General Assembly,\n"), "not-a-resolution", /No organ/],
  ])("%s", async (_, bytes, reason, message) => {
    const outcome = await readResolution(bytes);
    expect(outcome).toMatchObject({ ok: false, reason });
    if (!outcome.ok) expect(outcome.message).toMatch(message);
  });

  test("a text above the limit, before anything is read", async () => {
    const big = new Uint8Array(LARGEST_TEXT + 1).fill(0x61);
    const started = performance.now();
    expect(await readResolution(big)).toMatchObject({ ok: false, reason: "too-large" });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(await readResolution(utf8(seedText()), { largestText: 1000 })).toMatchObject({
      ok: false,
      reason: "too-large",
    });
    expect(await readResolution(utf8(seedText()), { largest: 1000 })).toMatchObject({ reason: "too-large" });
  });

  test("a text of more lines than any resolution has", async () => {
    expect(await readResolution(utf8("a\n".repeat(300_000)))).toMatchObject({
      ok: false,
      reason: "too-large",
    });
  });
});

describe("a text of a megabyte is read in bounded time, whatever it holds", () => {
  const fill = (piece: string) => piece.repeat(Math.ceil(1_000_000 / piece.length));
  const start = "The General Assembly,\n\n1. Requests a report;\n\n";
  test.each([
    ["the seed again and again", fill(seedText())],
    ["one line", start + fill("the Secretary-General to report, ")],
    ["numbers that may be marks", start + fill("report 5 and, 6 ")],
    ["raised digits", start + fill("¹ ")],
    ["underscores", start + fill("_")],
    ["asterisks", start + fill("*a ")],
    ["opening brackets", start + fill("[(")],
    ["letters in brackets", start + fill("(a) ")],
    ["numbers on lines of their own", start + fill("12 is the number of ladders in a port\n\n12\n\n")],
    ["hyphens", start + fill("a-")],
    [
      "sponsors",
      `${fill("Egypt, Jordan and Iran (Islamic Republic of),\n")}Chad: draft resolution\n${start}`,
    ],
    ["titles", fill("77/1. Title\nThe General Assembly,\nRecalling it,\n1. Urges it.\n")],
  ])("%s", async (_, text) => {
    const started = performance.now();
    expect(await readResolution(utf8(text), { largestText: 8_000_000 })).toHaveProperty("ok");
    // A quadratic pass takes minutes here; the machine may be busy with other things.
    expect(performance.now() - started).toBeLessThan(45_000);
  });
});
