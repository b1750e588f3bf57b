import { strFromU8, unzipSync } from "fflate";
import { decodeText } from "../decode";
import type { Element } from "../markup/element";
import { readXml } from "../markup/read-xml";
import type { ReadOutcome } from "../outcome";

type Refused = Extract<ReadOutcome, { ok: false }>;

/** The parts of a Word document by name ("word/document.xml"), as trees. */
export type Parts = ReadonlyMap<string, Element>;

/** Parts that hold text, numbering and where the first page's header is. */
export const WANTED_PARTS =
  /^word\/(?:(?:document|footnotes|endnotes|numbering|styles|header\d{0,3})\.xml|_rels\/document\.xml\.rels)$/;

/** Sizes in bytes. The longest known resolution in Word has 0.3 MB of XML; deflate packs at most 1,032 to 1. */
const LARGEST_PART = 24_000_000;
const LARGEST_TOTAL = 48_000_000;
const LARGEST_PACKED = 4_000_000;

const TOO_LARGE: Refused = {
  ok: false,
  reason: "too-large",
  message: "This Word file unpacks to more than any resolution holds: save the text alone in a new file.",
};

/**
 * The parts of a Word document. Sizes are looked at before anything is unpacked: the directory of the archive names them, no part
 * is unpacked beyond the size it names, and a name met twice is read once.
 * @example
 * unpackDocx(new Uint8Array([1, 2, 3])).reason // => "damaged"
 */
export function unpackDocx(bytes: Uint8Array): { readonly ok: true; readonly parts: Parts } | Refused {
  const seen = new Set<string>();
  let [total, packed] = [0, 0];
  const unpacked = unzip(bytes, ({ name, size, originalSize }) => {
    if (!WANTED_PARTS.test(name) || seen.has(name)) return false;
    seen.add(name);
    packed += size;
    total += originalSize;
    return originalSize <= LARGEST_PART && total <= LARGEST_TOTAL && packed <= LARGEST_PACKED;
  });
  if (unpacked === null) return damaged("it is cut off or is no Word document");
  if ([...seen].some((name) => unpacked[name] === undefined)) return TOO_LARGE;
  const parts = new Map<string, Element>();
  for (const [name, part] of Object.entries(unpacked)) {
    const xml = readXml(decodeText(part) ?? strFromU8(part));
    if (!xml.ok) return xml;
    parts.set(name, xml.tree.root);
  }
  return parts.has("word/document.xml") ? { ok: true, parts } : damaged("it holds no text part");
}

type Entry = { readonly name: string; readonly size: number; readonly originalSize: number };

function unzip(bytes: Uint8Array, filter: (entry: Entry) => boolean): Record<string, Uint8Array> | null {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    // fflate throws on an archive that is cut off or packed in a way that Word never uses.
    return null;
  }
}

function damaged(why: string): Refused {
  return {
    ok: false,
    reason: "damaged",
    message: `This Word file cannot be unpacked: ${why}. Save it anew and try again.`,
  };
}
