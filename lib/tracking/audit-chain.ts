/** An entry of the audit as the chain sees it. */
export interface ChainedEntry {
  readonly id: number;
  /** The instant in UTC with milliseconds: "2026-11-24T12:00:00.000Z". */
  readonly at: string;
  readonly actor: string;
  readonly door: string;
  readonly action: string;
  readonly subject: string;
  /** JSON as it is kept, letter by letter. */
  readonly detail: string;
  /** SHA-256 in hexadecimal; empty: written before there was a chain. */
  readonly hash: string;
}

/** What a hash is made of beside the one before it: an entry whose number and hash are not yet known. */
export type EntryToChain = Omit<ChainedEntry, "id" | "hash">;

/** SHA-256 of the UTF-8 of a text, in hexadecimal; passed in, as this floor computes nothing of the system's. */
export type HashFunction = (text: string) => string;

/** The place at which the chain breaks. */
export interface ChainFault {
  /**
   * changed: the entry is not what was written (or one right before it was taken away); missing: entries between
   * `after` and this one are gone; inserted: the entry was put in by other hands; unsealed: it has no hash.
   */
  readonly kind: "changed" | "missing" | "inserted" | "unsealed";
  readonly id: number;
  readonly at: string;
  /** Number of the last entry before it that is sound; null: there is none. */
  readonly after: number | null;
}

/** An entry with its neighbours; null where there is none. */
export interface Neighbourhood {
  readonly beforeThat: ChainedEntry | null;
  readonly before: ChainedEntry | null;
  readonly entry: ChainedEntry;
  readonly next: ChainedEntry | null;
}

/**
 * The one text of an entry over which its hash is made: JSON without spaces, its keys in the order of the alphabet. The number of
 * the entry is not in it: the chain gives it its place.
 * @example
 * canonicalEntry({ at: "2026-11-24T12:00:00.000Z", actor: "A. Person", door: "web", action: "record-status", subject: "A-RES-74-176/26", detail: "{}" }) // => '{"action":"record-status","actor":"A. Person","at":"2026-11-24T12:00:00.000Z","detail":"{}","door":"web","subject":"A-RES-74-176/26"}'
 */
export function canonicalEntry({ action, actor, at, detail, door, subject }: EntryToChain): string {
  return JSON.stringify({ action, actor, at, detail, door, subject });
}

/**
 * The hash of an entry: SHA-256(hash of the entry before it + canonical form of this one). `before` is empty for the first.
 * @example
 * chainHash("ab", { at: "", actor: "", door: "", action: "", subject: "", detail: "" }, (text) => text.slice(0, 12)) // => 'ab{"action":'
 */
export function chainHash(before: string, entry: EntryToChain, hash: HashFunction): string {
  return hash(before + canonicalEntry(entry));
}

/**
 * What is wrong with an entry, seen with its neighbours; null: it follows from the one before it. The numbers of entries are given out
 * one after another, so that a gap before an entry that does not fit says that some are missing; where there is none, the entry was changed.
 * @example
 * findChainFault({ beforeThat: null, before: null, entry: { id: 1, at: "", actor: "", door: "", action: "", subject: "", detail: "", hash: "" }, next: null }, (text) => text) // => { kind: "unsealed", id: 1, at: "", after: null }
 */
export function findChainFault(
  { beforeThat, before, entry, next }: Neighbourhood,
  hash: HashFunction,
): ChainFault | null {
  if (follows(before, entry, hash)) return null;
  const fault = (kind: ChainFault["kind"], at: ChainedEntry, after: ChainedEntry | null) => ({
    ...{ kind, id: at.id, at: at.at, after: after?.id ?? null },
  });
  // The next one was written right after the one before: whatever stands between them came later.
  if (next !== null && next.hash !== "" && follows(before, next, hash))
    return fault("inserted", entry, before);
  if (entry.hash === "") return fault("unsealed", entry, before);
  // A forged entry that fits the one before it is found out by the one after it.
  if (before !== null && follows(beforeThat, entry, hash)) return fault("inserted", before, beforeThat);
  return fault(entry.id > (before?.id ?? 0) + 1 ? "missing" : "changed", entry, before);
}

function follows(before: ChainedEntry | null, entry: ChainedEntry, hash: HashFunction): boolean {
  return entry.hash !== "" && entry.hash === chainHash(before?.hash ?? "", entry, hash);
}
