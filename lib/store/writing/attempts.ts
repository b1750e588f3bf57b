import { z } from "zod";
import { askInSql } from "../sql";
import type { Store } from "../store";

/** So many attempts within so long a time. */
export interface AttemptLimit {
  readonly most: number;
  readonly windowMs: number;
}

const countSchema = z.array(z.object({ count: z.coerce.number() }));

/**
 * Counts an attempt and says how many there were in its window, this one included. One statement: attempts that come at the same time
 * cannot all see the count before any of them.
 */
export async function countAttempt(
  store: Store,
  key: string,
  { windowMs }: AttemptLimit,
  now: Date,
): Promise<number> {
  const time = now.getTime();
  const rows = await askInSql(
    store,
    `INSERT INTO "RateLimit" ("id", "key", "count", "lastRequest") VALUES (?, ?, 1, ?)
     ON CONFLICT ("key") DO UPDATE SET
       "count" = CASE WHEN "RateLimit"."lastRequest" <= ? THEN 1 ELSE "RateLimit"."count" + 1 END,
       "lastRequest" = CASE WHEN "RateLimit"."lastRequest" <= ? THEN excluded."lastRequest" ELSE "RateLimit"."lastRequest" END
     RETURNING "count"`,
    key,
    key,
    time,
    time - windowMs,
    time - windowMs,
  );
  return countSchema.parse(rows)[0]?.count ?? 0;
}

/** How many attempts there were in the window, without counting one. */
export async function readAttempts(
  store: Store,
  key: string,
  { windowMs }: AttemptLimit,
  now: Date,
): Promise<number> {
  const row = await store.rateLimit.findUnique({ where: { key } });
  return row === null || Number(row.lastRequest) <= now.getTime() - windowMs ? 0 : row.count;
}

/** Takes one attempt back, as it was a right one. */
export async function forgiveAttempt(store: Store, key: string): Promise<void> {
  await store.rateLimit.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

/** Forgets the attempts under a key, or all that are older than a time: nobody is watched for longer than needed. */
export async function forgetAttempts(
  store: Store,
  which: { readonly key: string } | { readonly before: Date },
) {
  const where = "key" in which ? which : { lastRequest: { lt: BigInt(which.before.getTime()) } };
  await store.rateLimit.deleteMany({ where });
}
