import { type Day, daysBetween, formatDay } from "../calendar/day";
import { listWords, say } from "../vocabulary/words";

/** A deadline that a digest tells of. */
export interface DigestItem {
  /** Identity of the occurrence: see `occurrenceIdentity`. */
  readonly occurrence: string;
  readonly by: Day;
  /** Its window as people read it. */
  readonly window: string;
  /** The day of the rule that was reached: -30 is thirty days before the last day. */
  readonly offset: number;
  readonly resolution: { readonly slug: string; readonly name: string };
  /** Label of the paragraph. */
  readonly label: string;
  /** Who is to do it, as people name it; null: asked of nobody by name. */
  readonly body: string | null;
  /** The words of the provision. */
  readonly words: string;
}

/** What a rule tells on a day. */
export interface Digest {
  readonly rule: string;
  readonly day: Day;
  /** Filters of the rule as they stand in an address. */
  readonly query: string;
  /** The same in words; empty: it has none. */
  readonly filters: string;
  /** Names of the bodies that the rule is about; empty: it is about no certain one. */
  readonly bodies: readonly string[];
  /** Last days that are not listed, since the digest would be too long, are counted all the same. */
  readonly bys: readonly Day[];
  readonly items: readonly DigestItem[];
}

/**
 * The subject of a mail: how many deadlines, whose, and how they lie to the day. Always one line.
 * @example
 * formatDigestSubject({ rule: "r", day: "2026-11-24", query: "", filters: "", bodies: ["UNODC"], bys: ["2026-11-20", "2026-12-20", "2026-12-24"], items: [] }) // => "3 deadlines of UNODC: 1 overdue, 2 in the next 30 days"
 */
export function formatDigestSubject({ day, bys, bodies }: Digest): string {
  const distances = bys.map((by) => daysBetween(day, by));
  const ahead = distances.filter((distance) => distance > 0);
  const count = (key: "overdue" | "today", number: number) =>
    number === 0 ? [] : [say(`digest.${key}`, { number })];
  const parts = [
    ...count("overdue", distances.filter((distance) => distance < 0).length),
    ...count("today", distances.filter((distance) => distance === 0).length),
    ...(ahead.length === 0 ? [] : [say("digest.ahead", { number: ahead.length, days: Math.max(...ahead) })]),
  ];
  const of = bodies.length === 0 ? "none" : listWords(bodies, "and");
  return oneLine(say("digest.subject", { number: bys.length, of, parts: parts.join(", ") }));
}

/**
 * A digest as plain text. `address` is where the pages of the register are ("https://operative.example.org").
 * @example
 * formatDigestText({ rule: "r", day: "2026-11-24", query: "", filters: "", bodies: [], bys: ["2026-12-01"], items: [{ occurrence: "o", by: "2026-12-01", window: "by 1 December 2026", offset: -7, resolution: { slug: "A-RES-1-1", name: "A/RES/1/1" }, label: "3", body: "UNODC", words: "Requests a report" }] }, "http://localhost:3000").split("\n").slice(2, 6) // => ["by 1 December 2026, due in 7 days", "A/RES/1/1, paragraph 3: UNODC", "Requests a report", "http://localhost:3000/mandates/A-RES-1-1/3"]
 */
export function formatDigestText(digest: Digest, address: string): string {
  const items = digest.items.map((item) =>
    [
      formatDue(item, digest.day),
      `${formatPlace(item)}: ${formatBody(item)}`,
      oneLine(item.words),
      mandateAddress(item, address),
    ].join("\n"),
  );
  return [
    formatHead(digest),
    ...items,
    ...formatMore(digest),
    say("digest.list", { address: listAddress(digest, address) }),
    say("digest.foot", { rule: oneLine(digest.rule), address: `${address}/reminders` }),
    "",
  ].join("\n\n");
}

/**
 * A digest as the HTML of a mail: without style sheets, pictures and scripts.
 * @example
 * formatDigestHtml({ rule: "<b>", day: "2026-11-24", query: "", filters: "", bodies: [], bys: [], items: [] }, "http://localhost:3000").includes("the rule “&lt;b&gt;”") // => true
 */
export function formatDigestHtml(digest: Digest, address: string): string {
  const items = digest.items.map((item) =>
    [
      `<p><strong>${escapeHtml(formatDue(item, digest.day))}</strong><br>`,
      `${link(mandateAddress(item, address), formatPlace(item))}: ${escapeHtml(formatBody(item))}<br>`,
      `${escapeHtml(oneLine(item.words))}</p>`,
    ].join("\n"),
  );
  return [
    `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(formatDigestSubject(digest))}</title></head><body>`,
    `<p>${escapeHtml(formatHead(digest))}</p>`,
    ...items,
    ...formatMore(digest).map((more) => `<p>${escapeHtml(more)}</p>`),
    `<p>${link(listAddress(digest, address), say("digest.listHtml"))}</p>`,
    `<p>${escapeHtml(say("digest.footHtml", { rule: oneLine(digest.rule) }))} ${link(`${address}/reminders`, say("digest.footLink"))}</p>`,
    "</body></html>\n",
  ].join("\n");
}

/**
 * A digest as a webhook carries it, in the envelope of Standard Webhooks: type, timestamp and data.
 * @example
 * digestPayload({ rule: "r", day: "2026-11-24", query: "body=unodc", filters: "addressed to UNODC", bodies: ["UNODC"], bys: ["2026-12-01"], items: [] }, "http://localhost:3000", "2026-11-24T06:00:00.000Z").data.number // => 1
 */
export function digestPayload(digest: Digest, address: string, timestamp: string) {
  const { rule, day, query, filters, bys, items } = digest;
  return {
    type: "deadlines.reminder",
    timestamp,
    data: {
      rule,
      day,
      query,
      filters,
      subject: formatDigestSubject(digest),
      number: bys.length,
      address: listAddress(digest, address),
      deadlines: items.map((item) => ({
        ...item,
        days: daysBetween(day, item.by),
        address: mandateAddress(item, address),
      })),
    },
  };
}

/**
 * How the last day of an item lies to the day of its digest, after its window.
 * @example
 * formatDue({ window: "by 20 November 2026", by: "2026-11-20" }, "2026-11-24") // => "by 20 November 2026, overdue for 4 days"
 */
export function formatDue({ window, by }: Pick<DigestItem, "window" | "by">, day: Day): string {
  const days = daysBetween(day, by);
  const distance =
    days === 0
      ? say("digest.dueToday")
      : days > 0
        ? say("digest.inDays", { days })
        : say("digest.since", { days: -days });
  return say("digest.window", { window, distance });
}

function formatHead({ day, filters }: Digest): string {
  return say("digest.head", { filtered: filters === "" ? "no" : "yes", filters, day: formatDay(day) });
}

function formatPlace({ resolution, label }: DigestItem): string {
  return oneLine(say("digest.place", { resolution: resolution.name, label }));
}

function formatBody({ body }: DigestItem): string {
  return body === null ? say("digest.nobody") : oneLine(body);
}

function formatMore({ bys, items }: Digest): string[] {
  const number = bys.length - items.length;
  return number > 0 ? [say("digest.more", { number })] : [];
}

function mandateAddress({ resolution, label }: DigestItem, address: string): string {
  return `${address}/mandates/${encodeURIComponent(resolution.slug)}/${encodeURIComponent(label)}`;
}

function listAddress({ query }: Digest, address: string): string {
  return query === "" ? `${address}/deadlines` : `${address}/deadlines?${query}`;
}

/** Titles and names may hold line ends; in a header or a line of text they are none. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

function link(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
