import type { Actor } from "../access/permissions";
import { parseDatabaseUrl, type SqliteAddress } from "../store/database-address";
import { openStore, type Store } from "../store/store";
import { readLimits } from "./limits";
import type { Register } from "./register";
import { readToday } from "./today";

/** Where the register is, from the environment; a wrong DATABASE_URL throws with what to do. */
export function registerAddress(environment: NodeJS.ProcessEnv): SqliteAddress {
  const outcome = parseDatabaseUrl(environment.DATABASE_URL);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.address;
}

// One connection a process: Next loads this module once for each kind of page, the global object only once.
const kept = globalThis as typeof globalThis & { operativeStores?: Map<string, Store> };

/** The register as somebody sees it now. */
export function openRegister(actor: Actor, environment: NodeJS.ProcessEnv = process.env): Register {
  const now = new Date();
  return {
    store: keptStore(registerAddress(environment)),
    actor,
    now,
    today: readToday(environment, now),
    limits: readLimits(environment),
  };
}

/** Closes what `openRegister` opened; for commands, which end. */
export async function closeRegister(): Promise<void> {
  for (const store of kept.operativeStores?.values() ?? []) await store.$disconnect();
  kept.operativeStores?.clear();
}

function keptStore(address: SqliteAddress): Store {
  kept.operativeStores ??= new Map();
  const known = kept.operativeStores.get(address.path);
  if (known !== undefined) return known;
  const store = openStore(address);
  kept.operativeStores.set(address.path, store);
  return store;
}
