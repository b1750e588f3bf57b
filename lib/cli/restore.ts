import type { Command } from "commander";
import { OPERATOR } from "../access/permissions";
import { registerFile } from "../operations/open-register";
import { restoreRegister } from "../operations/restore-register";

export function addRestore(program: Command): void {
  program
    .command("restore")
    .description("put a backup in the place of the register, which is copied first; with the server stopped")
    .argument("<file>", "a backup of this version or an older one")
    .action(async (file: string) => {
      const address = registerFile(process.env);
      const restored = await restoreRegister(
        { actor: OPERATOR, now: new Date() },
        { address, file, root: process.cwd() },
      );
      if (!restored.ok) throw new Error(restored.message);
      const { before, migrations, entries } = restored;
      const copied = before === null ? "" : ` What was there before is in ${before}.`;
      const updated = migrations.length === 0 ? "" : ` It was brought up to date (${migrations.join(", ")}).`;
      process.stderr.write(`${file} was restored: its audit has ${entries} entries.${updated}${copied}\n`);
    });
}
