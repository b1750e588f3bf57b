import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

const SEED = "A-C.3-74-L.10-Rev.1";

test("a person reads who did what, opens what was changed, and goes to the paragraph", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "What was done in this register" }).click();
  await page.waitForURL(/\/activity$/);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Activity");
  await page.getByLabel("Resolution or paragraph").fill("A/C.3/74/L.10/Rev.1, para. 26");
  await page.getByLabel("Who").fill("operative");
  await page.getByRole("button", { name: "Apply" }).click();
  await page.waitForURL(/actor=operative/);
  const list = page.getByRole("region", { name: "What was done" });
  const sentence = "operative recorded a status for paragraph 26 of A/C.3/74/L.10/Rev.1.";
  const item = list.getByRole("listitem").filter({ hasText: sentence }).first();
  await item.getByText("What was changed").click();
  expect(await item.getByRole("table").textContent()).toContain("Implemented");
  expect(await item.textContent()).toContain("when the register was set up");
  await item.getByRole("link", { name: sentence }).click();
  await page.waitForURL(`**/mandates/${SEED}/26`);
});

test("the form of the activity works without JavaScript, and says what stood in the address and means nothing", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const plain = await context.newPage();
  await plain.goto("/activity");
  await plain.getByLabel("What", { exact: true }).selectOption("import-resolution");
  await plain.getByRole("button", { name: "Apply" }).click();
  const items = plain.getByRole("region", { name: "What was done" }).getByRole("listitem");
  for (const text of await items.allTextContents()) expect(text).toContain(" imported ");
  await plain.goto("/activity?day=soon&actor=nobody+of+this+name");
  expect(await plain.locator("main").getByRole("alert").textContent()).toContain("day “soon”");
  expect(await plain.locator("main").textContent()).toContain("Nothing that was done meets this.");
  await context.close();
  await page.close();
});

test("seen from a day before the register was there, nothing was done", async ({ page }) => {
  await page.goto("/activity?asOf=2021-09-01");
  expect(await page.locator("main").textContent()).toContain("Nothing that was done meets this.");
});

test("the audit as a file is for administrators", async ({ page }) => {
  const response = await page.request.get("/exports/audit.jsonl");
  expect(response.status()).toBe(403);
  expect(await response.text()).toContain("does not include to export the audit");
});
