import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

/** A document of this test's own: `thing` keeps it apart from those of the others, who share the register. */
function draftOn(thing: string): string {
  return `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of ${thing}

The General Assembly,

Recalling the importance of ${thing},

1. Requests the Museum of Pacific ${thing} to report on ${thing} to the General Assembly at its eighty-first session and to keep its charts;

2. Invites the Keepers of ${thing} to keep all of their ${thing} open.
`;
}

async function importDraft(page: Page, thing: string): Promise<string> {
  await page.goto("/import");
  await page.getByLabel("Or paste the text of a resolution").fill(draftOn(thing));
  await page.getByRole("button", { name: "Read" }).click();
  await page.getByRole("button", { name: "Put it into the register" }).click();
  const slug = `care-of-${thing.toLowerCase()}-2025-11-03`;
  await page.waitForURL(`**/resolutions/${slug}`);
  return slug;
}

const provision = (page: Page, number: number) =>
  page.getByRole("region", { name: new RegExp(`^Provision ${number}`) });

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
}

test("a paragraph is found in the queue, looked at and confirmed by keys, and the next one comes", {
  timeout: 120_000,
}, async ({ page }) => {
  const slug = await importDraft(page, "Lighthouses");
  await page.goto(`/review?resolution=${slug}`);
  expect(
    await page.getByRole("listitem").filter({ hasText: "Museum of Pacific Lighthouses" }).count(),
  ).toBeGreaterThan(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("link", { name: `Paragraph 1 of Care of Lighthouses` }).click();
  await page.waitForURL(`**/review/${slug}/1`);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole("button", { name: "Confirm (C)" }).waitFor();
  await page.locator("h1").click();
  await page.keyboard.press("c");
  await page.waitForURL((url) => !url.pathname.endsWith(`/review/${slug}/1`));
  await page.goto(`/review/${slug}/1`);
  expect(await page.locator("main").textContent()).toMatch(/confirmed it on \d+ \w+ \d{4}\./);
  await page.goto(`/mandates/${slug}/1`);
  expect(await page.locator("main").textContent()).toMatch(/Confirmed by .+ on/);
});

test("words are picked by keyboard alone: verb, body and time of a provision", { timeout: 120_000 }, async ({
  page,
}) => {
  const slug = await importDraft(page, "Canals");
  await page.goto(`/review/${slug}/1`);
  const words = page.getByRole("listbox");
  await words.waitFor();
  await page.locator("h1").click();
  await page.keyboard.press("e");
  // Requests the Museum of Pacific Canals to report: six words on, two of them.
  for (let word = 0; word < 7; word++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await page.getByText("Picked: to report").count()).toBe(1);
  await page.keyboard.press("v");
  await page.getByRole("heading", { name: "Provision 1: to report" }).waitFor();
  await words.focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("a");
  await page.getByRole("button", { name: "Remove charts" }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test("without JavaScript a paragraph is corrected by forms, and what cannot be is said with what was typed", {
  timeout: 120_000,
}, async ({ page, browser }) => {
  const slug = await importDraft(page, "Bridges");
  const context = await browser.newContext({ baseURL: getApplicationUrl(), javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`/review/${slug}/1`);
  await provision(plain, 1).getByLabel("Force").selectOption("invitation");
  await provision(plain, 1).getByRole("button", { name: "Set the force" }).click();
  await plain.waitForLoadState();
  expect(await provision(plain, 1).getByLabel("Force").inputValue()).toBe("invitation");
  await provision(plain, 1).getByRole("button", { name: "Remove Museum of Pacific Bridges" }).click();
  await plain.waitForLoadState();
  await provision(plain, 1).getByLabel("Add a body by its name").fill("UNODC");
  await provision(plain, 1).getByRole("button", { name: "Add", exact: true }).click();
  await plain.waitForLoadState();
  expect(await provision(plain, 1).textContent()).toContain("United Nations Office on Drugs and Crime");
  await plain.getByRole("textbox", { name: /^Words/ }).fill("no such words");
  await plain.getByRole("button", { name: /^This is its verb/ }).click();
  await plain.waitForLoadState();
  expect(await plain.getByRole("alert").textContent()).toContain("do not stand in the paragraph");
  expect(await plain.getByRole("textbox", { name: /^Words/ }).inputValue()).toBe("no such words");
  await plain.getByRole("button", { name: "Confirm (C)" }).click();
  await plain.waitForURL((url) => !url.pathname.endsWith(`/review/${slug}/1`));
  await plain.goto(`/mandates/${slug}/1`);
  const shown = await plain.locator("main").textContent();
  expect(shown).toMatch(/Corrected by .+ on/);
  expect(shown).toContain("Museum of Pacific Bridges");
  await context.close();
});

test("of two windows the second is told that the first was there, and changes nothing", {
  timeout: 120_000,
}, async ({ page }) => {
  const slug = await importDraft(page, "Ferries");
  const other = await page.context().newPage();
  await page.goto(`/review/${slug}/2`);
  await other.goto(`/review/${slug}/2`);
  await provision(page, 1).getByLabel("Force").selectOption("call");
  await provision(page, 1).getByRole("button", { name: "Set the force" }).click();
  await page.getByText(/corrected it on/).waitFor();
  await provision(other, 1).getByLabel("Force").selectOption("demand");
  await provision(other, 1).getByRole("button", { name: "Set the force" }).click();
  await other.getByRole("alert").filter({ hasText: "was changed after you opened this form" }).waitFor();
  await page.reload();
  expect(await provision(page, 1).getByLabel("Force").inputValue()).toBe("call");
});

test("the pages of the review fit on a phone in the dark", { timeout: 120_000 }, async ({
  page,
  browser,
}) => {
  const slug = await importDraft(page, "Piers");
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    colorScheme: "dark",
    baseURL: getApplicationUrl(),
  });
  const phone = await context.newPage();
  const problems: string[] = [];
  for (const path of ["/review", `/review/${slug}/1`, `/review/${slug}/document`]) {
    await phone.goto(path, { waitUntil: "networkidle" });
    const over = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) problems.push(`${path} is ${over} pixels too wide`);
    problems.push(...(await violationsOf(phone)).map((violation) => `${path}: ${violation}`));
  }
  await context.close();
  expect(problems).toEqual([]);
});
