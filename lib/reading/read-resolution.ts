import type { Format } from "../resolution/resolution";
import { readAkn } from "./akn/read-akn";
import { readDocx } from "./docx/read-docx";
import { type FoundFormat, findFormat } from "./format";
import { readHtml } from "./html/read-html";
import type { Reader, ReadOptions, ReadOutcome } from "./outcome";
import { readPdf } from "./pdf/read-pdf";
import { readTextBytes } from "./text/read-text-bytes";

export type { Reader, ReadOptions, ReadOutcome, Refusal } from "./outcome";

/** Files above this are refused unless the caller says otherwise: the longest resolution known here has 0.3 MB of text. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** The reader of each format. */
const readers: Readonly<Record<Format, Reader>> = {
  text: readTextBytes,
  akn: readAkn,
  docx: readDocx,
  html: readHtml,
  pdf: readPdf,
};

const CANNOT: Readonly<Record<Exclude<FoundFormat, Format>, string>> = {
  "old-word": "This is a file of Word 97 to 2003 (.doc); save it as .docx or PDF and give that.",
  "rich-text": "This is a rich text file (.rtf); save it as .docx, PDF or plain text and give that.",
  picture:
    "This is a picture without text; run text recognition on it and give the PDF or text that comes of it.",
  archive: "This is an archive; unpack it and give the documents in it one by one.",
  unknown:
    "This file is neither text nor a Word, PDF, XML or web document; check that it is the right file and undamaged.",
};

/**
 * Reads a file into a resolution. The format is found from the bytes, not from a name. Never throws: what cannot be
 * read is an outcome with a reason and one sentence that says what is wrong and what to do.
 * @example
 * (await readResolution(new Uint8Array())).ok // => false
 */
export async function readResolution(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadOutcome> {
  const largest = options.largest ?? LARGEST_FILE;
  if (bytes.length === 0) {
    return {
      ok: false,
      reason: "empty",
      message: "The file is empty; check that it was saved or downloaded in full.",
    };
  }
  if (bytes.length > largest) {
    const message = `The file has ${megabytes(bytes.length)} MB and at most ${megabytes(largest)} MB are read; give the resolution alone, without its annexes or pictures.`;
    return { ok: false, reason: "too-large", message };
  }
  const format = findFormat(bytes);
  if (format in CANNOT) {
    const message = CANNOT[format as keyof typeof CANNOT];
    return { ok: false, reason: format === "unknown" ? "not-text" : "format-unknown", message };
  }
  try {
    return await readers[format as Format](bytes, options);
  } catch (error) {
    // A reader that throws has met something nobody foresaw: say so instead of taking the whole import down.
    const cause = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      reason: "damaged",
      message: `The file could not be read (${cause}); save it anew and try again.`,
    };
  }
}

const megabytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(1);
