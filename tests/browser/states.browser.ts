import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

const SEED = "A-C.3-74-L.10-Rev.1";
const STATES = `/mandates/${SEED}/1/states?provision=1.urges.0`;
// Laws against trafficking: another provision than that of the other tests, so that their order does not matter.
const LAWS = `/mandates/${SEED}/18/states?provision=18.encourages.0`;
const DATA = `/mandates/${SEED}/25`;

async function textOf(page: Page): Promise<string> {
  return (await page.locator("main").textContent()) ?? "";
}

test("a provision is followed State by State from the page of its mandate, and States stand by group and name", async ({
  page,
}) => {
  await page.goto(`/mandates/${SEED}/1`);
  await page.getByRole("link", { name: "Follow it State by State" }).click();
  await page.waitForURL(`**${STATES}`);
  const african = page.getByRole("table", { name: "Group of African States (54)" });
  const names = await african.getByRole("rowheader").allTextContents();
  expect(names).toHaveLength(54);
  expect(names.slice(0, 3)).toEqual(["Algeria", "Angola", "Benin"]);
  expect(await textOf(page)).toContain("that is not “not started”");
  expect((await page.goto(`/mandates/${SEED}/15/states?provision=15.calls-upon.0`))?.status()).toBe(404);
});

test("the same is recorded of two States with evidence, without JavaScript, and shows from the day of which it is said", {
  timeout: 120_000,
}, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const page = await context.newPage();
  await page.goto(STATES);
  await page.getByLabel("Record of Nepal").check();
  await page.getByLabel("Record of Chad").check();
  await page.getByRole("radio", { name: /^Implemented/ }).check();
  await page.locator("main").getByLabel("As of").fill("2021-01-01");
  await page.getByRole("button", { name: "Record", exact: true }).last().click();
  expect(await page.getByRole("alert").first().textContent()).toContain("“Implemented” needs evidence");
  expect(await page.getByLabel("Record of Nepal").isChecked()).toBe(true);
  await page.locator("input[name='symbol-0']").fill("CTOC/COP/2020/1");
  await page.getByRole("button", { name: "Record", exact: true }).last().click();
  await page.waitForURL(/recorded=2-0/);
  expect(await page.getByRole("status").first().textContent()).toContain("Recorded of 2 States.");
  expect(await page.getByRole("row", { name: /Nepal/ }).textContent()).toContain("CTOC/COP/2020/1");
  await page.goto(`${STATES}&asOf=2020-12-31`);
  expect(await page.getByRole("row", { name: /Nepal/ }).textContent()).toContain("No information");
  expect(await page.getByRole("checkbox").count()).toBe(0);
  await context.close();
});

test("a list with an unknown State is told line by line and stores nothing; a good one is shown and then stored", {
  timeout: 120_000,
}, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const page = await context.newPage();
  await page.goto(LAWS);
  await page.getByLabel("Paste the list").fill("Nepal,in-progress,2021-01-01,\nAtlantis,ongoing,2021-01-01,");
  await page.getByRole("button", { name: "Show what would be stored" }).click();
  const list = page.getByRole("region", { name: "Take a list of States in" });
  expect(await list.getByRole("alert").textContent()).toContain("“Atlantis” is no Member State");
  expect(await list.getByRole("button", { name: "Record these" }).count()).toBe(0);
  await page
    .getByLabel("Paste the list")
    .fill("state,status,day\nFiji,in-progress,2021-01-01\nTON,ongoing,2021-02-01");
  await page.getByRole("button", { name: "Show what would be stored" }).click();
  expect(await list.textContent()).toContain("2 records are new");
  expect(await page.getByRole("table", { name: /^Group of Asia-Pacific/ }).textContent()).not.toContain(
    "1 January 2021",
  );
  await list.getByRole("button", { name: "Record these" }).click();
  await page.waitForURL(/imported=2-0/);
  expect(
    await page
      .getByRole("row", { name: /^(Record of )?.*Tonga/ })
      .first()
      .textContent(),
  ).toContain("Ongoing");
  await context.close();
});

test("the figures of a provision stand as a line and a table, seen from an earlier day without what came later", async ({
  page,
}) => {
  await page.goto(`/mandates/${SEED}/1`, { waitUntil: "networkidle" });
  const table = page.getByRole("table", { name: /Parties to the Trafficking in Persons Protocol/ });
  expect(await table.getByRole("row").allTextContents()).toEqual([
    "DayValueSourceNoteRecorded",
    expect.stringContaining("23 July 2018173CTOC/COP/2018/2"),
    expect.stringContaining("31 October 2020178"),
  ]);
  expect(await textOf(page)).toContain("5 more than on 23 July 2018");
  await page.locator("circle.recharts-line-dot").nth(1).waitFor();
  expect(await page.locator("circle.recharts-line-dot").count()).toBe(2);
  await page.goto(`/mandates/${SEED}/1?asOf=2020-10-30`);
  expect(await table.textContent()).not.toContain("178");
});

test("a figure is added, read and corrected with a reason, without JavaScript, and what is refused stays typed", {
  timeout: 180_000,
}, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const page = await context.newPage();
  await page.goto(DATA);
  await page.getByText("Follow a figure").last().click();
  await page.getByLabel("What is counted").last().fill("States that sent data");
  await page.getByLabel("Unit").last().fill("States");
  await page.getByLabel("The number at which it is reached").last().fill("193");
  await page.getByRole("button", { name: "Add it" }).last().click();
  const reading = page.locator("details", { hasText: "Add a reading" });
  await reading.locator("summary").click();
  await reading.getByLabel("Day").fill("2021-02-02");
  await reading.getByLabel("Value").fill("many");
  await reading.getByLabel("Source").fill("UNODC");
  await reading.getByRole("button").click();
  expect(await page.getByRole("alert").first().textContent()).toContain("Give the value as a number");
  expect(await reading.getByLabel("Source").inputValue()).toBe("UNODC");
  await reading.getByLabel("Value").fill("148");
  await reading.getByRole("button").click();
  const table = page.getByRole("table", { name: /States that sent data/ });
  expect(await table.textContent()).toContain("148");
  const correction = page.locator("details", { hasText: "Correct a reading" });
  await correction.locator("summary").click();
  await correction.getByLabel("Day").fill("2021-02-02");
  await correction.getByLabel("Value").fill("141");
  await correction.getByLabel("Source").fill("UNODC");
  await correction.getByLabel("Why it is corrected").fill("Mistyped.");
  await correction.getByRole("button").click();
  expect(await table.locator("del").textContent()).toBe("148");
  expect(await table.textContent()).toContain("because: Mistyped.");
  await context.close();
});

test("the pages of States and figures are accessible and fit on a phone", { timeout: 240_000 }, async ({
  browser,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 800 },
      colorScheme,
      baseURL: getApplicationUrl(),
    });
    const page = await context.newPage();
    for (const path of [STATES, `/mandates/${SEED}/1`]) {
      await page.goto(path, { waitUntil: "networkidle" });
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    }
    await context.close();
  }
});
