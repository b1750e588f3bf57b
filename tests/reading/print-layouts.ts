import fc from "fast-check";
import { superscript } from "@/lib/reading/layout/superscript";

/** A resolution to be printed: words, and the notes whose marks stand after them. */
export interface Written {
  readonly preamble: readonly WrittenParagraph[];
  readonly parts: readonly {
    readonly label: string | null;
    readonly paragraphs: readonly WrittenParagraph[];
  }[];
}

export interface WrittenParagraph {
  /** Lines of it: chapeau and items, without marks. */
  readonly lines: readonly string[];
  /** Picks the place of a note's mark (`placeOfMark`); null: no note. */
  readonly noteAfter: number | null;
}

const WORDS =
  "the of and to in ports ladders pilots ships safety at sea including with a view to better training as well as rescue services by night relevant organizations within their mandates where appropriate".split(
    " ",
  );
const NAMES = [
  "Member States",
  "the Secretary-General",
  "the Pilotage Forum",
  "the United Nations Office at Geneva",
];
const OPEN_PREAMBLE = [
  "Recalling",
  "Deeply concerned about",
  "Noting with satisfaction",
  "Convinced of",
  "Having considered",
];
const OPEN_OPERATIVE = [
  "Urges",
  "Also requests",
  "Takes note of",
  "Decides to improve",
  "Strongly encourages",
  "Expresses support for",
];

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 6, maxLength: 45 })
  .map((list) => list.join(" "));
const clause = fc.tuple(fc.constantFrom(...NAMES), words).map(([name, rest]) => `${name} ${rest}`);
const clauses = fc.array(clause, { minLength: 1, maxLength: 3 }).map((list) => list.join(", "));

function paragraph(openings: readonly string[]): fc.Arbitrary<WrittenParagraph> {
  return fc
    .record({
      opening: fc.constantFrom(...openings),
      body: clauses,
      items: fc.option(fc.array(clause, { minLength: 2, maxLength: 4 }), { freq: 3, nil: [] as string[] }),
      noteAfter: fc.option(fc.nat(10), { freq: 2, nil: null }),
    })
    .map(({ opening, body, items, noteAfter }) => ({
      lines: [
        `${opening} ${body}`,
        ...items.map((item, index) => `(${String.fromCharCode(97 + index)}) To help ${item}`),
      ],
      noteAfter,
    }));
}

/**
 * Index of the word of the first line after which the mark of the paragraph's note stands; -1: none. Marks stand after
 * punctuation: extractors that set them apart print "ports, 5 and", where only the comma tells a mark from a number.
 */
export function placeOfMark({ lines, noteAfter }: WrittenParagraph): number {
  if (noteAfter === null) return -1;
  const words = (lines[0] ?? "").split(" ");
  const places = words.flatMap((word, index) => {
    const next = words[index + 1];
    return /[,;:.]$/.test(word) && (next === undefined || /^\p{Ll}/u.test(next)) ? [index] : [];
  });
  return places[noteAfter % places.length] ?? -1;
}

/** Ends the lines of paragraphs as resolutions do. */
function closed(paragraphs: readonly WrittenParagraph[], end: string, last: string): WrittenParagraph[] {
  return paragraphs.map((one, index) => ({
    ...one,
    lines: one.lines.map((line, at) => {
      const final = index === paragraphs.length - 1 && at === one.lines.length - 1;
      return line + (at === 0 && one.lines.length > 1 ? ":" : final ? last : end);
    }),
  }));
}

const operativePart = fc
  .array(paragraph(OPEN_OPERATIVE), { minLength: 2, maxLength: 6 })
  .map((list) => closed(list, ";", "."));

export const written: fc.Arbitrary<Written> = fc.record({
  preamble: fc
    .array(paragraph(OPEN_PREAMBLE), { minLength: 2, maxLength: 4 })
    .map((list) => closed(list, ",", ",")),
  parts: fc.oneof(
    operativePart.map((paragraphs) => [{ label: null, paragraphs }]),
    fc
      .tuple(operativePart, operativePart)
      .map((parts) => parts.map((paragraphs, at) => ({ label: at === 0 ? "I" : "II", paragraphs }))),
  ),
});

/** A printed paragraph with its notes, before lines are broken. */
interface Piece {
  readonly text: string;
  readonly notes: readonly string[];
}

const noteText = (number: number) => `See A/91/${100 + number}, annex.`;

/** The paragraphs of a resolution in the order printed, marks in their places; counts the notes. */
function pieces({ preamble, parts }: Written, mark: (number: number) => string): Piece[] {
  let count = 0;
  const print = (one: WrittenParagraph, number: string): Piece[] =>
    one.lines.map((line, at) => {
      const start = at === 0 ? number : "";
      const place = at > 0 ? -1 : placeOfMark(one);
      if (place < 0) return { text: start + line, notes: [] };
      count++;
      const list = line.split(" ");
      list[place] = `${list[place]}${mark(count)}`;
      return { text: start + list.join(" "), notes: [`${mark(count).trim()} ${noteText(count)}`] };
    });
  return [
    ...preamble.flatMap((one) => print(one, "")),
    ...parts.flatMap(({ label, paragraphs }) => [
      ...(label === null ? [] : [{ text: label, notes: [] }]),
      ...paragraphs.flatMap((one, index) => print(one, `${index + 1}. `)),
    ]),
  ];
}

const HEAD = [
  "A/RES/91/204",
  "General Assembly",
  "Ninety-first session",
  "Agenda item 84",
  "Resolution adopted by the General Assembly on 19 December 2036",
];
const TITLE = "91/204. Safety of coastal pilots";
const CLOSE = ["76th plenary meeting", "19 December 2036"];

function wrap(text: string, width: number, first = 0): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = width - (lines.length === 0 ? first : 0);
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

const raised = (number: number) => superscript(String(number));

/** Notes in the middle of paragraphs, as copied from a page: "…of ports / ¹ See A/91/101. / and ladders". */
export function printSeparated(resolution: Written): string {
  const body = pieces(resolution, raised).flatMap(({ text, notes }) => {
    if (notes.length === 0) return [text];
    // A page ends before a word in small letters that follows no comma.
    const list = text.split(" ");
    const at = list.findIndex(
      (word, index) => index > 12 && /^\p{Ll}+$/u.test(word) && /^\p{Ll}+$/u.test(list[index - 1] ?? ""),
    );
    return at < 0 ? [text, ...notes] : [list.slice(0, at).join(" "), ...notes, list.slice(at).join(" ")];
  });
  return [...HEAD, TITLE, "The General Assembly,", ...body, ...CLOSE].join("\n\n");
}

/** One line a paragraph, no empty lines, notes at the end. */
export function printClose(resolution: Written): string {
  const printed = pieces(resolution, raised);
  const body = printed.map(({ text }) => text);
  return [
    ...HEAD,
    TITLE,
    "The General Assembly,",
    ...body,
    ...CLOSE,
    "____________",
    ...printed.flatMap(({ notes }) => notes),
  ].join("\n");
}

/** Lines of 80 characters, with or without empty lines between paragraphs, notes at the end. */
export function printWrapped(resolution: Written, between: "\n" | "\n\n"): string {
  const printed = pieces(resolution, raised);
  const body = printed.map(({ text }) => wrap(text, 80).join("\n"));
  const notes = printed.flatMap((piece) => piece.notes);
  return [...HEAD, TITLE, "The General Assembly,", ...body, CLOSE.join("\n"), "____________", ...notes].join(
    between,
  );
}

/** Between a word and its mark; no line breaks there. */
const NO_BREAK = "\u00A0";

/** Pages of 40 lines set in, first lines more so; notes under a rule with marks on lines of their own; running heads and feet. */
export function printColumns(resolution: Written): string {
  const pages: { lines: string[]; notes: string[] }[] = [{ lines: [], notes: [] }];
  const last = () => pages[pages.length - 1] ?? { lines: [], notes: [] };
  for (const { text, notes } of pieces(resolution, (number) => `${NO_BREAK}${number}`)) {
    for (const [at, line] of wrap(text, 80, 5).entries()) {
      if (last().lines.length >= 40) pages.push({ lines: [], notes: [] });
      last().lines.push(`${" ".repeat(at === 0 ? 22 : 17)}${line}`);
    }
    for (const note of notes) {
      const [mark = "", ...rest] = note.split(" ");
      last().notes.push(`            ${mark}`, `              ${rest.join(" ")}`);
    }
  }
  const printed = pages.map(({ lines, notes }, index) => {
    const foot = notes.length === 0 ? [] : ["         __________________", ...notes];
    const head =
      index === 0 ? [] : ["A/RES/91/204                                        Safety of coastal pilots", ""];
    return [
      ...head,
      ...lines,
      ...foot,
      "",
      `${index + 1}/${pages.length}                                    36-99999`,
    ].join("\n");
  });
  const first = [...HEAD, "", ` ${TITLE}`, "", `${" ".repeat(22)}The General Assembly,`].join("\n");
  return [`${first}\n${printed.join("\n\f")}`, "", ...CLOSE].join("\n");
}
