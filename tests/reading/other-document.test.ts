import { describe, expect, test } from "vitest";
import { readResolution } from "@/lib/reading/read-resolution";

const read = (text: string) => readResolution(new TextEncoder().encode(text));
const draft = (kind: string, body: string) =>
  `A/91/L.9\n\nGeneral Assembly\n\nNinety-first session\nAgenda item 23\n${kind}\n\nPilotage Forum\n${body}\n`;

const SENTENCE =
  "The General Assembly, recalling its decision 90/511 of 9 September 2035, decides to convene the next\npledging conference for coastal pilots in 2038.";
const ITEMS =
  "The General Assembly:\n(a) Approves the programme of work as set out below;\n(b) Invites the Bureau to take it into account.";
const PREAMBLE =
  "The General Assembly,\nRecalling its resolution 90/12 of 3 November 2035:\n(a) Welcomes the Declaration;\n(b) Endorses its outcome.";
const NUMBERED = "The General Assembly,\n1. Decides to enlarge the Forum;\n2. Requests a report.";

describe("a draft decision", () => {
  test.each([
    ["in one sentence", draft("Egypt: draft decision", SENTENCE)],
    ["in one sentence with a note", draft("Draft decision submitted by the President*", SENTENCE)],
    ["in items under the enacting words", draft("Draft decision submitted by the Bureau", ITEMS)],
    ["with sponsors over two lines", draft("Austria, Chad and\nEgypt: draft decision", SENTENCE)],
  ])("%s is refused, and the refusal says what it is", async (_, text) => {
    const outcome = await read(text);
    if (outcome.ok) throw new Error("was read");
    expect(outcome.reason).toBe("not-a-resolution");
    expect(outcome.message).toMatch(/^This is a draft decision /);
  });

  test.each([
    ["with a preamble", draft("Egypt: draft decision", PREAMBLE)],
    ["with numbered paragraphs", draft("Egypt: draft decision", NUMBERED)],
  ])("%s is drawn up as a resolution and read as one", async (_, text) => {
    const outcome = await read(text);
    if (!outcome.ok) throw new Error(outcome.message);
    expect(outcome.resolution.paragraphs.filter(({ kind }) => kind === "operative")).toHaveLength(2);
  });
});

test("A draft resolution in one sentence is read, whatever decisions it recalls", async () => {
  expect((await read(draft("Egypt: draft resolution", SENTENCE))).ok).toBe(true);
});

test.each([
  [
    "Note by the Secretariat",
    "A/C.3/91/L.1\n\nThird Committee\n\nNote by the Secretariat\n\n1. The items will be issued.",
  ],
  [
    "Provisional agenda",
    "A/91/150\n\nProvisional agenda of the ninety-first session\n\n1. Opening of the session.",
  ],
])("A paper in which no organ speaks is named: %s", async (name, text) => {
  const outcome = await read(text);
  if (outcome.ok) throw new Error("was read");
  expect(outcome.message).toContain(`("${name}")`);
});

test("Prose is told that no organ speaks in it", async () => {
  const outcome = await read("It was a bright cold day in April.\n\nThe clocks were striking thirteen.");
  if (outcome.ok) throw new Error("was read");
  expect(outcome.message).toMatch(/^No organ begins to speak/);
});
