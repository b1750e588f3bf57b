import { describe, expect, test } from "vitest";
import { splitLines } from "@/lib/reading/layout/line";
import { plainCharacters } from "@/lib/reading/text/characters";
import { countWords, joinLines } from "@/lib/reading/text/hyphens";
import { joinToBlocks } from "@/lib/reading/text/join-lines";
import { withoutMarkup } from "@/lib/reading/text/markup";
import { countAll, mendWords } from "@/lib/reading/text/mend-words";
import { takeNotes } from "@/lib/reading/text/note-lines";
import { findFurniture } from "@/lib/reading/text/page-furniture";
import { closeUp, findShape } from "@/lib/reading/text/shape";
import { attachStrayMarks } from "@/lib/reading/text/stray-marks";

describe("characters", () => {
  test("are of one kind: line ends, spaces, ligatures; what nobody sees goes", () => {
    expect(plainCharacters("\uFEFFof\u00A0\uFB01rst\u00AD\r\nin\u200Bstance\rend")).toBe(
      "of first\ninstance\nend",
    );
  });

  test("that belong to words stay: the hyphen that breaks no line, accents, four kinds of quotes, two dashes", () => {
    const text = "twenty‑fourth Côte d’Ivoire “a” ‘b’ – — ñ";
    expect(plainCharacters(text)).toBe(text);
  });

  test("that end a page stay", () => {
    expect(plainCharacters("a\fb")).toBe("a\fb");
  });
});

describe("markup", () => {
  test.each([
    ["*Urges* Member States", "Urges Member States"],
    ["see [71/322](#) and [73/189](https://undocs.org/A_(x))", "see 71/322 and 73/189"],
    [
      "the *Toolkit for Guidance in\nDesigning* programmes",
      "the Toolkit for Guidance in\nDesigning programmes",
    ],
    ["## The General Assembly,", "The General Assembly,"],
    ["Crime<sup>5</sup> and", "Crime⁵ and"],
    ["Crime[^12] and", "Crime¹² and"],
    ["4\\. *Also recalls*", "4. Also recalls"],
    ["*Expresses support*,¹ and", "Expresses support,¹ and"],
  ])("goes from %j", (text, plain) => {
    expect(withoutMarkup(text)).toBe(plain);
  });

  test.each([
    "Egypt:* draft resolution",
    "State of Palestine:** draft decision",
    "* A/80/150.",
    "2 * 3 * 4",
    "A_B_C",
  ])("is not seen in %j", (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });
});

describe("lines that end in a hyphen", () => {
  const join = (first: string, second: string, ...rest: string[]) =>
    joinLines([first, second], countWords([first, second, ...rest]));

  test.each([
    ["at its twenty-", "seventh session", "at its twenty-seventh session"],
    ["by the Secretary-", "General", "by the Secretary-General"],
    ["and non-", "governmental bodies", "and non-governmental bodies"],
    ["with co-", "operation", "with co-operation"],
    ["the years 2013–", "2020", "the years 2013–2020"],
    ["of them-", "selves", "of themselves"],
    ["with authoriza-", "tion", "with authorization"],
  ])("%s | %s", (first, second, joined) => {
    expect(join(first, second)).toBe(joined);
  });

  test("are judged by the rest of the text", () => {
    expect(join("the peace-", "keeping force", "a peacekeeping force")).toBe("the peacekeeping force");
    expect(join("the peace-", "keeping force", "a peace-keeping force")).toBe("the peace-keeping force");
    expect(join("of Re-", "public", "the Republic")).toBe("of Republic");
    expect(join("to ex-", "ercise", "the right")).toBe("to exercise");
    expect(join("the ex-", "combatants", "all combatants")).toBe("the ex-combatants");
  });
});

test("Words that an extractor split are mended only where the text has them whole", () => {
  const mend = (text: string, ...rest: string[]) => mendWords(text, countAll([text, ...rest]));
  expect(mend("a dialog ue on know ledge", "the dialogue", "all knowledge")).toBe("a dialogue on knowledge");
  expect(mend("health care in every day life", "healthcare", "everyday", "health", "care", "day")).toBe(
    "health care in every day life",
  );
  expect(mend("COVID -19 and the two -State solution")).toBe("COVID-19 and the two-State solution");
  expect(mend("gender- and age-sensitive – as said – measures")).toBe(
    "gender- and age-sensitive – as said – measures",
  );
});

const furnitureOf = (text: string) => {
  const lines = splitLines(text);
  return [...findFurniture(lines)].sort((a, b) => a - b).map((index) => lines[index]?.text);
};

describe("page furniture", () => {
  test("is job numbers, page numbers, and the symbol from the second page on", () => {
    const text =
      "A/80/L.12\n\nThe General Assembly,\n\nRecalling it,\n\n25-18145 (E)    141125\n*2518145*\n\n\fA/80/L.12\n\n25-18145 2/2\n\n1. Urges it.";
    expect(furnitureOf(text)).toEqual(["25-18145 (E) 141125", "*2518145*", "A/80/L.12"]);
    expect(furnitureOf("x\n25-18145                2/2\n")).toEqual(["25-18145 2/2"]);
  });

  test("is a running title beside the symbol, though the first page prints it as title", () => {
    const text =
      "A/RES/80/9\n\n80/9. Safety of coastal pilots\n\nThe General Assembly,\n\nRecalling it,\n\n\fSafety of coastal pilots\nA/RES/80/9\n\n1. Urges it.";
    expect(furnitureOf(text)).toEqual(["Safety of coastal pilots", "A/RES/80/9"]);
  });

  test("is the head of a bound volume and the number of its page", () => {
    const text =
      "<!-- Page 1 -->\n\n24\n\nGeneral Assembly—Thirty-second Session\n\ntection of those who board ships,\n\n<!-- Page 2 -->\n\nResolutions adopted on the reports of the Sixth Committee 99\n\n1. Urges it.";
    expect(furnitureOf(text)).toEqual([
      "24",
      "General Assembly—Thirty-second Session",
      "Resolutions adopted on the reports of the Sixth Committee 99",
    ]);
  });

  test("is not a year, a fraction within a sentence or the number of a paragraph", () => {
    expect(furnitureOf("The General Assembly,\n\n1999\n\n1.\n\nTakes note of 2/3 of it.")).toEqual([]);
  });
});

const notesOf = (text: string) => {
  const lines = splitLines(text);
  const furniture = findFurniture(lines);
  const taken = takeNotes(attachStrayMarks(lines, furniture), furniture);
  return {
    text: taken.lines.map((line) => line.text),
    notes: taken.notes.map((note) => `${note.mark}: ${note.text}`),
  };
};

describe("notes", () => {
  test("in the middle of a paragraph are taken out, and what follows is known to go on", () => {
    expect(
      notesOf("use of child soldiers,\n\n¹ Resolution 70/1.\n\n² Target 5.2.\n\nand by 2025 end"),
    ).toEqual({
      text: ["use of child soldiers,", "and by 2025 end"],
      notes: ["1: Resolution 70/1.", "2: Target 5.2."],
    });
  });

  test("under a rule run to the end of the page", () => {
    expect(notesOf("Recalling it,\n____________\n1 See A/1,\nannex.\n\n2 Ibid.\n\n\fand so on")).toEqual({
      text: ["Recalling it,", "and so on"],
      notes: ["1: See A/1, annex.", "2: Ibid."],
    });
  });

  test("whose marks were printed apart find their texts", () => {
    const text = "x\n____________\n1\n2\n\n25-16618 (E)\n\nResolution 70/1.\nTarget 5.2.\n\n171025\n\n\fy";
    expect(notesOf(text).notes).toEqual(["1: Resolution 70/1.", "2: Target 5.2."]);
    const apart = "x\n____________\n\nSee A/1.\n3\nSee A/3.\n2\n\n\fy";
    expect(notesOf(apart).notes).toEqual(["2: See A/1.", "3: See A/3."]);
    const behind = "x\n____________\n1\n\nSee A/1.\nIbid., annex.\n3\nSee A/3.\n2\n\n2/8\n\n\fy";
    expect(notesOf(behind).notes).toEqual(["1: See A/1.", "2: Ibid., annex.", "3: See A/3."]);
  });

  test("end where the text goes on in the next column", () => {
    const text =
      "each ladder needs authoriza-\n\n14 United Nations publication, p. 7.\n\n15 E/INCB/52.\n\ntion and, where that is doubtful,\n\n4. Calls upon it;";
    expect(notesOf(text).text).toEqual([
      "each ladder needs authoriza-",
      "tion and, where that is doubtful,",
      "4. Calls upon it;",
    ]);
  });

  test("are not a day, a numbered paragraph, or a year at the start of a line", () => {
    const text = "¹ See A/1.\n\n2 December 2020\n\n2. Urges it;\n\n1975 was the year";
    expect(notesOf(text).text).toEqual(["2 December 2020", "2. Urges it;", "1975 was the year"]);
  });

  test("whose mark alone strays onto a line give it back to the line before", () => {
    expect(notesOf("on neglected diseases;\n\n2\n\nRecognizing that it has").text).toEqual([
      "on neglected diseases;²",
      "Recognizing that it has",
    ]);
  });
});

const blocksOf = (text: string) => {
  const lines = closeUp(splitLines(text)).map((line) => ({ ...line, broken: false }));
  return joinToBlocks(lines, findShape(lines)).map((block) => block.text);
};

describe("lines", () => {
  test("join where a sentence goes on, with and without empty lines", () => {
    const text =
      "The General Assembly,\n\nRecalling the work done\nby the Forum and by the\nmembers of the Forum,\n\n1. Urges Member States to\nact;\n\n(a) In ports;\n\n2.\nRequests it.";
    const blocks = [
      "The General Assembly,",
      "Recalling the work done by the Forum and by the members of the Forum,",
      "1. Urges Member States to act;",
      "(a) In ports;",
      "2. Requests it.",
    ];
    expect(blocksOf(text)).toEqual(blocks);
    expect(blocksOf(text.replace(/\n\n/g, "\n"))).toEqual(blocks);
  });

  test("start with a number only where one can: the next one, or after the end of a sentence", () => {
    const text =
      "The General Assembly,\n\n1. Takes note of the work described in paragraph\n12. of the report, which the members\nhave seen;\n2. Urges it, and the\nmembers, to act.";
    expect(blocksOf(text)).toEqual([
      "The General Assembly,",
      "1. Takes note of the work described in paragraph 12. of the report, which the members have seen;",
      "2. Urges it, and the members, to act.",
    ]);
  });
});
