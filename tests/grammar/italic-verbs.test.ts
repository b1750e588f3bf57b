import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extract } from "@/lib/grammar/extract";
import { italicVerbs } from "@/lib/reading/akn/italic-verbs";
import { readAkn } from "@/lib/reading/akn/read-akn";
import { findActVerbs } from "@/lib/vocabulary/verbs";

const FOLDERS = ["../shared/corpus/akn/sc-2022", "../shared/corpus/akn/sc-2023"];

interface Count {
  found: number;
  missed: string[];
}

/** Counts the verbs in italics of a resolution that the grammar takes for verbs of acts. */
function countVerbs(xml: string, count: Count): void {
  const read = readAkn(xml);
  if (!read.ok) return;
  const { provisions, resolution } = extract(read.resolution);
  const italics = italicVerbs(xml);
  resolution.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind !== "operative") return;
    const verbs = (provisions[index] ?? []).map((provision) => provision.verbSpan);
    for (const { number, part, verb, span } of italics) {
      if (number !== paragraph.number || part !== paragraph.part) continue;
      const words = verb.toLowerCase().split(/\s+/);
      if (!words.some((word) => findActVerbs(word).length > 0)) continue;
      if (verbs.some(([start, end]) => span[0] < end && start < span[1])) count.found++;
      else count.missed.push(`${resolution.header.symbol}, para. ${number}: ${verb}`);
    }
  });
}

describe.skipIf(!existsSync(FOLDERS[0] ?? ""))(
  "the verbs that editors of the Security Council set in italics",
  () => {
    test("are found, but for one in a hundred", () => {
      const count: Count = { found: 0, missed: [] };
      for (const folder of FOLDERS) {
        for (const file of readdirSync(folder)) countVerbs(readFileSync(`${folder}/${file}`, "utf8"), count);
      }
      expect(count.found).toBeGreaterThan(2000);
      expect(count.missed.length / (count.found + count.missed.length), count.missed.join("\n")).toBeLessThan(
        0.015,
      );
    });
  },
);
