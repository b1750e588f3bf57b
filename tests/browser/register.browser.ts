import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { test } from "./page";

const SEED = "A-C.3-74-L.10-Rev.1";

async function figure(page: Page, name: string): Promise<number> {
  const tile = page.getByRole("link", { name: new RegExp(`^\\d+ ?${name}`) });
  return Number(/^\d+/.exec((await tile.textContent()) ?? "")?.[0]);
}

test("each figure of the overview agrees with the list behind it", async ({ page }) => {
  for (const asOf of ["2026-11-24", "2021-09-01", "2021-10-15"]) {
    await page.goto(`/?asOf=${asOf}`);
    for (const [name, unit] of [
      ["Mandates", /(\d+) mandate/],
      ["Provisions that ask", /with (\d+) provision/],
      ["Fulfilled", /with (\d+) provision/],
      ["Overdue", /with (\d+) provision/],
      ["Due in 90 days", /with (\d+) provision/],
    ] as const) {
      const shown = await figure(page, name);
      await page.getByRole("link", { name: new RegExp(`^\\d+ ?${name}`) }).click();
      const sentence = await page.getByRole("status").first().textContent();
      expect({ asOf, name, listed: Number(unit.exec(sentence ?? "")?.[1] ?? 0) }).toEqual({
        asOf,
        name,
        listed: shown,
      });
      await page.goBack();
    }
  }
});

test("a person filters by body, opens a mandate and reads why it is due on these days", async ({ page }) => {
  await page.goto("/mandates");
  await page.getByRole("checkbox", { name: /^Secretary-General/ }).check();
  await page.getByRole("button", { name: "Apply" }).first().click();
  await page.waitForURL(/body=secretary-general/);
  expect(await page.getByRole("status").first().textContent()).toBe(
    "3 mandates with 3 provisions: provisions addressed to Secretary-General.",
  );
  await page.getByRole("link", { name: /OP 26$/ }).click();
  await page.waitForURL(`**/mandates/${SEED}/26`);
  const provision = page.getByRole("region", { name: /Provision 1/ });
  await provision.getByText("Why these days").click();
  expect(await provision.getByRole("listitem").allTextContents()).toContain(
    "76th session of the General Assembly: opens Tuesday 14 September 2021 (observed), ends Monday 12 September 2022, the day before the 77th opens; source: A/76/PV.1.",
  );
  expect(await provision.textContent()).toContain("Fulfilled, early");
  expect(await provision.textContent()).toContain("A/76/120");
});

test("going back in time takes away what was recorded later, on every page that follows", async ({
  page,
}) => {
  await page.goto(`/mandates/${SEED}/4`);
  expect(await page.locator("main").textContent()).toContain("Fulfilled, on time");
  await page.getByLabel("As of").fill("2021-09-01");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/asOf=2021-09-01/);
  expect(await page.locator("main").textContent()).not.toContain("Fulfilled");
  expect(await page.getByRole("note").textContent()).toContain("as it stood on 1 September 2021");
  await page.getByRole("link", { name: "Deadlines", exact: true }).click();
  await page.waitForURL(/\/deadlines\?asOf=2021-09-01/);
  expect(await page.getByRole("heading", { name: /^Upcoming/ }).count()).toBe(1);
  await page.getByRole("link", { name: "Back to today" }).click();
  await page.waitForURL(/\/deadlines$/);
});

test("the resolution reads like the document, with its notes and the standing in the margin", async ({
  page,
}) => {
  await page.goto(`/resolutions/${SEED}`);
  const paragraph = page.locator("#paragraph-6");
  expect(await paragraph.textContent()).toContain(
    "to mark the World Day, invites all stakeholders to continue to observe the World Day",
  );
  await page.locator("#paragraph-2").getByRole("link", { name: "23" }).click();
  expect(await page.locator(":target").textContent()).toContain("Resolution 64/293.");
});

test("the lists can be read and filtered without JavaScript", async ({ browser, page }) => {
  const base = new URL(
    "/",
    page.url() === "about:blank" ? (process.env.OPERATIVE_BROWSER_URL ?? "") : page.url(),
  );
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: base.href });
  const plain = await context.newPage();
  await plain.goto("/mandates");
  await plain.getByLabel("Words of the paragraph").fill("“World Day”");
  await plain.getByRole("button", { name: "Apply" }).first().click();
  expect(await plain.getByRole("status").first().textContent()).toMatch(/^1 mandate with 2 provisions/);
  await plain.goto("/");
  await plain.getByText("The same as a table").first().click();
  expect(await plain.getByRole("table").first().textContent()).toContain("Member States");
  await context.close();
});

test("what the register does not have is said so, and a wrong address too", async ({ page }) => {
  const missing = await page.goto(`/mandates/${SEED}/99`);
  expect(missing?.status()).toBe(404);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such page");
  await page.goto("/mandates?standing=lost&body=%3Cscript%3E&asOf=2021-02-30");
  expect(await page.locator("main").getByRole("alert").textContent()).toContain("standing “lost”");
  await page.goto("/mandates?words=zzzz");
  expect(await page.locator("main").textContent()).toContain("No mandate meets all of these filters.");
  await page.goto("/?asOf=2010-01-01");
  expect(await page.locator("main").textContent()).toContain("The register held no resolution on this day.");
});

test("no page asks another host for anything, and none scrolls sideways on a phone", {
  timeout: 120_000,
}, async ({ browser, page }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    baseURL: process.env.OPERATIVE_BROWSER_URL ?? "",
  });
  const phone = await context.newPage();
  const hosts = new Set<string>();
  phone.on("request", (request) => hosts.add(new URL(request.url()).host));
  const wide: string[] = [];
  for (const path of [
    "/",
    "/mandates",
    `/mandates/${SEED}/4`,
    "/deadlines",
    "/bodies",
    "/bodies/unodc",
    "/resolutions",
    `/resolutions/${SEED}`,
  ]) {
    await phone.goto(path, { waitUntil: "networkidle" });
    const over = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${path}: ${over}`);
  }
  expect(wide).toEqual([]);
  expect(hosts.size).toBe(1);
  await context.close();
  await page.close();
});

test("pages are accessible in both colour schemes", { timeout: 240_000 }, async ({ browser }) => {
  const problems: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({
      colorScheme,
      baseURL: process.env.OPERATIVE_BROWSER_URL ?? "",
    });
    const page = await context.newPage();
    for (const path of [
      "/",
      "/mandates?standing=stale",
      `/mandates/${SEED}/25`,
      "/deadlines?asOf=2021-10-15",
      "/bodies/unodc",
      `/resolutions/${SEED}`,
    ]) {
      await page.goto(path, { waitUntil: "networkidle" });
      const { violations } = await new AxeBuilder({ page }).analyze();
      problems.push(...violations.map(({ id, nodes }) => `${colorScheme} ${path}: ${id} ${nodes[0]?.html}`));
    }
    await context.close();
  }
  expect(problems).toEqual([]);
});
