import type { Command } from "commander";
import { SETUP } from "../access/permissions";
import { publicAddress } from "../access/public-address";
import { inviteFirstAdministrator } from "../operations/invite-first-administrator";
import type { OneTimeLink } from "../operations/make-link";
import { closeRegister, openRegister } from "../operations/open-register";
import { type Prepared, prepareRegister } from "../operations/prepare-register";

export function addPrepare(program: Command): void {
  program
    .command("prepare")
    .description(
      "create or migrate the register, and put the first resolution into an empty one (done at every start)",
    )
    .action(async () => {
      const prepared = await prepareRegister(process.env, process.cwd());
      const link = await inviteFirstAdministrator(openRegister(SETUP));
      await closeRegister();
      process.stderr.write(`${[...sentences(prepared), ...invitation(link)].join("\n")}\n`);
    });
}

/** Only who sees the console of the machine can become the first administrator. */
function invitation(link: OneTimeLink | null): string[] {
  if (link === null) return [];
  return [
    "The register has no administrator. To keep it with other people, open this link once and become the first; it is valid for 7 days, or until the next start:",
    `  ${publicAddress(process.env)}${link.path}`,
  ];
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
