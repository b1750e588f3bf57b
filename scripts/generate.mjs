import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * What Node is to run to generate the Prisma clients. A client itself needs no native engine, but Prisma's command line wants to
 * see an engine's file before it does anything, and downloads one where there is none. Where that download was not possible when
 * the packages were installed (an office without access to Prisma's host), any existing file satisfies it, so Node's own is named,
 * for these calls only: a migrate command would silently do nothing with it.
 * @param {string} root
 */
export function howToGenerate(root) {
  const hasEngine =
    "PRISMA_SCHEMA_ENGINE_BINARY" in process.env || wasDownloaded(join(root, "node_modules/@prisma/engines"));
  return {
    arguments: [join(root, "scripts/generate-clients.mjs")],
    env: {
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      ...(hasEngine ? {} : { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath }),
    },
  };
}

function wasDownloaded(folder) {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith("schema-engine"));
}
