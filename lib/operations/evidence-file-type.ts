import { unzipSync } from "fflate";
import { findFormat } from "../reading/format";

/** A kind of file that can be evidence, with the endings that its name may have; the first is put where there is none of them. */
export interface EvidenceFileType {
  readonly media: string;
  readonly endings: readonly [string, ...string[]];
}

const TYPES = {
  pdf: { media: "application/pdf", endings: ["pdf"] },
  png: { media: "image/png", endings: ["png"] },
  jpeg: { media: "image/jpeg", endings: ["jpg", "jpeg"] },
  docx: {
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    endings: ["docx"],
  },
  xlsx: { media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", endings: ["xlsx"] },
  text: { media: "text/plain; charset=utf-8", endings: ["txt"] },
} as const satisfies Readonly<Record<string, EvidenceFileType>>;

/** Where a file is chosen, browsers offer these. */
export const EVIDENCE_ENDINGS: readonly string[] = Object.values(TYPES).flatMap(({ endings }) => [
  ...endings,
]);

const SIGNATURES: readonly (readonly [readonly number[], EvidenceFileType])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], TYPES.pdf],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], TYPES.png],
  [[0xff, 0xd8, 0xff], TYPES.jpeg],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * What a file is, by its content; its name is not asked. Null: nothing that is taken as evidence. Office documents with macros are not, nor web pages: what
 * is text to an editor may be a program to a browser.
 */
export function findEvidenceFileType(bytes: Uint8Array): EvidenceFileType | null {
  const signed = SIGNATURES.find(([mark]) => begins(bytes, mark));
  if (signed !== undefined) return signed[1];
  if (begins(bytes, ZIP)) return findOfficeType(namesOfParts(bytes));
  return isPlainText(bytes) ? TYPES.text : null;
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The names in the directory of an archive; nothing is unpacked. Empty: it cannot be read. */
function namesOfParts(bytes: Uint8Array): Set<string> {
  const names = new Set<string>();
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.add(name);
        return false;
      },
    });
  } catch {
    return new Set();
  }
  return names;
}

function findOfficeType(names: ReadonlySet<string>): EvidenceFileType | null {
  if (!names.has("[Content_Types].xml")) return null;
  if ([...names].some((name) => /vbaProject\.bin$/i.test(name))) return null;
  if (names.has("word/document.xml")) return TYPES.docx;
  return names.has("xl/workbook.xml") ? TYPES.xlsx : null;
}

/** UTF-8 without control characters but those that end lines and pages. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.length === 0 || findFormat(bytes) !== "text") return false;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\t\n\f\r]/u.test(text);
  } catch {
    return false;
  }
}

const LONGEST_NAME = 100;

/**
 * A name under which a file can be saved on any system: without a folder, without characters that mean something to a system or a header, with an ending
 * that fits its content.
 */
export function safeFileName(name: string, { endings }: EvidenceFileType): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N} ._()-]/gu, "-")
    .replace(/^[. -]+/, "");
  const ending = endings.find((one) => plain.toLowerCase().endsWith(`.${one}`));
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length - 1);
  const shortened = [...stem].slice(0, LONGEST_NAME).join("").trim();
  return `${shortened === "" ? "evidence" : shortened}.${ending ?? endings[0]}`;
}
