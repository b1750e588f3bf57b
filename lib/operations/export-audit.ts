import { allows } from "../access/permissions";
import { formatAuditLine } from "../exports/audit-lines";
import { readAuditEntries } from "../store/reading/audit-entries";
import { type NotAllowed, notAllowed, type Register } from "./register";

export type AuditExported =
  | { readonly ok: true; readonly name: string; readonly mediaType: string; readonly lines: AuditLines }
  | NotAllowed;

/** The lines of an export, made as they are read; when all are, `last` is the hash of the last entry (empty: there is none). */
export interface AuditLines extends AsyncIterable<string> {
  readonly last: string;
  readonly entries: number;
}

/** The whole audit as JSON lines, the oldest entry first: enough to follow its chain without the register. */
export function exportAudit({ store, actor }: Pick<Register, "store" | "actor">): AuditExported {
  if (!allows(actor, "verify-audit")) return notAllowed(actor, "export the audit");
  const lines = {
    last: "",
    entries: 0,
    async *[Symbol.asyncIterator]() {
      for await (const entry of readAuditEntries(store)) {
        lines.last = entry.hash;
        lines.entries += 1;
        yield formatAuditLine(entry);
      }
    },
  };
  return { ok: true, name: "audit.jsonl", mediaType: "application/jsonl; charset=utf-8", lines };
}
