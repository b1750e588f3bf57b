import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

const MANDATE = "/mandates/A-C.3-74-L.10-Rev.1/17";

async function say(page: Page, text: string): Promise<void> {
  await page.goto(MANDATE);
  await page.getByLabel("Say something").fill(text);
  await page.getByRole("button", { name: "Post the comment" }).click();
  await page.waitForURL(/comment=posted/);
}

function comment(page: Page, text: string) {
  return page.getByRole("region", { name: "Comments" }).getByRole("listitem").filter({ hasText: text });
}

async function withoutScripts(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  await use(await context.newPage());
  await context.close();
}

test("a comment is made and withdrawn without JavaScript", async ({ browser }) => {
  await withoutScripts(browser, async (page) => {
    await say(page, "Quiet water, see https://undocs.org/A/RES/74/176.\nAsk @nobody-here");
    await page.getByText("“@nobody-here” is no name of one person here").waitFor();
    const made = comment(page, "Quiet water");
    expect(await made.getByRole("link").getAttribute("href")).toBe("https://undocs.org/A/RES/74/176");
    await made.getByText("Withdraw", { exact: true }).click();
    await made.getByRole("button", { name: "Withdraw it for good" }).click();
    await page.waitForURL(/comment=withdrawn/);
    expect(await page.content()).not.toContain("Quiet water");
    await page.getByText(/withdrew this comment on \d+ \w+ \d{4}/).waitFor();
  });
});

test("what is written as markup stands in a comment as it was written and does nothing", async ({ page }) => {
  const text = `<img src=x onerror="document.title='hit'"><a href="javascript:alert(1)">javascript:alert(1)</a>`;
  await say(page, text);
  const made = comment(page, "onerror");
  expect(await made.locator(".comment-text").textContent()).toBe(text);
  expect(await made.locator("img, .comment-text a").count()).toBe(0);
  expect(await page.title()).not.toBe("hit");
});

test("seen from an earlier day nothing can be said, and the comments of later days are not there", async ({
  page,
}) => {
  await say(page, "Said today");
  await page.goto(`${MANDATE}?asOf=2022-01-01`);
  await page.getByText("To say something, go back to today.").waitFor();
  expect(await page.getByLabel("Say something").count()).toBe(0);
  expect(await page.content()).not.toContain("Said today");
});

test("what an address claims of a comment is not repeated on the page", async ({ page }) => {
  await page.goto(`${MANDATE}?comment=posted&unresolved=Pay+here:+https://example.org`);
  expect(await page.locator("main").textContent()).not.toContain("Pay here");
});

test("the comments are accessible in both colour schemes and do not scroll sideways on a phone", async ({
  browser,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const viewport = { width: 390, height: 800 };
    const context = await browser.newContext({ colorScheme, viewport, baseURL: getApplicationUrl() });
    const page = await context.newPage();
    await say(page, `https://example.org/${"long".repeat(60)} in ${colorScheme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  }
});

test("the page of notices says what it is for to whoever is not signed in", async ({ page }) => {
  await page.goto("/notices");
  await page.getByRole("heading", { level: 1, name: "Notices" }).waitFor();
  await page.getByText("Sign in to see what you were told and what you watch.").waitFor();
});
