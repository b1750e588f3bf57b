/**
 * A text as two forms of one document agree on it: letters and digits only, in lower case.
 * @example
 * foldText("Coordination – “of” efforts, again") // => "coordinationofeffortsagain"
 */
export function foldText(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
