import type { Command } from "commander";
import { formatExtraction } from "../exports/extraction";
import { extractDocument } from "../operations/extract-document";
import { readLimits } from "../operations/limits";
import { readFileBytes } from "./read-file";

export function addExtract(program: Command): void {
  program
    .command("extract")
    .description("read resolutions and print what they ask, one JSON object a line; nothing is stored")
    .argument("<files...>", "resolutions, in any form that Operative reads")
    .action(async (files: string[]) => {
      for (const file of files) await printExtraction(file);
    });
}

async function printExtraction(file: string): Promise<void> {
  const outcome = await extractionOf(file);
  if (!outcome.ok) {
    process.exitCode = 1;
    const { message } = outcome;
    process.stderr.write(`operative: ${message.startsWith(file) ? message : `${file}: ${message}`}\n`);
    print({ source: file, error: message });
    return;
  }
  print(formatExtraction(file, outcome.format, outcome.extraction));
}

async function extractionOf(file: string) {
  const limits = readLimits(process.env);
  const read = await readFileBytes(file, limits);
  return read.ok ? extractDocument(read.bytes, limits) : read;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
