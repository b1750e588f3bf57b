const LIGATURES: Readonly<Record<string, string>> = {
  "\uFB00": "ff",
  "\uFB01": "fi",
  "\uFB02": "fl",
  "\uFB03": "ffi",
  "\uFB04": "ffl",
};

/**
 * The text with one kind of line end and of space, without characters that are seen by no reader (byte order marks,
 * soft hyphens, joiners, directional marks) and with printers' ligatures written out. A form feed stays: it ends a page.
 * @example
 * plainCharacters("of\u00A0\uFB01rst\r\ninstance") // => "of first\ninstance"
 */
export function plainCharacters(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029|\u0085/g, "\n")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/[\uFEFF\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/g, "")
    .replace(/[\uFB00-\uFB04]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g, "");
}
