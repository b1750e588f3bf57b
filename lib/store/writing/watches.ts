import type { Watched } from "../reading/watches";
import type { Transaction } from "../store";

/** Notes that somebody watches something; watched twice it is watched once. */
export async function saveWatch(
  transaction: Transaction,
  userId: string,
  { kind, subject }: Watched,
  createdAt: Date,
): Promise<void> {
  await transaction.watch.upsert({
    where: { userId_kind_subject: { userId, kind, subject } },
    create: { userId, kind, subject, createdAt },
    update: {},
  });
}

export async function removeWatch(
  transaction: Transaction,
  userId: string,
  { kind, subject }: Watched,
): Promise<void> {
  await transaction.watch.deleteMany({ where: { userId, kind, subject } });
}
