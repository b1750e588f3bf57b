import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

async function fill(page: Page, name: string, channel: "E-mail" | "Webhook", target: string): Promise<void> {
  await page.getByLabel("Name").fill(name);
  await page.getByRole("checkbox", { name: "90 days before" }).check();
  await page.getByRole("radio", { name: channel }).check();
  await page.getByRole("textbox", { name: "To" }).fill(target);
  await page.getByRole("button", { name: "Add the rule" }).click();
}

async function withoutScripts(browser: Browser, use: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  await use(await context.newPage());
  await context.close();
}

test("a rule is made, shows what would go out today, is paused and removed, without JavaScript", async ({
  browser,
}) => {
  await withoutScripts(browser, async (page) => {
    const rule = page
      .getByRole("listitem")
      .filter({ has: page.getByRole("heading", { name: /^World Day/ }) });
    await page.goto("/reminders");
    await fill(page, "World Day", "E-mail", "desk@example.org");
    await page.waitForURL(/\/reminders\?made=\d+$/);
    expect(await rule.textContent()).toContain(
      "90, 30 and 7 days before, on the day and 7 days after: all deadlines, by e-mail to desk@example.org.",
    );
    const today = page.getByRole("region", { name: "World Day" });
    expect(await today.textContent()).toContain("1 deadline: 1 in the next 37 days");
    await rule.getByRole("button", { name: "Pause “World Day”" }).click();
    await page.waitForURL(/\/reminders$/);
    expect(await rule.textContent()).toContain("(paused)");
    expect(await page.getByRole("region", { name: "World Day" }).count()).toBe(0);
    await rule.getByRole("button", { name: "Resume “World Day”" }).click();
    await page.waitForURL(/\/reminders$/);
    await rule.getByText("Remove", { exact: true }).click();
    await rule.getByRole("button", { name: "Remove “World Day” for good" }).click();
    await page.waitForURL(/\/reminders$/);
    expect(await rule.count()).toBe(0);
  });
});

test("the filters of a list become those of a rule, and the key of a webhook is shown after it is made", async ({
  page,
}) => {
  await page.goto(`/reminders?query=${encodeURIComponent("asked=report&body=unodc")}`);
  await page
    .getByText("deadlines addressed to United Nations Office on Drugs and Crime and that ask for")
    .waitFor();
  await fill(page, "Our system", "Webhook", "https://hooks.example.org/deadlines");
  await page.waitForURL(/made=/);
  expect(await page.locator("code").textContent()).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(await page.locator("main").textContent()).toContain("OPERATIVE_ADDRESS");
  expect(
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
  ).toEqual([]);
  await page.goto("/reminders");
  expect(await page.locator("code").count()).toBe(0);
  const rule = page.getByRole("listitem").filter({ hasText: "Our system" });
  await rule.getByText("Remove", { exact: true }).click();
  await rule.getByRole("button", { name: "Remove “Our system” for good" }).click();
  await rule.waitFor({ state: "detached" });
});

test("what is wrong with a rule is said, and what was typed stays but for the addresses", async ({
  page,
}) => {
  await page.goto("/reminders");
  await fill(page, "Desk", "E-mail", "nobody");
  await page.waitForURL(/problem=/);
  await page.getByText("Write e-mail addresses as name@example.org").waitFor();
  expect(await page.getByLabel("Name").inputValue()).toBe("Desk");
  expect(await page.getByRole("checkbox", { name: "90 days before" }).isChecked()).toBe(true);
  expect(page.url()).not.toContain("nobody");
});

test("the page is accessible in both colour schemes and does not scroll sideways on a phone", async ({
  browser,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const viewport = { width: 390, height: 800 };
    const context = await browser.newContext({ colorScheme, viewport, baseURL: getApplicationUrl() });
    const page = await context.newPage();
    await page.goto("/reminders", { waitUntil: "networkidle" });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBeLessThanOrEqual(0);
    await context.close();
  }
});
