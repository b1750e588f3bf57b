import type { Command } from "commander";
import { OPERATOR } from "../access/permissions";
import { backupRegister } from "../operations/backup-register";
import { registerFile } from "../operations/open-register";

export function addBackup(program: Command): void {
  program
    .command("backup")
    .description("copy the register into one file, also while the server runs, and check the copy")
    .argument("<file>", "where the copy goes")
    .option("--force", "replace a file that is there already")
    .action(async (file: string, { force = false }: { force?: boolean }) => {
      const address = registerFile(process.env);
      const made = await backupRegister({ actor: OPERATOR }, { address, file, force });
      if (!made.ok) throw new Error(made.message);
      process.stderr.write(
        `The register was copied to ${file} and checked: its audit has ${made.entries} entries, and the last hash is ${made.lastHash}.\n`,
      );
    });
}
