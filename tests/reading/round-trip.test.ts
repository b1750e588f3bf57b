import fc from "fast-check";
import { expect, test } from "vitest";
import { readText } from "@/lib/reading/text/read-text";
import {
  placeOfMark,
  printClose,
  printColumns,
  printSeparated,
  printWrapped,
  type Written,
  type WrittenParagraph,
  written,
} from "./print-layouts";

/** What the reader must give back: parts and numbers, whole texts, the words after which the notes stand. */
function expected({ preamble, parts }: Written) {
  let count = 0;
  const give = (one: WrittenParagraph, part: string | null, number: string | null) => {
    const words = (one.lines[0] ?? "").split(" ");
    const place = placeOfMark(one);
    if (place >= 0) count++;
    const notes =
      place < 0 ? [] : [`${words.slice(0, place + 1).join(" ")}|${count}|See A/91/${100 + count}, annex.`];
    return { part, number, text: one.lines.join("\n"), notes };
  };
  return [
    ...preamble.map((one) => give(one, null, null)),
    ...parts.flatMap(({ label, paragraphs }) =>
      paragraphs.map((one, index) => give(one, label, String(index + 1))),
    ),
  ];
}

function readBack(text: string) {
  return readText(text).paragraphs.map((one) => ({
    part: one.part,
    number: one.number,
    text: one.text,
    notes: one.notes.map(({ mark, text: note, at }) => `${one.text.slice(0, at)}|${mark}|${note}`),
  }));
}

test.each([
  ["paragraphs apart, notes within them", printSeparated],
  ["a line a paragraph", printClose],
  ["broken lines, paragraphs apart", (resolution: Written) => printWrapped(resolution, "\n\n")],
  ["broken lines run together", (resolution: Written) => printWrapped(resolution, "\n")],
  ["pages set in columns", printColumns],
])("A resolution printed as %s is read back whole", (_, print) => {
  fc.assert(
    fc.property(written, (resolution) => {
      const text = print(resolution);
      expect(readBack(text), text).toEqual(expected(resolution));
    }),
    { numRuns: 100, seed: 1961 },
  );
});
