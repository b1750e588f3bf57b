import { defineConfig, env } from "prisma/config";

// Only Prisma's own command line reads this file; the application opens its database itself (lib/store). It speaks to the database
// that DATABASE_URL names, by the schema and the migrations of that kind of database (scripts/postgres-schema.mjs makes the former).
const folder = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "") ? "prisma/postgres" : "prisma";

export default defineConfig({
  schema: `${folder}/schema.prisma`,
  migrations: { path: `${folder}/migrations` },
  // The full-text index and its shadow tables are made by hand in a migration.
  experimental: { externalTables: true },
  tables: {
    external: [
      "ParagraphWords",
      "ParagraphWords_data",
      "ParagraphWords_idx",
      "ParagraphWords_docsize",
      "ParagraphWords_config",
    ],
  },
  ...(process.env.DATABASE_URL ? { datasource: { url: env("DATABASE_URL") } } : {}),
});
