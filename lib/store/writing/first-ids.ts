import type { Transaction } from "../store";
import { nextId } from "./insert-rows";

/** The ids that the first new row of each table gets. */
export interface FirstIds {
  readonly paragraph: number;
  readonly mandate: number;
  readonly provision: number;
  readonly occurrence: number;
}

/** Ids are given out before the rows are written, so that a whole tree goes in with one statement a table. */
export async function firstIds(transaction: Transaction): Promise<FirstIds> {
  return {
    paragraph: await nextId(transaction, "Paragraph"),
    mandate: await nextId(transaction, "Mandate"),
    provision: await nextId(transaction, "Provision"),
    occurrence: await nextId(transaction, "Occurrence"),
  };
}
