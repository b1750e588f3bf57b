/** A text that stands for whatever somebody means ill with; it has to come out of every door as it went in, as text. */
export const MARKUP = `<script>document.title="taken"</script><img src=x onerror="document.title='taken'">`;
export const FORMULA = `=HYPERLINK("https://evil.example","open")`;
export const BRACES = "{number, plural, one {x}} {x} {resolution} <b>'{'</b>";
export const LONG_WORD = "W".repeat(3000);
const TURNED = "harbour\u202Edesrever\u202C\u2066isolated\u2069\u200Bs";

/** A resolution whose every part means ill. */
export const HOSTILE_RESOLUTION = `General Assembly
Eightieth session
Second Committee
Agenda item 18
4 November 2025
${MARKUP}: draft resolution

Care of ${MARKUP} ${BRACES}

The General Assembly,

Recalling ${FORMULA} and ${TURNED},

1. Requests the ${MARKUP} Agency to report to the General Assembly at its eighty-first session on ${MARKUP};

2. Invites the Committee on ${BRACES} to consider {count} {name} ]]> --> </textarea></title><svg onload=alert(1)>;

3. Encourages the Society of ${FORMULA} to keep ${LONG_WORD} open;

4. Requests the Secretary-General to report at its eighty-second session on ${TURNED}, javascript:alert(1) and %0d%0aX-Injected:%201;
`;

/** Something said of an occurrence that means ill. */
export const HOSTILE_RECORD = {
  status: "in-progress",
  asOf: "2026-11-01",
  doneOn: null,
  note: `${FORMULA} ${MARKUP} ${BRACES} ${TURNED}`,
  judgement: "register",
  evidence: [
    {
      title: `${FORMULA} ${MARKUP}`,
      symbol: "@SUM(1+1)|cmd",
      paragraph: "{x}",
      address: "https://undocs.org/A?x=<script>alert(1)</script>",
      date: null,
      passage: `${MARKUP} ${BRACES}\r\nBEGIN:VEVENT`,
    },
  ],
} as const;
