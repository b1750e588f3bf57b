import type { Finding, FindingLevel } from "../../resolution/finding";
import type { DocumentHeader, Paragraph } from "../../resolution/resolution";

function finding(
  rule: string,
  level: FindingLevel,
  message: string,
  paragraph: number | null = null,
): Finding {
  return { rule, level, paragraph, span: null, message };
}

/**
 * What the header does not say and a register needs: a symbol to cite, a day to count from.
 * @example
 * headerFindings({ symbol: "A/RES/74/176", title: "Trafficking", organ: "General Assembly", session: 74, committee: null, agendaItem: null, date: null, status: "adopted", sponsors: [], meeting: null, vote: null }).map((one) => one.rule) // => ["date-missing"]
 */
export function headerFindings(header: DocumentHeader): Finding[] {
  const findings: Finding[] = [];
  if (header.symbol === null) {
    findings.push(
      finding(
        "symbol-missing",
        "info",
        "The text prints no symbol; enter the symbol so that the resolution can be cited and found.",
      ),
    );
  }
  if (header.title === null) {
    findings.push(
      finding("title-missing", "info", "No title was found above the enacting words; enter the title."),
    );
  }
  if (header.date === null) {
    const counted = header.status === "adopted" ? "day of adoption" : "day of the draft";
    const message = `No ${counted} was found; enter it, since deadlines such as "within six months" are counted from it.`;
    findings.push(finding("date-missing", "warning", message));
  }
  return findings;
}

/**
 * Texts that break off, and a text that asks nothing.
 * @example
 * paragraphFindings([{ kind: "operative", part: null, number: "1", text: "Requests a report, and to make timely", notes: [] }]).map((finding) => finding.rule) // => ["text-unfinished"]
 */
export function paragraphFindings(paragraphs: readonly Paragraph[]): Finding[] {
  const findings = paragraphs.flatMap((paragraph, index) =>
    breaksOff(paragraph) ? [unfinished(index)] : [],
  );
  if (paragraphs.some((paragraph) => paragraph.kind === "operative")) return findings;
  const message = "No operative paragraph was found; look in the original whether the text is complete.";
  return [...findings, finding("operative-missing", "error", message)];
}

/** "…make timely": a paragraph ends with a stop, a semicolon or a comma; rows of a table end as they do. */
function breaksOff({ kind, text }: Paragraph): boolean {
  const last = text.slice(text.lastIndexOf("\n") + 1);
  if (text.includes("\n") && !/^\(\p{L}+\)/u.test(last)) return false;
  return kind === "operative" ? !/[.;:!?”"’)\]]$/.test(last) : !/[.,;:!?”"’)\]]$/.test(last);
}

function unfinished(paragraph: number): Finding {
  const message =
    "This paragraph breaks off without a full stop or semicolon; look in the original whether words were lost.";
  return finding("text-unfinished", "warning", message, paragraph);
}

/**
 * A document that holds several resolutions: which one was read, and which others there are.
 * @example
 * severalFinding("A/RES/32/40", ["A/RES/32/21"]).message // => "The document holds several resolutions; A/RES/32/40 was read. To read A/RES/32/21, give that symbol when you import the file."
 */
export function severalFinding(read: string | null, others: readonly (string | null)[]): Finding {
  const named = others.map((symbol) => symbol ?? "one without a symbol").join(", ");
  const message = `The document holds several resolutions; ${read ?? "the longest one"} was read. To read ${named}, give that symbol when you import the file.`;
  return finding("several-resolutions", "info", message);
}

/**
 * The symbol asked for is not among the resolutions of the document.
 * @example
 * symbolNotFound("A/RES/1/1").level // => "warning"
 */
export function symbolNotFound(symbol: string): Finding {
  const message = `No resolution with the symbol ${symbol} was found in the document; check that the right one was read.`;
  return finding("symbol-not-found", "warning", message);
}
