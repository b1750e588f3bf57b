import type { Command } from "commander";
import { OPERATOR } from "../access/permissions";
import { moveRegister } from "../operations/move-register";
import { readPostgresAddress, registerFile } from "../operations/open-register";

export function addMoveTo(program: Command): void {
  program
    .command("move-to")
    .description("copy the register from its file into an empty database of PostgreSQL, and check the copy")
    .argument("<address>", "postgresql://USER:PASSWORD@HOST/DATABASE")
    .action(async (address: string) => {
      const [from, to] = [registerFile(process.env), readPostgresAddress(address)];
      const mover = { actor: OPERATOR, now: new Date() };
      const moved = await moveRegister(mover, { from, to, root: process.cwd() });
      if (!moved.ok) throw new Error(moved.message);
      process.stderr.write(
        `${moved.rows} rows were copied from ${from.path} and counted; the audit has ${moved.entries} entries, and the last hash is ${moved.lastHash}.\n` +
          "Set DATABASE_URL to the address of the database and start the application again. The file stays as it is.\n",
      );
    });
}
