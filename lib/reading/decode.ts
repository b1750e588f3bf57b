/** What cannot stand in a text: control characters other than tab, line ends and form feed. */
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/g;

/** Share of control characters above which bytes are no text. */
const JUNK = 0.01;

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: every other byte of a Latin text is zero. Which half tells the order. */
function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index += 2) {
    if (sample[index] === 0) even++;
    if (sample[index + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6 && even < half * 0.1) return "utf-16le";
  return even > half * 0.6 && odd < half * 0.1 ? "utf-16be" : null;
}

const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes as text: UTF-8, UTF-16 with or without a byte order mark, else Windows-1252. Null where the result holds more
 * control characters than a text does.
 * @example
 * decodeText(new Uint8Array([0x43, 0xf4, 0x74, 0x65])) // => "Côte"
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decodeAs(bytes);
  const junk = text.slice(0, 200_000).match(CONTROL)?.length ?? 0;
  return junk > Math.min(text.length, 200_000) * JUNK ? null : text;
}

function decodeAs(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder("utf-8").decode(bytes);
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  const order = utf16Order(bytes);
  if (order !== null) return new TextDecoder(order).decode(bytes);
  return decodeUtf8(bytes) ?? decodeWindows1252(bytes);
}

/** The characters Windows-1252 has where Latin-1 has control characters, 0x80 to 0x9F; "\uFFFD" where it has none. */
const WINDOWS_1252 = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

/** Written out, since some runtimes decode "windows-1252" as Latin-1 and lose the quotes. */
function decodeWindows1252(bytes: Uint8Array): string {
  const latin = new TextDecoder("latin1").decode(bytes);
  return latin.replace(
    /[\u0080-\u009F]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}
