import type { Client } from "@libsql/client";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { SqliteClient } from "./client";
import { openConnection } from "./connection";

/** Prisma's libSQL adapter over one connection of ours. */
export class SqliteAdapter extends PrismaLibSql {
  constructor(private readonly path: string) {
    super({ url: `file:${path}` });
  }

  override createClient(): Client {
    // The adapter calls no more of a client than SqliteClient has (execute, transaction, executeMultiple, close).
    return new SqliteClient(openConnection(this.path)) as unknown as Client;
  }
}
