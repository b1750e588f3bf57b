import { Command, CommanderError } from "commander";
import { addAudit } from "./audit";
import { addBackup } from "./backup";
import { addExport } from "./export";
import { addExtract } from "./extract";
import { addImport } from "./import";
import { addMoveTo } from "./move-to";
import { addPrepare } from "./prepare";
import { addRemind } from "./remind";
import { addReminderRule } from "./reminder-rule";
import { addRestore } from "./restore";
import { addToken } from "./token";
import { addUser } from "./user";

// The commands are a door to the operations, as the pages are. Data go to standard output, what is said about them to standard error.

const program = new Command("operative")
  .description("Reads resolutions of the United Nations and keeps the register of what they ask.")
  .exitOverride()
  .showHelpAfterError("Run `operative --help` for what it can do.");

addAudit(program);
addBackup(program);
addExport(program);
addExtract(program);
addImport(program);
addMoveTo(program);
addPrepare(program);
addRemind(program);
addReminderRule(program);
addRestore(program);
addToken(program);
addUser(program);

try {
  await program.parseAsync();
} catch (cause) {
  process.exitCode = 1;
  // Commander has said what was wrong with the call already; asking for help is nothing wrong.
  if (cause instanceof CommanderError) process.exitCode = cause.exitCode;
  else process.stderr.write(`operative: ${lineOf(cause)}\n`);
}

/** One clear line; the whole story where it is asked for. */
function lineOf(cause: unknown): string {
  if (process.env.OPERATIVE_DEBUG)
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  return cause instanceof Error ? cause.message : String(cause);
}
