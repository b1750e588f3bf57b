import { z } from "zod";
import type { ChainedEntry } from "../tracking/audit-chain";

const lineSchema = z.strictObject({
  id: z.number().int(),
  at: z.string(),
  actor: z.string(),
  door: z.string(),
  action: z.string(),
  subject: z.string(),
  detail: z.string(),
  hash: z.string(),
});

/**
 * An entry of the audit as a line of JSON with its line break. `detail` stays the text that was hashed.
 * @example
 * formatAuditLine({ id: 1, at: "2026-11-24T12:00:00.000Z", actor: "A", door: "web", action: "b", subject: "c", detail: "{}", hash: "d" }) // => '{"id":1,"at":"2026-11-24T12:00:00.000Z","actor":"A","door":"web","action":"b","subject":"c","detail":"{}","hash":"d"}\n'
 */
export function formatAuditLine({
  id,
  at,
  actor,
  door,
  action,
  subject,
  detail,
  hash,
}: ChainedEntry): string {
  return `${JSON.stringify({ id, at, actor, door, action, subject, detail, hash })}\n`;
}

/**
 * The entry of an exported line. Null: the line is none.
 * @example
 * parseAuditLine('{"id":1,"at":"","actor":"","door":"","action":"","subject":"","detail":"","hash":""}')?.id // => 1
 * @example
 * parseAuditLine("{") // => null
 */
export function parseAuditLine(line: string): ChainedEntry | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}
