import { describe, expect, it } from "vitest";
import { extractDocument } from "@/lib/operations/extract-document";
import { DEFAULT_LIMITS, formatMegabytes, readLimits } from "@/lib/operations/limits";

describe("the limits of a document's size", () => {
  it("are 32 MB a file, 4 MB of text, 20 MB through the web and 10 MB of evidence where nothing is set", () => {
    expect(Object.values(readLimits({})).map(formatMegabytes)).toEqual(["32 MB", "4 MB", "20 MB", "10 MB"]);
  });

  it("are settings in megabytes", () => {
    expect(readLimits({ OPERATIVE_LARGEST_TEXT_MB: "0.5" })).toEqual({ ...DEFAULT_LIMITS, text: 524_288 });
  });

  it("name the setting and what to write where it is no number", () => {
    expect(() => readLimits({ OPERATIVE_LARGEST_FILE_MB: "much" })).toThrow(
      'OPERATIVE_LARGEST_FILE_MB is "much". Write a number of megabytes between 0 and 1024, as 20, or unset it.',
    );
  });

  it("are what a document is refused by, with a sentence", async () => {
    const bytes = new TextEncoder().encode("1. Requests the Secretary-General to report.\n".repeat(20_000));
    const refused = await extractDocument(bytes, readLimits({ OPERATIVE_LARGEST_TEXT_MB: "0.5" }));
    expect(refused).toMatchObject({ ok: false, reason: "too-large" });
  });
});
