import { OPERATOR } from "@/lib/access/permissions";
import { parseDay } from "@/lib/calendar/day";
import { importResolution } from "@/lib/operations/import-resolution";
import { DEFAULT_LIMITS } from "@/lib/operations/limits";
import { recordStatus } from "@/lib/operations/record-status";
import { openStore } from "@/lib/store/store";
import { lighthouseDraft } from "./lighthouse-draft";

// A process of its own that writes into a register until it is killed: `writer-process.ts FILE FIRST`. It imports documents, counted
// from FIRST, and says something of what each asks. Before each write it prints "begin …", after it "done …" with what was acknowledged.

const [path = "", first = "1"] = process.argv.slice(2);
const today = parseDay("2026-11-24");
if (today === null) throw new Error("There is no such day.");
const store = openStore({ kind: "sqlite", path });
const register = {
  store,
  actor: OPERATOR,
  today,
  now: new Date("2026-11-24T12:00:00Z"),
  limits: DEFAULT_LIMITS,
};

const say = (line: string) => process.stdout.write(`${line}\n`);

async function importDraft(number: number): Promise<string> {
  say(`begin import ${number}`);
  const bytes = new TextEncoder().encode(lighthouseDraft(number));
  const outcome = await importResolution(register, { bytes, source: `${number}.txt` });
  if (!outcome.ok) throw new Error(outcome.message);
  say(`done import ${outcome.slug}`);
  return outcome.slug;
}

async function recordOn(occurrence: number, note: string): Promise<void> {
  say(`begin record ${note}`);
  const outcome = await recordStatus(register, occurrence, {
    ...{ status: "in-progress", asOf: today ?? "", doneOn: null, note, judgement: "register" },
    evidence: [],
  });
  if (!outcome.ok) throw new Error(outcome.message);
  say(`done record ${note}`);
}

for (let number = Number(first); ; number++) {
  const slug = await importDraft(number);
  const occurrences = await store.occurrence.findMany({
    where: { entries: { some: { asks: true } }, provision: { mandate: { resolution: { slug } } } },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 4,
  });
  for (const { id } of occurrences) await recordOn(id, `${number}-${id}`);
}
