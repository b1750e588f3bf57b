import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

const SEED = "A-C.3-74-L.10-Rev.1";
const SESSION = "/calendar/general-assembly/regular/84";

async function textOf(page: Page): Promise<string> {
  return (await page.locator("main").textContent()) ?? "";
}

test("the calendar shows what runs and what comes next on the day seen from, and keeps that day", async ({
  page,
}) => {
  await page.goto("/calendar?asOf=2021-10-01");
  const row = page.getByRole("row", { name: /^General Assembly/ });
  expect(await row.textContent()).toContain("76th session of the General Assembly");
  expect(await row.textContent()).toContain("77th session of the General Assembly");
  await row.getByRole("link", { name: "General Assembly", exact: true }).click();
  await page.waitForURL("**/calendar/general-assembly?asOf=2021-10-01");
  await page.getByRole("link", { name: "76th session of the General Assembly", exact: true }).click();
  await page.waitForURL("**/calendar/general-assembly/regular/76?asOf=2021-10-01");
  const due = page.getByRole("row", { name: /OP 26/ });
  expect(await due.textContent()).toContain("14 September 2021 to 12 September 2022");
  expect((await page.goto("/calendar/league-of-nations"))?.status()).toBe(404);
});

test("the days of a session are corrected after a look at what would move, and taken back, without JavaScript", {
  timeout: 120_000,
}, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const page = await context.newPage();
  await page.goto(SESSION);
  const before = await textOf(page);
  expect(before).toContain("11 September 2029 (computed by rule)");
  await page.getByLabel("Opens on").fill("2029-09-18");
  await page.getByLabel("Where it is written").fill("A/83/L.1");
  await page.getByRole("button", { name: "Show what would move" }).click();
  expect(await textOf(page)).toContain("Nothing is stored yet.");
  expect(await page.getByRole("row", { name: /OP 4/ }).textContent()).toMatch(
    /11 September 2029 to .+18 September 2029 to /,
  );
  const other = await context.newPage();
  await other.goto(SESSION);
  expect(await textOf(other)).toBe(before);
  await page.getByRole("button", { name: "Record these days" }).click();
  await page.waitForURL(/regular\/84\?recorded=\d+$/);
  expect(await page.getByRole("status").first().textContent()).toMatch(
    /^The days are recorded\. \d+ due dates? moved\.$/,
  );
  expect(await textOf(page)).toContain("18 September 2029 (recorded in this register)");
  expect(await textOf(page)).toContain("The published calendar says: 11 September 2029 to");
  await page.getByRole("button", { name: "Take the recorded days back" }).click();
  await page.waitForURL(/withdrawn=\d+$/);
  expect(await textOf(page)).toContain("11 September 2029 (computed by rule)");
  await context.close();
});

test("days that cannot be are refused with what to do, and what was typed stays", async ({ page }) => {
  await page.goto("/calendar/general-assembly/change?series=regular&number=84&opens=2031-01-01&source=x");
  expect(await page.getByRole("alert").first().textContent()).toContain("The session after it opens on");
  expect(await page.getByLabel("Opens on").inputValue()).toBe("2031-01-01");
  await page.goto("/calendar/general-assembly/change?series=odd&number=many&opens=soon&source=");
  expect(await page.getByRole("alert").first().textContent()).toBe(
    "Choose a series of sessions. Give the number of the session, or its year, as a whole number. Give the day on which it opens, as 2026-09-08. Say where the days are written, in at most 500 characters.",
  );
});

test("an event is dated after a look at what would move, and its days are taken back", {
  timeout: 120_000,
}, async ({ page }) => {
  await page.goto(`/resolutions/${SEED}`);
  await page.getByRole("link", { name: "Its events" }).click();
  await page.waitForURL(`**/resolutions/${SEED}/events`);
  const event = page.getByRole("region", { name: /^high-level meeting/ });
  expect(await event.textContent()).toContain("28 September 2021 to 31 December 2021");
  await event.getByText("Date it").click();
  await event.getByLabel("First day").fill("2021-11-22");
  await event.getByLabel("Last day").fill("2021-11-23");
  await event.getByLabel("Where it is written").fill("A/75/305");
  await event.getByRole("button", { name: "Show what would move" }).click();
  const preview = page.getByRole("region", { name: /^What would move/ });
  await preview.waitFor();
  expect(await preview.textContent()).toContain("2 due dates move.");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await preview.getByRole("button", { name: "Record these days" }).click();
  await page.waitForURL(/recorded=2$/);
  expect(await event.textContent()).toContain("22 November 2021 to 23 November 2021");
  await page.goto(`/mandates/${SEED}/5`);
  expect(await textOf(page)).toContain("22 November 2021 to 23 November 2021");
  await page.goto(`/resolutions/${SEED}/events`);
  await event.getByRole("button", { name: "Take the recorded days back" }).click();
  await page.waitForURL(/withdrawn=2$/);
  expect(await event.textContent()).not.toContain("As recorded");
  await page.goto(`/mandates/${SEED}/5`);
  expect(await page.locator(".occurrence").first().textContent()).toMatch(
    /28 September 2021 to 31 December 2021/,
  );
});

test("the pages of sessions and events are accessible and fit on a phone", { timeout: 240_000 }, async ({
  browser,
}) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    colorScheme: "dark",
    baseURL: getApplicationUrl(),
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const change = "/calendar/general-assembly/change?series=regular&number=84&opens=2029-09-18&source=x";
  for (const path of [
    "/calendar",
    "/calendar/general-assembly",
    SESSION,
    change,
    `/resolutions/${SEED}/events`,
  ]) {
    await page.goto(path, { waitUntil: "networkidle" });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) problems.push(`${path} is ${over} pixels too wide`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    problems.push(...violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`));
  }
  await context.close();
  expect(problems).toEqual([]);
});

test("a list is saved as a file with the filters that are set", async ({ page }) => {
  await page.goto("/mandates?body=unodc&asOf=2021-09-01");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "CSV", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("operative-mandates-2021-09-01.csv");
  const answer = await page.request.get("/exports/mandates.csv?body=unodc&asOf=2021-09-01");
  expect(await answer.text()).toContain("provisions addressed to United Nations Office on Drugs and Crime");
  const refused = await page.request.get("/exports/mandates.csv?standing=lost");
  expect([refused.status(), await refused.text()]).toEqual([
    400,
    "Nothing was exported, as this means nothing here: standing “lost”.\n",
  ]);
});
