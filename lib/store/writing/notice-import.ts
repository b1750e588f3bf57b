import type { Transaction } from "../store";
import { type NoticeAuthor, noticeWatchers, noticeWatchersOf } from "./notices";

/** A resolution that was just imported, as those who watch it are told. */
export interface ImportToTell extends NoticeAuthor {
  /** Its place in addresses. */
  readonly slug: string;
  /** It is new, or its text took the place of another. */
  readonly result: "read" | "updated";
  readonly labels: readonly string[];
  /** Bodies that are asked something. */
  readonly bodyIds: readonly string[];
}

/**
 * Tells who watches a resolution, or one of its paragraphs, that another text took its place; and who watches a body, that a new resolution asks
 * something of it. The days that the new text moved are part of that and told no second time.
 */
export async function noticeImport(
  transaction: Transaction,
  { slug, result, labels, bodyIds, ...author }: ImportToTell,
): Promise<void> {
  const change = { kind: "import", resolution: slug, ...author, detail: { result } } as const;
  const asked = result === "read" ? bodyIds : [];
  const told = await noticeWatchers(transaction, { ...change, label: null, bodyIds: asked });
  if (result === "read") return;
  const places = labels.map((label) => ({ label, bodyIds: [] }));
  await noticeWatchersOf(transaction, { ...change, except: told }, places);
}
