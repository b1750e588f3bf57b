import { followChain } from "@/lib/operations/verify-audit";
import { readAuditEntries } from "@/lib/store/reading/audit-entries";
import { inTransaction, type Store } from "@/lib/store/store";
import { rebuildEntries } from "@/lib/store/writing/rebuild-entries";

/** What is wrong with a register in a file of SQLite, each as a line; none: it is sound. */
export async function findUnsoundness(store: Store): Promise<string[]> {
  return [...(await findDamage(store)), ...(await findStrayEntries(store))];
}

/** The same without making every row of the lists anew. */
export async function findDamage(store: Store): Promise<string[]> {
  const lines = (rows: unknown) => (Array.isArray(rows) ? rows.map((row) => JSON.stringify(row)) : []);
  const integrity = lines(await store.$queryRawUnsafe("PRAGMA integrity_check"));
  const foreignKeys = lines(await store.$queryRawUnsafe("PRAGMA foreign_key_check"));
  const { fault } = await followChain(readAuditEntries(store));
  return [
    ...integrity.filter((line) => line !== '{"integrity_check":"ok"}'),
    ...foreignKeys,
    ...(fault === null ? [] : [`audit: ${JSON.stringify(fault)}`]),
    ...(await findUncounted(store)),
  ];
}

/** Each record and each import stands in the audit, and nothing stands there that is not in the register. */
async function findUncounted(store: Store): Promise<string[]> {
  const audited = (action: string) => store.auditEntry.count({ where: { action } });
  const counts = [
    ["status records", await store.statusRecord.count(), await audited("record-status")],
    ["resolutions", await store.resolution.count(), await audited("import-resolution")],
  ] as const;
  return counts
    .filter(([, there, said]) => there !== said)
    .map(([what, there, said]) => `${there} ${what}, and ${said} in the audit`);
}

/** The rows that lists filter by are those that the records give when all are made anew. */
async function findStrayEntries(store: Store): Promise<string[]> {
  const before = await readEntries(store);
  const after = await inTransaction(store, async (transaction) => {
    for (const { id } of await transaction.occurrence.findMany({ select: { id: true } }))
      await rebuildEntries(transaction, id);
    return readEntries(transaction);
  });
  return before.join() === after.join() ? [] : ["The rows of lists do not agree with the records."];
}

async function readEntries({ entry }: Pick<Store, "entry">): Promise<string[]> {
  const rows = await entry.findMany({ omit: { id: true } });
  return rows.map((row) => JSON.stringify(row)).sort();
}
