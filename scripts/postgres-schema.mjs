import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Where the client for PostgreSQL is put; beside it stands what only PostgreSQL can do. */
export const POSTGRES_CLIENT = "lib/store/postgres/generated";

/**
 * Writes the schema for PostgreSQL: prisma/schema.prisma with another provider and another place for its client. Prisma takes the
 * provider as a literal only, and a second schema kept by hand would soon say something else than the first.
 * @param {string} root
 * @returns {string} the file, from the root
 */
export function writePostgresSchema(root) {
  const file = "prisma/postgres/schema.prisma";
  const schema = toPostgres(readFileSync(join(root, "prisma/schema.prisma"), "utf8"));
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(
    join(root, file),
    `// Made from ../schema.prisma by scripts/postgres-schema.mjs.\n\n${schema}`,
  );
  return file;
}

/** @param {string} schema */
export function toPostgres(schema) {
  return replaceOnce(
    replaceOnce(schema, 'provider = "sqlite"', 'provider = "postgresql"'),
    '"../lib/store/generated"',
    `"../../${POSTGRES_CLIENT}"`,
  );
}

function replaceOnce(text, from, to) {
  if (text.split(from).length !== 2) throw new Error(`prisma/schema.prisma has to say ${from} once.`);
  return text.replace(from, to);
}
