import { addDays, type Day } from "@/lib/calendar/day";
import { recordStatuses } from "@/lib/operations/record-statuses";
import type { Register } from "@/lib/operations/register";
import { inTransaction, type Store } from "@/lib/store/store";
import { recordAudit } from "@/lib/store/writing/audit";

/** What became of the writes of some writers. */
export interface Acknowledged {
  /** Notes of status records that were acknowledged. */
  readonly records: string[];
  /** Subjects of entries of the audit that were. */
  readonly entries: string[];
  /** How many changes were refused, as somebody else had changed the mandate. */
  readonly refused: number;
  /** Anything else that came back. */
  readonly odd: string[];
}

export interface CrowdSettings {
  readonly name: string;
  readonly writers: number;
  readonly rounds: number;
  /** Days of this crowd: no two writers of all crowds say a status of one day, so that none says what another said. */
  readonly firstDay: Day;
}

/** The mandates that all fight over: their first occurrence and the version as it is now. */
export async function readTargets({ mandate }: Pick<Store, "mandate">, number: number) {
  const rows = await mandate.findMany({
    where: { provisions: { some: { occurrences: { some: { entries: { some: { asks: true } } } } } } },
    orderBy: { id: "asc" },
    take: number,
    select: {
      id: true,
      version: true,
      provisions: { select: { occurrences: { select: { id: true }, orderBy: { id: "asc" }, take: 1 } } },
    },
  });
  return rows.flatMap(({ id, version, provisions }) => {
    const occurrence = provisions.flatMap(({ occurrences }) => occurrences)[0]?.id;
    return occurrence === undefined ? [] : [{ mandate: id, version, occurrence }];
  });
}

/** Many writers at once: each looks at a mandate, says a status of what it saw, and writes an entry of its own, again and again. */
export async function crowd(register: Register, settings: CrowdSettings): Promise<Acknowledged> {
  const all = { records: [] as string[], entries: [] as string[], refused: 0, odd: [] as string[] };
  await Promise.all(
    Array.from({ length: settings.writers }, async (_, writer) => {
      for (let round = 0; round < settings.rounds; round++) {
        const note = `${settings.name}-${writer}-${round}`;
        const day = addDays(settings.firstDay, writer * settings.rounds + round);
        const outcome = await recordAsSeen(register, writer, note, day);
        if (outcome === "recorded") all.records.push(note);
        else if (outcome === "changed-meanwhile") all.refused += 1;
        else all.odd.push(outcome);
        await writeEntry(register, note);
        all.entries.push(note);
      }
    }),
  );
  return all;
}

async function recordAsSeen(register: Register, writer: number, note: string, asOf: Day): Promise<string> {
  const targets = await readTargets(register.store, 2);
  const target = targets[writer % targets.length];
  if (target === undefined) return "There is no mandate to write of.";
  const recorded = await recordStatuses(register, [{ id: target.occurrence, version: target.version }], {
    ...{ status: "in-progress", asOf, doneOn: null, note, judgement: "register" },
    evidence: [],
  });
  if (!recorded.ok) return recorded.message;
  const [outcome] = recorded.outcomes;
  if (outcome === undefined) return "Nothing came of it.";
  return outcome.ok ? "recorded" : outcome.reason;
}

function writeEntry({ store, now }: Register, subject: string): Promise<void> {
  return inTransaction(store, (transaction) =>
    recordAudit(transaction, {
      at: now,
      actor: "a writer",
      door: "api",
      action: "write",
      subject,
      detail: {},
    }),
  );
}
