import { defineConfig } from "vitest/config";
import unit from "./vitest.config";

// The tests of the register once more, on PostgreSQL:
// node scripts/with-postgres.mjs node node_modules/vitest/vitest.mjs run --config vitest.postgres.config.ts
export default defineConfig({
  ...unit,
  test: {
    ...unit.test,
    include: ["tests/store/**/*.test.ts", "tests/operations/**/*.test.ts"],
    globalSetup: "tests/store/postgres-templates.ts",
  },
});
