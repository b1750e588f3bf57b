import { defineConfig, env } from "prisma/config";

// Only Prisma's own command line reads this file; the application opens its database itself (lib/store).
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
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
