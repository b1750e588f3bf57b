import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

const SEED = "A-C.3-74-L.10-Rev.1";

/** What every test changes is a paragraph of its own: they share one register. */
async function openReport(page: Page, paragraph: string): Promise<void> {
  await page.goto(`/mandates/${SEED}/${paragraph}`);
  await page.getByRole("link", { name: "Report a status" }).first().click();
  await page.getByRole("heading", { level: 1, name: "Report a status" }).waitFor();
}

const record = (page: Page) => page.getByRole("button", { name: "Record", exact: true }).last().click();

test("a status is reported with a file, after a refusal that keeps what was typed, and then corrected", async ({
  page,
}) => {
  await openReport(page, "15");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.getByRole("radio", { name: /^Implemented/ }).check();
  await page.getByLabel("Note").fill("The harbour was opened.");
  await page.getByLabel("Done on").fill("2022-02-28");
  await record(page);
  await page.waitForURL(/draft=/);
  expect(await page.locator("main").getByRole("alert").first().textContent()).toContain("needs evidence");
  expect(await page.getByLabel("Note").inputValue()).toBe("The harbour was opened.");
  expect(await page.getByLabel("Done on").inputValue()).toBe("2022-02-28");
  await page
    .getByLabel(/^File/)
    .first()
    .setInputFiles({ name: "Note.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nx") });
  await page.getByRole("button", { name: "More rows of evidence" }).click();
  await page.getByText("Evidence 5").waitFor();
  expect(await page.getByText(/^Kept: Note\.pdf/).count()).toBe(1);
  await record(page);
  await page.waitForURL(/\/report\/recorded/);
  expect(await page.getByRole("status").first().textContent()).toBe("1 status record was made.");
  await page.getByRole("link", { name: "Correct it" }).click();
  await page.getByRole("radio", { name: /^In progress/ }).check();
  await page.getByLabel("Done on").fill("");
  await page.getByLabel("Why it is corrected").fill("It is announced only.");
  await page.getByRole("button", { name: "Record the correction" }).last().click();
  await page.waitForURL(/\/report\/recorded/);
  await page.goto(`/mandates/${SEED}/15`);
  expect(await page.locator("del").first().textContent()).toContain("Implemented");
  expect(await page.locator("main").textContent()).toContain("because: It is announced only.");
  const file = await page.request.get((await page.locator("a[download]").first().getAttribute("href")) ?? "");
  expect(file.headers()).toMatchObject({
    "content-disposition": expect.stringMatching(/^attachment; filename="Note\.pdf"/),
    "x-content-type-options": "nosniff",
    "content-security-policy": expect.stringContaining("sandbox"),
  });
});

test("the second of two people is told what the first changed, keeps what they typed, and can record it", async ({
  browser,
  page,
}) => {
  const context = await browser.newContext({ baseURL: getApplicationUrl() });
  const other = await context.newPage();
  await openReport(page, "16");
  await openReport(other, "16");
  await other.getByRole("radio", { name: /^In progress/ }).check();
  await record(other);
  await other.waitForURL(/recorded/);
  await page.getByRole("radio", { name: /^Not started/ }).check();
  await page.getByLabel("Note").fill("Asked by telephone.");
  await record(page);
  await page.waitForURL(/draft=/);
  expect(await page.locator("main").getByRole("alert").first().textContent()).toContain(
    "recorded a status, “In progress”",
  );
  expect(await page.getByLabel("Note").inputValue()).toBe("Asked by telephone.");
  await record(page);
  await page.waitForURL(/recorded/);
  await context.close();
});

test("several due dates are ticked in the list and reported on at once, without JavaScript", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: getApplicationUrl() });
  const page = await context.newPage();
  await page.goto("/mandates?standing=open");
  const ticks = page.getByRole("checkbox", { name: /^Report on/ });
  await ticks.nth(0).check();
  await ticks.nth(1).check();
  await page.getByRole("button", { name: "Report a status of what is ticked" }).click();
  await page.waitForURL(/\/report\?/);
  await page.getByRole("radio", { name: /^In progress/ }).check();
  await page.getByLabel("As of").last().fill("2026-11-20");
  await page.getByRole("button", { name: "Record for 2 due dates" }).last().click();
  await page.waitForURL(/\/report\/recorded/);
  expect(await page.getByRole("status").first().textContent()).toBe("2 status records were made.");
  await context.close();
});
