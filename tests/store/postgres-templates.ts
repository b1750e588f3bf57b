import { Client } from "pg";
import { OPERATOR } from "@/lib/access/permissions";
import { DEFAULT_LIMITS } from "@/lib/operations/limits";
import { readSeed } from "@/lib/operations/seed";
import { seedRegister } from "@/lib/operations/seed-register";
import { migrateRegister } from "@/lib/store/migrate";
import { openStore } from "@/lib/store/store";
import { beside, POSTGRES_URL } from "./postgres-databases";

/** Makes the databases that registers are copied from; Vitest calls it once, before the first test file. */
export default async function makeTemplates(): Promise<void> {
  if (POSTGRES_URL === undefined)
    throw new Error("TEST_POSTGRES_URL is not set: see scripts/with-postgres.mjs.");
  const client = new Client(POSTGRES_URL);
  await client.connect();
  await client.query("CREATE DATABASE operative_empty");
  await migrateRegister({ kind: "postgres", url: beside(POSTGRES_URL, "operative_empty") }, process.cwd());
  await client.query("CREATE DATABASE operative_seeded TEMPLATE operative_empty");
  await client.end();
  const store = openStore({ kind: "postgres", url: beside(POSTGRES_URL, "operative_seeded") });
  const today = "2026-11-24";
  const now = new Date(`${today}T12:00:00Z`);
  await seedRegister({ store, actor: OPERATOR, today, now, limits: DEFAULT_LIMITS }, readSeed("prisma/seed"));
  await store.$disconnect();
}
