import { join } from "node:path";
import { SETUP } from "../access/permissions";
import { migrate } from "../store/sqlite/migrate";
import { extendRecurrences } from "./extend-recurrences";
import { openRegister, registerAddress } from "./open-register";
import { readSeed } from "./seed";
import { type Seeded, seedRegister } from "./seed-register";

export interface Prepared {
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
  const { path } = registerAddress(environment);
  const { applied, backup } = migrate(path, join(root, "prisma", "migrations"));
  const register = openRegister(SETUP, environment);
  const seeded = await seedRegister(register, readSeed(join(root, "prisma", "seed")));
  const extended = await extendRecurrences(register);
  return { path, migrations: applied, backup, seeded, extended };
}
