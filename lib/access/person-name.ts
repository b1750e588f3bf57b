const LONGEST_NAME = 100;

/** Who speaks in the register without being a person: nobody may take these names. */
const RESERVED = ["operator", "operative", "local user", "reader", "administrator"];

/** A name as it is kept: without spaces around it or doubled, in one form of each letter; null: it is none. */
export function cleanName(typed: string): string | null {
  if (/\p{Cc}/u.test(typed.trim())) return null;
  const name = typed.normalize("NFKC").replace(/\s+/gu, " ").trim();
  return name === "" || name.length > LONGEST_NAME ? null : name;
}

/** Whether a name is taken: the register keeps names with what people said, so that two people may not share one. */
export function isTaken(name: string, names: readonly string[]): boolean {
  const key = keyOf(name);
  return [...RESERVED, ...names].some((other) => keyOf(other) === key);
}

/** Case, accents and invisible signs do not make another name. */
function keyOf(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .toLowerCase()
    .trim();
}
