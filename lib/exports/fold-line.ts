/** "Lines of text SHOULD NOT be longer than 75 octets, excluding the line break" (RFC 5545, 3.1). */
const LONGEST = 75;

/**
 * A content line of iCalendar, folded: where it would be longer than 75 octets in UTF-8 it goes on in a new line that begins with a space. A
 * letter of several octets is never cut.
 * @example
 * foldLine("A".repeat(80)) // => `${"A".repeat(75)}\r\n ${"A".repeat(5)}`
 * @example
 * foldLine("é".repeat(38)) // => `${"é".repeat(37)}\r\n é`
 */
export function foldLine(line: string): string {
  // No sign of UTF-16 has more than three octets.
  if (line.length * 3 <= LONGEST) return line;
  const parts: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const own = octetsOf(code);
    if (octets + own > LONGEST) {
      parts.push(line.slice(start, at));
      start = at;
      // The space that begins the line counts.
      octets = 1;
    }
    octets += own;
    at += code > 0xffff ? 2 : 1;
  }
  return [...parts, line.slice(start)].join("\r\n ");
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
