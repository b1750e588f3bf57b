import type { Command } from "commander";
import { closeRegister } from "../operations/open-register";
import { type Prepared, prepareRegister } from "../operations/prepare-register";

export function addPrepare(program: Command): void {
  program
    .command("prepare")
    .description(
      "create or migrate the register, and put the first resolution into an empty one (done at every start)",
    )
    .action(async () => {
      const prepared = await prepareRegister(process.env, process.cwd());
      await closeRegister();
      process.stderr.write(`${sentences(prepared).join("\n")}\n`);
    });
}

function sentences({ path, migrations, backup, seeded, extended }: Prepared): string[] {
  return [
    backup === null ? [] : [`The register was copied to ${backup} before it was changed.`],
    migrations.length === 0
      ? []
      : [`The register ${path} was brought up to date (${migrations.join(", ")}).`],
    seeded === null ? [] : [`The seed ${seeded.slug} was imported, with ${seeded.records} status records.`],
    extended === 0
      ? []
      : [
          `Recurrences of ${extended} ${extended === 1 ? "resolution" : "resolutions"} were expanded further.`,
        ],
    [`The register ${path} is ready.`],
  ].flat();
}
