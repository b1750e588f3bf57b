import type { ChainedEntry } from "../../tracking/audit-chain";
import type { Reader } from "../store";

const PAGE = 1000;

/** All entries of the audit, the oldest first, a page at a time: however long it is, only one page is in memory. */
export async function* readAuditEntries(reader: Reader): AsyncGenerator<ChainedEntry> {
  let after = 0;
  for (;;) {
    const rows = await reader.auditEntry.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: PAGE,
    });
    for (const row of rows) yield { ...row, at: instantOf(row.at) };
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** An instant that other hands made unreadable is one that does not fit, not an error. */
function instantOf(at: Date): string {
  return Number.isNaN(at.getTime()) ? "" : at.toISOString();
}
