import type { PrismaClient } from "../generated/client";
import { PostgresAdapter } from "./adapter";
import { PrismaClient as PostgresClient } from "./generated/client";

/**
 * Opens a database of PostgreSQL. Prisma makes one client a database from one schema: its models are the same, so everything
 * above speaks to both by the type of the one for SQLite.
 */
export function openPostgres(url: string): PrismaClient {
  return new PostgresClient({ adapter: new PostgresAdapter(url) }) as unknown as PrismaClient;
}
