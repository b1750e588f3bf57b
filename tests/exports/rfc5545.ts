/** What is wrong with the lines of an iCalendar text (RFC 5545, 3.1 to 3.3.11); none for a good one. */
export function findWrongLines(text: string): string[] {
  const wrong: string[] = [];
  if (!text.endsWith("\r\n")) wrong.push("the last line has no CRLF");
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) wrong.push("a line end is not CRLF");
  for (const line of text.split("\r\n")) {
    const octets = new TextEncoder().encode(line).length;
    if (octets > 75) wrong.push(`${octets} octets: ${line}`);
  }
  if (/[^\P{Cc}\t\r\n]/u.test(text)) wrong.push("a control character");
  for (const line of unfold(text)) {
    const property = /^([A-Z][A-Z0-9-]*)(?:;[A-Z-]+=[^:;"]+)*:(.*)$/u.exec(line);
    if (property === null) wrong.push(`no property: ${line}`);
    else if (
      isText(property[1] ?? "") &&
      /(?<!\\)(?:\\\\)*[;,]|(?<!\\)(?:\\\\)*\\(?![\\;,nN])/.test(property[2] ?? "")
    )
      wrong.push(`not escaped: ${line}`);
  }
  return wrong;
}

/** The content lines: a line that begins with a space goes on from the one before. */
export function unfold(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter((line) => line !== "");
}

function isText(name: string): boolean {
  return ["SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME", "X-WR-CALDESC"].includes(name);
}
