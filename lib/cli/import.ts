import { basename } from "node:path";
import { type Command, InvalidArgumentError } from "commander";
import { OPERATOR } from "../access/permissions";
import { type ImportOutcome, importResolution } from "../operations/import-resolution";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import type { Register } from "../operations/register";
import { findFiles } from "./find-files";
import { ImportReport } from "./import-report";
import { readFileBytes } from "./read-file";

interface ImportOptions {
  readonly symbol?: string;
}

export function addImport(program: Command): void {
  program
    .command("import")
    .description("read resolutions and put them into the register; the same document again changes nothing")
    .argument("<paths...>", "resolutions, in any form that Operative reads, or folders of them")
    .option("--symbol <symbol>", "the symbol of a document that prints none (with one file)", parseSymbol)
    .action(importPaths);
}

async function importPaths(paths: string[], options: ImportOptions): Promise<void> {
  const files = await findFiles(paths);
  if (files.length === 0) throw new Error(`${paths.join(", ")}: there is no file in it`);
  if (options.symbol !== undefined && files.length > 1) {
    throw new Error("--symbol names one document: give one file with it.");
  }
  await prepareRegister(process.env, process.cwd());
  const register = openRegister(OPERATOR);
  const report = new ImportReport(files.length, process.stderr.isTTY === true);
  const stop = stopOnSignal();
  for (const file of files) {
    if (stop.asked) break;
    await importFile(register, file, options, report);
  }
  process.stderr.write(`${report.finish()}\n`);
  await closeRegister();
}

/** The document at hand is finished, then the import stops; each document is stored wholly or not at all. */
function stopOnSignal(): { asked: boolean } {
  const stop = { asked: false };
  process.once("SIGINT", () => {
    stop.asked = true;
    process.exitCode = 130;
  });
  return stop;
}

async function importFile(
  register: Register,
  file: string,
  { symbol }: ImportOptions,
  report: ImportReport,
): Promise<void> {
  const read = await readFileBytes(file, register.limits);
  if (!read.ok) return refuse(report, "unreadable", read.message);
  const known = symbol === undefined ? {} : { symbol };
  const outcome = await importResolution(register, { bytes: read.bytes, source: basename(file), known });
  if (!outcome.ok) return refuse(report, outcome.reason, `${file}: ${outcome.message}`);
  report.done(outcome.result, `${outcome.result}: ${outcome.slug} (${counted(outcome)}) from ${file}`);
}

function refuse(report: ImportReport, reason: string, message: string): void {
  process.exitCode ||= 1;
  report.refused(reason, message);
}

function counted({ plan }: Extract<ImportOutcome, { ok: true }>): string {
  const mandates = plan.paragraphs.filter(({ label }) => label !== null);
  const asking = mandates.flatMap(({ provisions }) => provisions).filter(({ asks }) => asks);
  return `${mandates.length} mandates, ${asking.length} provisions that ask`;
}

function parseSymbol(value: string): string {
  if (/^[A-Z][\p{L}\p{N}./() -]{1,80}$/u.test(value)) return value;
  throw new InvalidArgumentError("A symbol looks like A/RES/74/176.");
}
