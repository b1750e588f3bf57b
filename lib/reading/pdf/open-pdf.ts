import type { ReadOutcome } from "../outcome";
import { type PageLine, pageLines } from "./page-lines";
import { textRuns } from "./text-runs";
import { unpacksTooLarge } from "./unpacked-size";

type Refused = Extract<ReadOutcome, { ok: false }>;

/** The printed lines of a PDF, and the height of each page in points. */
export interface OpenPdf {
  readonly lines: readonly PageLine[];
  readonly heights: readonly number[];
}

/** The longest resolution with its annexes has some hundred pages. */
const MOST_PAGES = 1_000;

/** A page of text has some two thousand drawing instructions. */
const MOST_INSTRUCTIONS = 3_000_000;

/** A page has some thousand runs of text, a line some hundred letters: what is beyond these is no page of a resolution. */
const MOST_RUNS = 20_000;
const LONGEST_LINE = 5_000;

/** A photographed page may bear a stamp or a page number as text; a page of a resolution has some thousand letters. */
const FEWEST_LETTERS = 30;

/** Nothing but text is wanted: pictures are left out, fonts are not looked for, nothing is fetched and no code of the file is run. */
const TEXT_ONLY = {
  verbosity: 0,
  maxImageSize: 1,
  disableFontFace: true,
  useSystemFonts: false,
  useWorkerFetch: false,
  isEvalSupported: false,
  enableXfa: false,
} as const;

/** Annotations (comments, form fields) are not the text of a resolution. */
const WITHOUT_ANNOTATIONS = { annotationMode: 0 };

/**
 * Opens a PDF and reads the text it holds. Never throws: a protected, damaged or merely photographed file is a refusal.
 * @example
 * (await openPdf(new Uint8Array([1, 2, 3]))).reason // => "damaged"
 */
export async function openPdf(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly pdf: OpenPdf } | Refused> {
  if (unpacksTooLarge(bytes)) return TOO_LARGE;
  // The library is large and its worker half registers itself: both are loaded when a PDF comes.
  await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
  const { getDocument, OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  // The library takes the bytes over: it gets a copy; and it refuses a Buffer, which a file comes in and `slice` would give again.
  const loading = getDocument({ data: Uint8Array.from(bytes), ...TEXT_ONLY });
  try {
    const document = await loading.promise;
    if (document.numPages > MOST_PAGES) return TOO_LONG;
    const lines: PageLine[] = [];
    const heights: number[] = [];
    let instructions = 0;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const list = await page.getOperatorList(WITHOUT_ANNOTATIONS);
      instructions += list.fnArray.length;
      if (instructions > MOST_INSTRUCTIONS) return TOO_LARGE;
      const runs = textRuns(list, OPS);
      if (runs.length > MOST_RUNS) return TOO_LARGE;
      const [, bottom = 0, , top = 0] = page.view;
      const printed = pageLines(
        runs.map((run) => ({ ...run, y: run.y - bottom })),
        number - 1,
      );
      if (printed.some((line) => line.text.length > LONGEST_LINE)) return TOO_LARGE;
      lines.push(...printed);
      heights.push(top - bottom);
      page.cleanup();
    }
    const letters = lines.reduce((sum, line) => sum + line.text.length, 0);
    return letters < FEWEST_LETTERS * document.numPages ? NO_TEXT : { ok: true, pdf: { lines, heights } };
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? ENCRYPTED : DAMAGED;
  } finally {
    await loading.destroy();
  }
}

const NO_TEXT: Refused = {
  ok: false,
  reason: "no-text-layer",
  message: "This PDF has no text layer: run OCR on it first.",
};

const ENCRYPTED: Refused = {
  ok: false,
  reason: "encrypted",
  message: "This PDF is protected by a password: save it without one and give that.",
};

const DAMAGED: Refused = {
  ok: false,
  reason: "damaged",
  message: "This PDF is damaged or cut off: download or save it again.",
};

const TOO_LARGE: Refused = {
  ok: false,
  reason: "too-large",
  message:
    "This PDF unpacks to more than any resolution holds: print the text of the resolution to a new PDF.",
};

const TOO_LONG: Refused = {
  ok: false,
  reason: "too-large",
  message: `This PDF has more than ${MOST_PAGES} pages: give the pages of the resolution alone.`,
};
