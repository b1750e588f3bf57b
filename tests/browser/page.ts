import { test as base, expect } from "vitest";
import { LAUNCH_OPTIONS, openBrowser } from "./chromium";

/**
 * Vitest's `test` with a browser for each file and a fresh page for each test. Addresses count from the application's
 * (`page.goto("/mandates")`). An error that the page does not catch fails the test.
 */
export const test = base
  .extend("launchOptions", { scope: "file" }, LAUNCH_OPTIONS)
  .extend("browser", { scope: "file" }, async ({ launchOptions }, { onCleanup }) => {
    const browser = await openBrowser(launchOptions);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend("page", async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext({ baseURL: getApplicationUrl() });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    onCleanup(async () => {
      await context.close();
      expect(errors, "errors that the page did not catch").toEqual([]);
    });
    return page;
  });

/** Where the application under test answers. */
export function getApplicationUrl(): string {
  const url = process.env.OPERATIVE_BROWSER_URL;
  if (url === undefined)
    throw new Error("The application was not started: see tests/browser/application.ts.");
  return url;
}
