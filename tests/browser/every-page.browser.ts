import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./page";

/** Which kind of page an address leads to: "/mandates/…" for each mandate. */
function kindOf(path: string): string {
  const [, first, ...rest] = path.split("/");
  return ["", first, ...rest.map(() => "…")].join("/");
}

/** The paths within the application to which a page links; what is saved as a file is not a page. */
async function linksOf(page: Page): Promise<string[]> {
  const addresses = await page
    .locator("a[href]:not([download])")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const urls = addresses
    .map((address) => new URL(address, page.url()))
    .filter(({ origin }) => origin === new URL(page.url()).origin);
  return urls.map(({ pathname }) => pathname).filter((path) => !path.startsWith("/api/"));
}

async function findProblems(page: Page, path: string): Promise<string[]> {
  const response = await page.goto(path);
  const headings = await page.getByRole("heading", { level: 1 }).count();
  const { violations } = await new AxeBuilder({ page }).analyze();
  return [
    ...(response?.status() === 200 ? [] : [`${path} answers ${response?.status()}`]),
    ...(headings === 1 ? [] : [`${path} has ${headings} headings of the first level`]),
    ...violations.map(({ help, nodes }) => `${path}: ${help}: ${nodes.map(({ html }) => html).join(" ")}`),
  ];
}

const NAME = "each kind of page that the first one leads to answers, has one main heading and is accessible";

test(NAME, { timeout: 240_000 }, async ({ page }) => {
  const paths = new Map([["/", "/"]]);
  const problems: string[] = [];
  // A map is walked in the order of its entries, those that are added meanwhile included.
  for (const path of paths.values()) {
    problems.push(...(await findProblems(page, path)));
    for (const link of await linksOf(page)) if (!paths.has(kindOf(link))) paths.set(kindOf(link), link);
  }
  expect(problems).toEqual([]);
  expect(paths.size).toBeGreaterThan(3);
});
