import { z } from "zod";
import { LARGEST_FILE } from "../reading/read-resolution";
import { LARGEST_TEXT } from "../reading/text/read-text-bytes";

/** How large a document may be, in bytes. Above it a document is refused with a sentence before anything is taken apart. */
export interface Limits {
  /** A file of any format. */
  readonly file: number;
  /** Plain text, which costs more memory a byte than what is packed in a PDF. */
  readonly text: number;
  /** A file that is given through the web. */
  readonly upload: number;
  /** A file that is given as evidence. */
  readonly evidence: number;
}

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: Limits = {
  file: LARGEST_FILE,
  text: LARGEST_TEXT,
  upload: 20 * MEGABYTE,
  evidence: 10 * MEGABYTE,
};

/** The settings that change them, in megabytes. */
const SETTINGS = {
  file: "OPERATIVE_LARGEST_FILE_MB",
  text: "OPERATIVE_LARGEST_TEXT_MB",
  upload: "OPERATIVE_LARGEST_UPLOAD_MB",
  evidence: "OPERATIVE_LARGEST_EVIDENCE_MB",
} as const;

const megabytes = z.coerce.number().positive().max(1024);

/** The limits as the environment sets them; a setting that is no number of megabytes throws with what to do. */
export function readLimits(environment: Readonly<Record<string, string | undefined>>): Limits {
  const limit = (name: keyof Limits) => {
    const set = environment[SETTINGS[name]]?.trim();
    if (!set) return DEFAULT_LIMITS[name];
    const read = megabytes.safeParse(set);
    if (read.success) return Math.round(read.data * MEGABYTE);
    throw new Error(
      `${SETTINGS[name]} is "${set}". Write a number of megabytes between 0 and 1024, as 20, or unset it.`,
    );
  };
  return { file: limit("file"), text: limit("text"), upload: limit("upload"), evidence: limit("evidence") };
}

/** A number of bytes as people read it: "20 MB", "0.5 MB". */
export function formatMegabytes(bytes: number): string {
  return `${Number((bytes / MEGABYTE).toFixed(1))} MB`;
}
