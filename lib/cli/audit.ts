import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, InvalidArgumentError } from "commander";
import { OPERATOR } from "../access/permissions";
import { parseAuditLine } from "../exports/audit-lines";
import { exportAudit } from "../operations/export-audit";
import { closeRegister, openRegister } from "../operations/open-register";
import { prepareRegister } from "../operations/prepare-register";
import { type ChainReport, faultInWords, verifyAudit } from "../operations/verify-audit";
import type { ChainedEntry } from "../tracking/audit-chain";

export function addAudit(program: Command): void {
  const audit = program
    .command("audit")
    .description("the audit: that nothing in it was changed, and all of it as a file");
  audit
    .command("verify")
    .description(
      "follow the chain of the audit; says the first entry that was changed, is missing or was put in",
    )
    .option("--from <file>", "an exported list instead of the register")
    .option(
      "--expect <hash>",
      "a hash that was kept elsewhere: says whether its entry is still there",
      parseHash,
    )
    .action(verify);
  audit
    .command("export")
    .description(
      "the audit as JSON lines, the oldest entry first; the last hash is printed, to be kept elsewhere",
    )
    .argument("[file]", "where to write it (else to standard output)")
    .action(writeExport);
}

interface VerifyOptions {
  readonly from?: string;
  readonly expect?: string;
}

async function verify({ from, expect }: VerifyOptions): Promise<void> {
  if (from === undefined) await prepareRegister(process.env, process.cwd());
  const verified = await verifyAudit(openRegister(OPERATOR), {
    ...(from === undefined ? {} : { entries: readExport(from) }),
    ...(expect === undefined ? {} : { expected: expect }),
  });
  await closeRegister();
  if (!verified.ok) throw new Error(verified.message);
  for (const { sentence, wrong } of sentencesOf(verified, expect)) {
    if (wrong) process.exitCode = 1;
    process[wrong ? "stderr" : "stdout"].write(`${wrong ? "operative: " : ""}${sentence}\n`);
  }
}

function sentencesOf({ fault, entries, last, expected }: ChainReport, hash: string | undefined) {
  if (fault !== null) return [{ sentence: faultInWords(fault), wrong: true }];
  const kept = last === null ? "" : ` The last hash is ${last.hash}.`;
  const whole = {
    sentence: `The audit is whole: ${entries} ${entries === 1 ? "entry" : "entries"}.${kept}`,
    wrong: false,
  };
  if (hash === undefined) return [whole];
  if (expected === null)
    return [
      {
        sentence: `No entry has the hash ${hash}: entries at the end of the audit are gone, or it is another register.`,
        wrong: true,
      },
    ];
  return [whole, { sentence: `The hash that was kept is that of entry ${expected}.`, wrong: false }];
}

async function* readExport(file: string): AsyncGenerator<ChainedEntry> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line === "") continue;
    const entry = parseAuditLine(line);
    if (entry === null) throw new Error(`${file}: line ${number} is no entry of an audit.`);
    yield entry;
  }
}

async function writeExport(file: string | undefined): Promise<void> {
  await prepareRegister(process.env, process.cwd());
  const exported = exportAudit(openRegister(OPERATOR));
  if (!exported.ok) throw new Error(exported.message);
  const { lines } = exported;
  if (file === undefined) await pipeline(Readable.from(lines), process.stdout, { end: false });
  else await writeWhole(Readable.from(lines), file);
  await closeRegister();
  process.stderr.write(
    `${lines.entries} entries written. The last hash is ${lines.last}: keep it elsewhere.\n`,
  );
}

/** A file that was begun and not finished never stands under its name. */
async function writeWhole(lines: Readable, path: string): Promise<void> {
  const begun = `${path}.part`;
  try {
    await pipeline(lines, createWriteStream(begun, { mode: 0o600 }));
    await rename(begun, path);
  } catch (cause) {
    await rm(begun, { force: true });
    throw cause;
  }
}

function parseHash(value: string): string {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new InvalidArgumentError("A hash has 64 digits from 0 to f.");
}
