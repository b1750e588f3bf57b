import { defineConfig } from "vitest/config";

// Tests in a real Chromium against the built application (`npm run build`): `npx vitest run --config vitest.browser.config.ts`.
export default defineConfig({
  test: {
    include: ["tests/browser/**/*.browser.ts"],
    globalSetup: ["tests/browser/application.ts"],
    setupFiles: ["tests/browser/skip-where-impossible.ts"],
    // One application and one register for all files: they take turns.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ["default", "./scripts/plain-line-reporter.mjs"],
  },
});
