import type { ReadOutcome } from "../outcome";
import { buildTree, type Tree } from "./build-tree";

type Refused = Extract<ReadOutcome, { ok: false }>;

/**
 * XML, safely: a document that declares entities or names an external one is refused unread (nested entities grow without bound,
 * external ones fetch), as is one too long or nested too deep. Everything else gives a tree, well formed or not.
 * @example
 * readXml("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>").reason // => "unsafe"
 * @example
 * readXml("<a>1</a>").tree.unclosedAt // => null
 */
export function readXml(source: string): { readonly ok: true; readonly tree: Tree } | Refused {
  if (declaresEntities(source)) {
    return {
      ok: false,
      reason: "unsafe",
      message: "This XML declares entities or points to external files: save it without its DOCTYPE.",
    };
  }
  const tree = buildTree(source, { xml: true });
  if (tree.stopped !== null) {
    return {
      ok: false,
      reason: "too-large",
      message: "This XML holds more than any resolution: check that it is the right file.",
    };
  }
  return { ok: true, tree };
}

/** A bare `<!DOCTYPE akomaNtoso>` is harmless; an internal subset or an identifier is not. */
function declaresEntities(source: string): boolean {
  if (!source.includes("<!")) return false;
  if (/<!ENTITY/i.test(source)) return true;
  const at = source.search(/<!DOCTYPE/i);
  if (at < 0) return false;
  const end = source.indexOf(">", at);
  return /\[|\bSYSTEM\b|\bPUBLIC\b/i.test(source.slice(at, end < 0 ? at + 2000 : end));
}
