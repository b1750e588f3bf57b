import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The tests of the register once more, on PostgreSQL:
// node scripts/with-postgres.mjs node node_modules/vitest/vitest.mjs run --config vitest.postgres.config.ts
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["tests/store/**/*.test.ts", "tests/operations/**/*.test.ts"],
    globalSetup: "tests/store/postgres-templates.ts",
    setupFiles: ["tests/seeded.ts"],
    testTimeout: 60_000,
    // A server writes everything down before it lets a database go.
    hookTimeout: 120_000,
    reporters: ["default", "./scripts/plain-line-reporter.mjs"],
  },
});
