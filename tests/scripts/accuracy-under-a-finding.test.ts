import { expect, test } from "vitest";
import { formatExtraction } from "@/lib/exports/extraction";
import { extract } from "@/lib/grammar/extract";
import { readResolution } from "@/lib/reading/read-resolution";
import type { LabelledDocument } from "../../scripts/accuracy/labelled-documents";
import { countUnderFinding, parseMisses } from "../../scripts/accuracy/under-a-finding";

const NAME = "A-RES-1-1";
const TEXT = `The General Assembly,

1. Urges the Museum of Pacific Navigation to act;

2. Requests the Secretary-General to submit a report;

3. Urges Member States to act.
`;

async function documentWith(reports: readonly boolean[]): Promise<LabelledDocument> {
  const read = await readResolution(new TextEncoder().encode(TEXT));
  if (!read.ok) throw new Error(read.message);
  const label = {
    operative: reports.map((report, index) => ({ number: String(index + 1), provisions: [{ report }] })),
  };
  const line = formatExtraction(`${NAME}.txt`, read.format, extract(read.resolution));
  return { name: NAME, line, label, labelJson: JSON.stringify(label) };
}

test("what the scorer says is read as errors with their paragraph, and fields of the header are none", () => {
  expect(
    parseMisses([
      `${NAME} B/4 addressees: missed [member state | office, other] extra [libya]`,
      `${NAME} /5 provisions: gold [:urges,a:requests] found [:urges,b:requests,b:notes]`,
      `${NAME} /6 force of "urges": gold call found demand`,
      `${NAME} title: gold "One [a]" found "Two"`,
    ]),
  ).toEqual([
    { document: NAME, paragraph: "B/4", items: 3 },
    { document: NAME, paragraph: "/5", items: 3 },
    { document: NAME, paragraph: "/6", items: 1 },
  ]);
});

test("an error lies under a finding where a person is asked to look at its paragraph", async () => {
  const document = await documentWith([false, true, false]);
  const misses = [
    `${NAME} /1 addressees: missed [] extra [museum of pacific navigation]`,
    `${NAME} /3 addressees: missed [state] extra []`,
  ];
  const { errors, under, uncertain, paragraphsUnder, paragraphs } = countUnderFinding([document], misses);
  expect({ errors, under, uncertain, paragraphsUnder, paragraphs }).toEqual({
    errors: 2,
    under: 1,
    uncertain: 1,
    paragraphsUnder: 1,
    paragraphs: 3,
  });
});

test("a report that the label has and we do not is an error, though the scorer does not name it", async () => {
  expect(countUnderFinding([await documentWith([false, true, true])], []).errors).toBe(1);
  expect(countUnderFinding([await documentWith([false, true, false])], []).errors).toBe(0);
});
