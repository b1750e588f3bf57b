import { Inflate } from "fflate";

/** Sizes in bytes. The largest stream of a resolution known here unpacks to 0.4 million, a whole file to 1.7 million. */
const LARGEST_STREAM = 4_000_000;
const LARGEST_PICTURE = 32_000_000;
const LARGEST_TOTAL = 64_000_000;

/** Streams packed in a way that is not measured here (LZW and chains, in files of the 1990s) may be this large packed, in all. */
const LARGEST_UNMEASURED = 256_000;

/** So little is unpacked at once that the limits are not overrun by much: deflate packs at most 1,032 to 1. */
const CHUNK = 4_096;

/**
 * Whether a PDF unpacks to more than any resolution holds. The library unpacks a page's stream whole before anybody can stop it, so
 * every packed stream is measured first. Not measured: protected files, whose streams cannot be unpacked without their key.
 * @example
 * unpacksTooLarge(new TextEncoder().encode("%PDF-1.4")) // => false
 */
export function unpacksTooLarge(bytes: Uint8Array): boolean {
  const text = new TextDecoder("latin1").decode(bytes);
  let [total, unmeasured, from] = [0, 0, 0];
  for (;;) {
    const at = text.indexOf("stream", from);
    if (at < 0) return false;
    from = at + 6;
    if (text.startsWith("end", at - 3)) continue;
    const start = from + (text.startsWith("\r\n", from) ? 2 : 1);
    const dictionary = text.slice(Math.max(text.lastIndexOf("obj", at), at - 2_000), at);
    const end = endOf(text, start, dictionary);
    const limit = /\/Subtype\s*\/Image/.test(dictionary) ? LARGEST_PICTURE : LARGEST_STREAM;
    if (isDeflated(bytes, start)) {
      const size = inflatedSize(bytes.subarray(start, end), limit);
      total += size;
      if (size > limit || total > LARGEST_TOTAL) return true;
    } else if (/LZW|ASCII|RunLength/.test(dictionary)) {
      unmeasured += end - start;
      if (unmeasured > LARGEST_UNMEASURED) return true;
    }
  }
}

/** The word "endstream" may stand in packed data: where the length is given, the stream reaches that far at least. */
function endOf(text: string, start: number, dictionary: string): number {
  const length = Number(/\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1] ?? 0);
  const end = text.indexOf("endstream", start);
  return Math.max(end < 0 ? text.length : end, Math.min(text.length, start + length));
}

/** The two bytes with which zlib's format begins (RFC 1950): deflate, and a check sum over both. */
function isDeflated(bytes: Uint8Array, start: number): boolean {
  const [method, flags] = [bytes[start] ?? 0, bytes[start + 1] ?? 0];
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** How large a stream unpacks, counted a little beyond the limit; what is packed twice is measured as it unpacks twice. */
function inflatedSize(packed: Uint8Array, limit: number): number {
  let size = 0;
  let first: Uint8Array | null = null;
  const kept: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    first ??= chunk;
    if (isDeflated(first, 0) && size <= limit) kept.push(chunk);
    size += chunk.length;
  });
  try {
    for (let at = 2; at < packed.length && size <= limit; at += CHUNK) {
      inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    }
  } catch {
    // What is no deflated stream ends here; the library will not unpack more of it either.
  }
  const inner = kept.length === 0 ? 0 : inflatedSize(concatenate(kept), limit);
  return Math.max(size, inner);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
