import type { Format } from "../resolution/resolution";
import { decodeText } from "./decode";

/** What bytes turn out to be: a format that can be read, or one that is known and cannot. */
export type FoundFormat = Format | "old-word" | "rich-text" | "picture" | "archive" | "unknown";

const SIGNATURES: readonly (readonly [readonly number[], FoundFormat])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "pdf"], // %PDF-
  [[0xd0, 0xcf, 0x11, 0xe0], "old-word"], // OLE compound file: .doc
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rich-text"], // {\rtf
  [[0x89, 0x50, 0x4e, 0x47], "picture"],
  [[0xff, 0xd8, 0xff], "picture"],
  [[0x47, 0x49, 0x46, 0x38], "picture"],
  [[0x49, 0x49, 0x2a, 0x00], "picture"],
  [[0x4d, 0x4d, 0x00, 0x2a], "picture"],
  [[0x1f, 0x8b], "archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "archive"],
];

const at = (bytes: Uint8Array, mark: readonly number[], from = 0) =>
  mark.every((byte, index) => bytes[from + index] === byte);

/** Whether an archive names a part within its first or last 64 kB: the directory of a zip stands at its end. */
function names(bytes: Uint8Array, name: string): boolean {
  const letters = Array.from(name, (letter) => letter.charCodeAt(0));
  const ends = [bytes.subarray(0, 65_536), bytes.subarray(Math.max(0, bytes.length - 65_536))];
  return ends.some((part) => {
    let from = part.indexOf(letters[0] ?? 0);
    while (from >= 0 && !at(part, letters, from)) from = part.indexOf(letters[0] ?? 0, from + 1);
    return from >= 0;
  });
}

/**
 * The format of a file, from its bytes; its name is not looked at.
 * @example
 * findFormat(new TextEncoder().encode("%PDF-1.7")) // => "pdf"
 */
export function findFormat(bytes: Uint8Array): FoundFormat {
  // Some programs write a few bytes before "%PDF-"; the specification allows it within the first 1,024.
  for (let from = 0; from < Math.min(bytes.length, 1024); from++) {
    if (bytes[from] === 0x25 && at(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], from)) return "pdf";
  }
  const signed = SIGNATURES.find(([mark]) => at(bytes, mark));
  if (signed) return signed[1];
  if (at(bytes, [0x50, 0x4b, 0x03, 0x04])) return names(bytes, "word/") ? "docx" : "archive";
  const start = decodeText(bytes.subarray(0, 4096 & ~1));
  return start === null ? "unknown" : findTextFormat(start);
}

function findTextFormat(start: string): FoundFormat {
  const text = start.replace(/^\uFEFF/, "").trimStart();
  if (/<(?:\w{1,10}:)?akomaNtoso\b/i.test(text)) return "akn";
  if (/^<!doctype html|^<html\b/i.test(text)) return "html";
  if (/^<\?xml\b|^<!doctype\b/i.test(text)) return /<html\b/i.test(text) ? "html" : "akn";
  return /^<(?:head|body|div|p|table|main|article|section|meta|h[1-6])\b/i.test(text) ? "html" : "text";
}
