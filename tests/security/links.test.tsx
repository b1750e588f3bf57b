import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { statusRecordRequest } from "@/lib/exports/api/requests";
import { addressSchema } from "@/lib/operations/evidence-input";
import type { StatusRecordView } from "@/lib/queries/views";
import { DaysSource } from "@/lib/ui/calendar-days";
import { safeAddress } from "@/lib/ui/safe-address";
import { StatusRecords } from "@/lib/ui/status-records";
import { listSources } from "../architecture/source-files";

/** Addresses that run something, lead to something that is no page, or read otherwise than they lead. */
const HOSTILE = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  " javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "javascript://undocs.org/%0Aalert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://undocs.org/1",
  "ms-word:ofe|u|https://evil.example/a.docm",
  "//evil.example/a",
  "/\\evil.example",
  "undocs.org/A/76/120",
  "https:undocs.org",
  "https://",
  "https://www.un.org@evil.example/",
  "https://www.un.org:443@evil.example/",
  "https://undocs.org/\u202Egpj.exe",
  "https://undocs.org/a\r\nSet-Cookie: x=1",
  "https://undocs.org/a b",
  "",
];

const GOOD = [
  "https://undocs.org/A/76/120",
  "http://www.un.org/en/",
  "HTTPS://UNDOCS.ORG/A/76/120",
  "https://undocs.org/en/A/RES/74/176?direct=yes#page=3",
  "https://fr.wikipedia.org/wiki/Traité",
];

describe("an address that somebody gave", () => {
  it.each(HOSTILE)("never becomes a link where it is no address of a page: %j", (address) => {
    expect(safeAddress(address)).toBeNull();
    expect(renderToStaticMarkup(<DaysSource source={address} />)).not.toContain("<a");
    expect(renderToStaticMarkup(<StatusRecords {...saidWith(address)} />)).not.toContain("<a");
  });

  it.each(GOOD)("is a link where it leads to a page: %s", (address) => {
    expect(safeAddress(address)).toBe(address);
    expect(renderToStaticMarkup(<DaysSource source={address} />)).toContain("<a");
    expect(renderToStaticMarkup(<StatusRecords {...saidWith(address)} />)).toContain(`<a href="${address}"`);
  });

  it("is not even kept where it would run something, by the page and by the API", () => {
    const running = HOSTILE.filter((one) => /^[^/]*(?:script|data|file|blob|ms-word):/i.test(one));
    expect(running.length).toBeGreaterThan(8);
    for (const address of running) {
      expect(addressSchema.safeParse(address).success, address).toBe(false);
      const said = { occurrence: 1, status: "ongoing", asOf: "2026-11-01", evidence: [{ address }] };
      expect(statusRecordRequest.safeParse(said).success, address).toBe(false);
    }
  });
});

const RECORD: StatusRecordView = {
  ...{ id: 1, status: "implemented", asOf: "2022-03-01", doneOn: null, note: null, judgement: "register" },
  ...{ onwards: false, recordedBy: "operator", recordedOn: "2022-03-02", evidence: [] },
};

function saidWith(address: string) {
  const evidence = { title: "Report", symbol: null, paragraph: null, address, date: null, passage: null };
  return { status: RECORD.status, records: [{ ...RECORD, evidence: [evidence] }] };
}

/** What is written into a page as it comes, or leads where data says. */
const RISKS: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/dangerouslySetInnerHTML/, "writes markup; let React write the text"],
  [/\.(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write/, "writes markup; let React write the text"],
  [/\bsrcDoc=/, "makes a page of a text"],
  [
    /<(?:a|img|iframe|form|link)\b[^>]*?\b(?:href|src|action)=\{[^}]*\b(?:address|source|url|evidence)\b(?!Of|For|\()[^}]*\}/,
    "leads where data says: put safeAddress (lib/ui/safe-address.ts) in front, and call what it gives a link",
  ],
];

describe("the code of the pages", () => {
  const sources = ["lib/ui", "app"].flatMap(listSources).filter((path) => path.endsWith(".tsx"));

  it("writes no markup of its own and makes no link of data as it comes", () => {
    const found = sources.flatMap((path) => {
      const text = readFileSync(path, "utf8");
      return RISKS.flatMap(([pattern, why]) => (pattern.test(text) ? [`${path} ${why}`] : []));
    });
    expect(sources.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it.each([
    "<a href={address}>x</a>",
    "<a href={evidence.address}>x</a>",
    "<a href={source ?? undefined}>x</a>",
    "<img src={url} />",
    "<p dangerouslySetInnerHTML={{ __html: text }} />",
  ])("would be found out: %s", (text) => {
    expect(RISKS.some(([pattern]) => pattern.test(text))).toBe(true);
  });
});
