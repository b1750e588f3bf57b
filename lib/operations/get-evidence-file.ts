import { allows } from "../access/permissions";
import { findEvidenceFile, type StoredFile } from "../store/reading/evidence-files";
import type { Register } from "./register";

const HASH = /^[0-9a-f]{64}$/;

/** A file that was given as evidence, by the hash of its content; null: there is none, or whoever asks may not read. */
export async function getEvidenceFile(register: Register, hash: string): Promise<StoredFile | null> {
  if (!allows(register.actor, "read") || !HASH.test(hash)) return null;
  return findEvidenceFile(register.store, hash);
}
