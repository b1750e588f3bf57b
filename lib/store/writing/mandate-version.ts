import type { Transaction } from "../store";

/**
 * Raises the version of a mandate by one, if it still is the one that was seen. False: somebody changed the mandate meanwhile, and nothing is raised.
 * Every change that people make to a mandate raises it, so that of two who change it at once the second is told.
 */
export async function raiseVersion(
  transaction: Transaction,
  mandateId: number,
  seen: number,
): Promise<boolean> {
  const { count } = await transaction.mandate.updateMany({
    where: { id: mandateId, version: seen },
    data: { version: seen + 1 },
  });
  return count === 1;
}
