import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

const LINE = "/deadlines?view=line";
const MONTH = "/deadlines?view=month&at=2021-12";

/** The number with which the sentence over the deadlines begins; "No due dates" is 0. */
async function said(page: Page): Promise<number> {
  const sentence = (await page.getByRole("status").first().textContent()) ?? "";
  return Number(/^[\d,]+/.exec(sentence)?.[0].replaceAll(",", "") ?? 0);
}

/** What stands in the brackets of the headings of the list. */
async function inSections(page: Page): Promise<number> {
  const titles = await page.locator("main h2").allTextContents();
  return titles.reduce(
    (sum, title) => sum + Number(/\(([\d,]+)\)/.exec(title)?.[1]?.replaceAll(",", "") ?? 0),
    0,
  );
}

const bars = (page: Page) => page.getByRole("region", { name: /^Time line of deadlines/ }).getByRole("link");
const choice = (page: Page, name: string) => page.getByRole("navigation", { name });

test("the views show the same filters and lead to each other", async ({ page }) => {
  await page.goto("/deadlines?body=secretary-general&asOf=2021-10-15&at=2022-09");
  for (const [view, named] of [
    ["Time line", "Time line: 2021 to 2024"],
    ["Month", "September 2022"],
    ["List", "Due soon (1)"],
  ] as const) {
    await choice(page, "Views").getByRole("link", { name: view }).click();
    await page.getByRole("heading", { name: named }).waitFor();
    const url = new URL(page.url());
    expect(url.searchParams.get("body")).toBe("secretary-general");
    expect(url.searchParams.get("asOf")).toBe("2021-10-15");
    expect(await page.getByRole("checkbox", { name: "Secretary-General" }).isChecked()).toBe(true);
  }
});

test("the numbers agree: the sentence with the sections, the bars and the days", async ({ page }) => {
  for (const filters of ["", "&body=unodc", "&asOf=2021-10-15", "&words=World+Day", "&timeliness=late"]) {
    await page.goto(`/deadlines?${filters}`);
    expect(await inSections(page), filters).toBe(await said(page));
    await page.goto(`${LINE}&zoom=decade&at=2025-01${filters}`);
    expect(await bars(page).count(), filters).toBe(await said(page));
  }
  await page.goto(MONTH);
  const total = await said(page);
  const items = await page
    .getByRole("table")
    .getByRole("link", { name: /paragraph/ })
    .count();
  const more = await page
    .getByRole("table")
    .getByRole("link", { name: /more due on/ })
    .allTextContents();
  expect(total).toBeGreaterThan(0);
  expect(items + more.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(total);
});

test("the time line zooms from a decade to a month and moves, by links alone", async ({ page }) => {
  await page.goto(`${LINE}&zoom=decade&at=2021-09`);
  for (const days of ["2020 to 2023", "2021", "July to September 2021", "September 2021"]) {
    await page.getByRole("link", { name: "Zoom in" }).click();
    await page.getByRole("heading", { name: `Time line: ${days}`, exact: true }).waitFor();
  }
  expect(await page.getByRole("link", { name: "Zoom in" }).count()).toBe(0);
  await page.getByRole("link", { name: "Later: October 2021" }).click();
  await page.getByRole("heading", { name: "Time line: October 2021" }).waitFor();
  await page.getByRole("link", { name: "Zoom out" }).click();
  await page.getByRole("heading", { name: "Time line: October to December 2021" }).waitFor();
  await choice(page, "Move in time").getByRole("link", { name: "Today" }).click();
  await page.getByRole("heading", { name: "Time line: October to December 2026" }).waitFor();
});

test("lanes are those of bodies or of resolutions", async ({ page }) => {
  await page.goto(`${LINE}&at=2021-09`);
  const line = page.getByRole("region", { name: /^Time line of deadlines/ });
  expect(await line.textContent()).toContain("UNODC");
  await page.getByRole("link", { name: "By resolution" }).click();
  await page.waitForURL(/lanes=resolution/);
  expect(await line.textContent()).toContain("A/C.3/74/L.10/Rev.1");
  expect(await line.textContent()).not.toContain("UNODC");
});

test("the keyboard reaches each bar, in order, with a name, and a bar leads to its due time", async ({
  page,
}) => {
  await page.goto(`${LINE}&zoom=decade&at=2021-09&body=secretary-general`);
  const names = await bars(page).evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
  expect(names.length).toBeGreaterThan(1);
  await page.getByRole("region", { name: /^Time line of deadlines/ }).focus();
  for (const name of names) {
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.getAttribute("aria-label")).toBe(name);
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
  }
  await page.getByRole("link", { name: /paragraph 26, Secretary-General, .*fulfilled early/ }).press("Enter");
  await page.waitForURL(/\/mandates\/.*\/26#occurrence-\d+$/);
  expect(await page.locator(":target").textContent()).toContain("14 September 2021 to 12 September 2022");
});

test("a turn of a recurrence that lies in a fold is opened where a link leads to it", async ({ page }) => {
  await page.goto("/deadlines?view=month&at=2022-07");
  await page
    .getByRole("link", { name: /paragraph 6, .*30 July 2022/ })
    .first()
    .click();
  await page.waitForURL(/#occurrence-\d+$/);
  const target = page.locator(":target");
  expect(await target.textContent()).toContain("30 July 2022");
  expect(await target.isVisible()).toBe(true);
});

test("a month without due dates offers the nearest ones, and any month can be gone to", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const page = await context.newPage();
  await page.goto("/deadlines?view=month&at=2021-02&words=World+Day");
  expect(await page.locator("main").textContent()).toContain("Nothing falls due in February 2021.");
  await page.getByRole("link", { name: "The next: July 2021" }).click();
  await page.getByRole("heading", { name: "July 2021" }).waitFor();
  await page.getByLabel("Go to month").fill("2024-07");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await page.getByRole("heading", { name: "July 2024" }).waitFor();
  expect(new URL(page.url()).searchParams.get("words")).toBe("World Day");
  await page.getByRole("searchbox", { name: "Words of the paragraph" }).fill("");
  await page.getByRole("button", { name: "Apply" }).first().click();
  await page.getByRole("heading", { name: "July 2024" }).waitFor();
  await context.close();
});

test("all views are accessible, in both colour schemes, and fit a telephone", { timeout: 240_000 }, async ({
  browser,
}) => {
  const problems: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    for (const width of [1280, 390]) {
      const viewport = { width, height: 900 };
      const context = await browser.newContext({ colorScheme, viewport, baseURL: getApplicationUrl() });
      const page = await context.newPage();
      for (const path of [
        "/deadlines",
        `${LINE}&at=2021-09`,
        `${LINE}&zoom=month&lanes=resolution&at=2021-12`,
        MONTH,
        "/deadlines?view=month&at=1999-01",
      ]) {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        const where = `${colorScheme} ${width} ${path}`;
        problems.push(...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`));
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        if (over > 0) problems.push(`${where}: ${over} pixels too wide`);
      }
      await context.close();
    }
  }
  expect(problems).toEqual([]);
});
