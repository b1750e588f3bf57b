import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { italicVerbs } from "@/lib/reading/akn/italic-verbs";
import { readAkn } from "@/lib/reading/akn/read-akn";
import { printedOutcome } from "@/lib/reading/layout/printed-outcome";
import { printedText } from "@/lib/reading/text/read-text";
import type { DocumentHeader, Resolution, Vote } from "@/lib/resolution/resolution";

const CORPUS = "../shared/corpus";
const GOLD = "../shared/gold";

const already = new Map<string, Resolution>();

/** Each file is read once for all tests of it. */
function read(path: string): Resolution {
  const before = already.get(path);
  if (before !== undefined) return before;
  const outcome = readAkn(new Uint8Array(readFileSync(path)));
  if (!outcome.ok) throw new Error(`${path}: ${outcome.message}`);
  already.set(path, outcome.resolution);
  return outcome.resolution;
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => join(folder, name));

const operative = ({ paragraphs }: Resolution) => paragraphs.filter(({ kind }) => kind === "operative");

/** The numbers that the mark-up itself gives the paragraphs of a body, up to the heading of an annex. */
function numbersInMarkup(source: string): string[] {
  // A draft recommended to another organ may stand as a component of the statement.
  const xml = source.includes("<documentCollection") ? source : (source.split("<components>")[0] ?? "");
  const main = xml
    .split(/<mainBody>/)
    .slice(1)
    .map((body) => body.split("</mainBody>")[0] ?? "");
  const own = xml.includes("<attachments>") ? main.slice(0, -1) : main;
  return own.flatMap((body) => {
    const withoutDrafts = body.replace(/<embeddedStructure>[\s\S]*?<\/embeddedStructure>/g, "");
    const beforeAnnex =
      withoutDrafts.split(/<(?:p[^>]*|heading|subheading)>\s*Annex(?: [A-Z]+)?[^<]{0,3}</)[0] ?? "";
    return [...beforeAnnex.matchAll(/<paragraph [^>]*>\s*<num>\s*(\d+)\.\s*<\/num>/g)].map(
      (match) => match[1] ?? "",
    );
  });
}

describe.skipIf(!existsSync(CORPUS))("the official resolutions in XML", () => {
  const files = existsSync(CORPUS)
    ? [
        ...readdirSync(`${CORPUS}/akn`)
          .filter((name) => !name.includes("."))
          .flatMap((name) => filesOf(`${CORPUS}/akn/${name}`)),
        ...filesOf(`${CORPUS}/mixed`),
      ]
    : [];

  test("keep the numbers of their mark-up, in its order; what has none is one paragraph, 1", () => {
    const different = files.filter((path) => {
      const numbers = numbersInMarkup(readFileSync(path, "utf8"));
      const found = operative(read(path)).map(({ number }) => number ?? "");
      let from = 0;
      const kept = numbers.every((number) => {
        from = found.indexOf(number, from) + 1;
        return from > 0;
      });
      // A part without numbers, and numbers misprinted in the text ("232 .Recognizes"), are one more each.
      return !kept || found.length - numbers.length > (numbers.length === 0 ? 26 : numbers.length * 0.04 + 1);
    });
    expect(files.length).toBeGreaterThan(520);
    expect(different).toEqual([]);
  });

  test("have no number out of order within a part", () => {
    const odd = files.filter((path) => read(path).findings.some(({ rule }) => rule.startsWith("number-")));
    expect(odd).toEqual([]);
  });

  test("are whole and clean: no mark-up, no double space, notes within their text, items on lines of their own", () => {
    const odd = files.flatMap((path) =>
      read(path).paragraphs.filter(({ text, notes }) => {
        const clean =
          text === text.trim() && !/ {2}|[\u00a0\u200b\u200e]|<\/?\w|\n\n/.test(text) && text !== "";
        return !clean || notes.some(({ at, text: note }) => at <= 0 || at > text.length || note === "");
      }),
    );
    expect(odd).toEqual([]);
  });

  test("say the same as the plain text of the same document", () => {
    const same = (text: string) => text.replace(/[\s\u2010\u2011-]/g, "");
    const pairs = filesOf(`${CORPUS}/mixed`).map((path) => {
      const text = printedOutcome("text", printedText(readFileSync(path.replace(/xml$/, "txt"), "utf8")));
      const texts = text.ok
        ? operative(text.resolution).map((one) => [one.part, one.number, same(one.text)])
        : [];
      const own = operative(read(path)).map((one) => [one.part, one.number, same(one.text)]);
      return JSON.stringify(texts) === JSON.stringify(own) ? null : basename(path);
    });
    expect(pairs.length).toBe(30);
    expect(pairs.filter((name) => name !== null).length).toBeLessThanOrEqual(1);
  });

  test("of the Security Council have each operative verb in italics, found in the paragraph's text", () => {
    const councils = files.filter((path) => /sc-202[23]/.test(path));
    const verbs = councils.flatMap((path) => italicVerbs(readFileSync(path, "utf8")));
    expect(councils.length).toBe(104);
    expect(verbs.length).toBeGreaterThan(2_500);
    expect(
      verbs.filter(({ verb }) => /^(?:decides|requests|calls (?:up)?on)/i.test(verb)).length,
    ).toBeGreaterThan(700);
  });
});

interface Metadata {
  readonly symbol: string;
  readonly title: string;
  readonly session: string;
  readonly adoption_meeting: string;
  readonly adoption_date: string;
  readonly committee: string;
  readonly agenda_item: string;
  readonly adoption_type: string;
  readonly MS_in_favour_count: string;
  readonly MS_against_count: string;
  readonly MS_abstaining_count: string;
  readonly sponsors: readonly string[];
  readonly additional_sponsors: readonly string[];
}

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

const isoDay = (printed: string) => {
  const [day = "", month = "", year = ""] = printed.split(" ");
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;
};

const plain = (text: string | null) =>
  (text ?? "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ")
    .trim();

/** The index counts nobody where there was no vote. */
const voteOf = (entry: Metadata): Vote =>
  entry.adoption_type === "By a recorded vote"
    ? {
        manner: "recorded",
        inFavour: Number(entry.MS_in_favour_count),
        against: Number(entry.MS_against_count),
        abstaining: Number(entry.MS_abstaining_count),
      }
    : { manner: "without-a-vote", inFavour: null, against: null, abstaining: null };

/** The index writes sponsors in capitals, shortens two States and divides the words on an officer who submits a draft. */
const words = (names: readonly string[]) => {
  const text = plain(names.join(" ")).toUpperCase().normalize("NFD").replace(/\p{M}/gu, "");
  const short = text
    .replaceAll("UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND", "UNITED KINGDOM")
    .replaceAll("UNITED STATES OF AMERICA", "UNITED STATES");
  return (short.match(/[\p{L}\d'-]+/gu) ?? [])
    .filter((word) => !/^(?:AND|THE)$/.test(word))
    .sort()
    .join(" ");
};

describe.skipIf(!existsSync(`${CORPUS}/akn/ga-77-metadata.jsonl`))(
  "the headers of the General Assembly's 77th session",
  () => {
    const lines = existsSync(CORPUS)
      ? readFileSync(`${CORPUS}/akn/ga-77-metadata.jsonl`, "utf8").trim().split("\n")
      : [];
    const index = new Map(
      lines.map((line): [string, Metadata] => {
        const entry: Metadata = JSON.parse(line);
        return [entry.symbol, entry];
      }),
    );
    const pairs = (existsSync(CORPUS) ? filesOf(`${CORPUS}/akn/ga-77`) : []).flatMap(
      (path): [DocumentHeader, Metadata][] => {
        const { header } = read(path);
        const entry = index.get(header.symbol ?? "");
        return entry === undefined ? [] : [[header, entry]];
      },
    );

    const FIELDS: readonly (readonly [
      string,
      number,
      (header: DocumentHeader, entry: Metadata) => boolean,
    ])[] = [
      ["title", 0.99, (header, entry) => plain(header.title) === plain(entry.title)],
      ["session", 1, (header, entry) => header.session === 77 && entry.session === "Seventy-seventh session"],
      ["meeting", 1, (header, entry) => header.meeting === entry.adoption_meeting],
      ["day of adoption", 1, (header, entry) => header.date === isoDay(entry.adoption_date)],
      [
        "committee",
        0.99,
        (header, entry) =>
          header.committee === (entry.committee.startsWith("Without") ? null : entry.committee),
      ],
      [
        "agenda item",
        1,
        (header, entry) =>
          plain(header.agendaItem) === plain(entry.agenda_item.replace(/^Agenda items? /, "")),
      ],
      // What is left are slips of the XML against the index ("Qata", "Viet Nama", "Boliva") and names of rapporteurs that the index leaves out.
      [
        "sponsors",
        0.97,
        (header, entry) =>
          words(header.sponsors) === words([...entry.sponsors, ...entry.additional_sponsors]),
      ],
      ["vote", 0.99, (header, entry) => JSON.stringify(header.vote) === JSON.stringify(voteOf(entry))],
      ["status", 1, (header) => header.status === "adopted"],
      ["organ", 1, (header) => header.organ === "General Assembly"],
    ];

    test("are found for every entry of the UN's own index", () => {
      expect(pairs.length).toBe(index.size);
    });

    test.each(FIELDS)("agree with it on the %s in at least %f of them", (_, share, agrees) => {
      const agreeing = pairs.filter(([header, entry]) => agrees(header, entry)).length;
      expect(agreeing / pairs.length).toBeGreaterThanOrEqual(share);
    });
  },
);

describe.skipIf(!existsSync(GOLD))("the labelled resolutions in XML", () => {
  const labels = existsSync(GOLD)
    ? readdirSync(`${GOLD}/labels`).filter((name) =>
        existsSync(`${GOLD}/docs/${name.replace(/json$/, "xml")}`),
      )
    : [];

  test.each(labels)("%s has the header, preambular count and numbers of its label", (name) => {
    const label = JSON.parse(readFileSync(`${GOLD}/labels/${name}`, "utf8"));
    const resolution = read(`${GOLD}/docs/${name.replace(/json$/, "xml")}`);
    expect(resolution.header).toMatchObject(label.document);
    expect(resolution.paragraphs.filter(({ kind }) => kind === "preambular").length).toBe(label.preambular);
    expect(operative(resolution).map(({ part, number }) => ({ part, number }))).toEqual(
      label.operative.map(({ part, number }: { part: string | null; number: string }) => ({ part, number })),
    );
  });

  test.each(labels)("%s says the same as its plain text", (name) => {
    const text = printedOutcome(
      "text",
      printedText(readFileSync(`${GOLD}/docs/${name.replace(/json$/, "txt")}`, "utf8")),
    );
    const resolution = read(`${GOLD}/docs/${name.replace(/json$/, "xml")}`);
    const same = (one: Resolution) =>
      operative(one).map(({ part, number, text: said }) => [part, number, said.replace(/\s+/g, " ")]);
    expect(text.ok && same(text.resolution)).toEqual(same(resolution));
  });
});
