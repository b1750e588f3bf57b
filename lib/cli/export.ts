import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, InvalidArgumentError } from "commander";
import { OPERATOR } from "../access/permissions";
import { publicAddress } from "../access/public-address";
import { parseDay } from "../calendar/day";
import {
  formatRegisterFile,
  parseRegisterFile,
  REGISTER_FILES,
  type RegisterFile,
} from "../exports/register-file";
import { exportRegister } from "../operations/export-register";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import { listWords, say } from "../vocabulary/words";

interface ExportOptions {
  readonly filter?: string;
  readonly asOf?: string;
  readonly output?: string;
}

export function addExport(program: Command): void {
  program
    .command("export")
    .description("write the mandates or the deadlines as CSV, Excel or JSON")
    .argument("<list>", listWords(REGISTER_FILES.map(formatRegisterFile), "or"), parseFile)
    .option("--filter <query>", 'filters as they stand in an address: "body=unodc&force=request"')
    .option("--as-of <day>", "the register as it stood on that day: 2021-09-01", parseAsOf)
    .option("--output <file>", "where to write it (else to standard output)")
    .action(writeExport);
}

async function writeExport(file: RegisterFile, options: ExportOptions): Promise<void> {
  await prepareRegister(process.env, process.cwd());
  const outcome = await exportRegister(openRegister(OPERATOR), {
    ...file,
    parameters: parametersOf(options),
    origin: publicAddress(process.env),
  });
  if (!outcome.ok) throw new Error(outcome.message);
  const content = Readable.from(outcome.content, { objectMode: false });
  if (options.output === undefined) await pipeline(content, process.stdout, { end: false });
  else await writeWhole(content, options.output);
  process.stderr.write(`${say("exports.written", { rows: outcome.rows })}\n`);
  await closeRegister();
}

/** A file that was begun and not finished never stands under its name. */
async function writeWhole(content: Readable, path: string): Promise<void> {
  const begun = `${path}.part`;
  try {
    await pipeline(content, createWriteStream(begun));
    await rename(begun, path);
  } catch (cause) {
    await rm(begun, { force: true });
    throw cause;
  }
}

function parametersOf({ filter = "", asOf }: ExportOptions): Record<string, string[]> {
  const parameters = new URLSearchParams(filter);
  if (asOf !== undefined) parameters.set("asOf", asOf);
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]));
}

function parseFile(value: string): RegisterFile {
  const file = parseRegisterFile(value);
  if (file !== null) return file;
  throw new InvalidArgumentError(`There are: ${listWords(REGISTER_FILES.map(formatRegisterFile), "and")}.`);
}

function parseAsOf(value: string): string {
  if (parseDay(value) !== null) return value;
  throw new InvalidArgumentError("A day looks like 2021-09-01.");
}
