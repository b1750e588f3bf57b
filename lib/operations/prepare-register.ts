import { join } from "node:path";
import { SETUP } from "../access/permissions";
import { formatDatabaseAddress } from "../store/database-address";
import { migrateRegister, whilePreparing } from "../store/migrate";
import { extendRecurrences } from "./extend-recurrences";
import { openRegister, registerAddress } from "./open-register";
import { sealAudit } from "./seal-audit";
import { readSeed } from "./seed";
import { type Seeded, seedRegister } from "./seed-register";

export interface Prepared {
  /** Where the register is, as people may see it. */
  readonly path: string;
  readonly migrations: readonly string[];
  readonly backup: string | null;
  readonly seeded: Seeded | null;
  /** How many resolutions had recurrences that were expanded further. */
  readonly extended: number;
}

/**
 * Makes the register ready to serve: creates or migrates its database, puts the seed into an empty one and expands
 * recurrences to their horizon. What is up to date is left alone, so that it can be called at every start.
 */
export async function prepareRegister(environment: NodeJS.ProcessEnv, root: string): Promise<Prepared> {
  const address = registerAddress(environment);
  return whilePreparing(address, async () => ({
    path: formatDatabaseAddress(address),
    ...(await bringUpToDate(environment, root)),
  }));
}

async function bringUpToDate(environment: NodeJS.ProcessEnv, root: string): Promise<Omit<Prepared, "path">> {
  const { applied, backup } = await migrateRegister(registerAddress(environment), root);
  const register = openRegister(SETUP, environment);
  await sealAudit(register);
  const seeded = await seedRegister(register, readSeed(join(root, "prisma", "seed")));
  const extended = await extendRecurrences(register);
  return { migrations: applied, backup, seeded, extended };
}
