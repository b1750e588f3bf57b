import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { OPERATOR } from "../access/permissions";
import { type ImportOutcome, importResolution } from "../operations/import-resolution";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import type { Register } from "../operations/register";
import { readFileBytes } from "./read-file";

interface ImportOptions {
  readonly symbol?: string;
}

export function addImport(program: Command): void {
  program
    .command("import")
    .description("read resolutions and put them into the register")
    .argument("<files...>", "resolutions, in any form that Operative reads")
    .option("--symbol <symbol>", "the symbol of a document that prints none (with one file)", parseSymbol)
    .action(async (files: string[], options: ImportOptions) => {
      if (options.symbol !== undefined && files.length > 1) throw new Error("--symbol names one document: give one file with it.");
      await prepareRegister(process.env, process.cwd());
      const register = openRegister(OPERATOR);
      const results: string[] = [];
      for (const file of files) results.push(await importFile(register, file, options));
      await closeRegister();
      process.stderr.write(`${summary(results)}\n`);
    });
}

async function importFile(register: Register, file: string, { symbol }: ImportOptions): Promise<string> {
  const read = await readFileBytes(file);
  const outcome: ImportOutcome | typeof read = read.ok
    ? await importResolution(register, { bytes: read.bytes, source: basename(file), known: symbol ? { symbol } : {} })
    : read;
  if (outcome.ok && "result" in outcome) {
    process.stdout.write(`${outcome.result}: ${outcome.slug} (${counted(outcome)}) from ${file}\n`);
    return outcome.result;
  }
  process.exitCode = 1;
  const message = "message" in outcome ? outcome.message : "";
  process.stderr.write(`operative: ${message.startsWith(file) ? message : `${file}: ${message}`}\n`);
  return "refused";
}

function counted({ plan }: Extract<ImportOutcome, { ok: true }>): string {
  const mandates = plan.paragraphs.filter(({ label }) => label !== null);
  const asking = mandates.flatMap(({ provisions }) => provisions).filter(({ asks }) => asks);
  return `${mandates.length} mandates, ${asking.length} provisions that ask`;
}

function summary(results: readonly string[]): string {
  const count = (result: string) => results.filter((one) => one === result).length;
  return `${count("read")} read, ${count("unchanged")} unchanged, ${count("updated")} updated, ${count("refused")} refused`;
}

function parseSymbol(value: string): string {
  if (/^[A-Z][\p{L}\p{N}./() -]{1,80}$/u.test(value)) return value;
  throw new InvalidArgumentError("A symbol looks like A/RES/74/176.");
}
