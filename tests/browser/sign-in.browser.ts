import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type ServedApplication, serveApplication } from "./application";
import { findReasonToSkip } from "./chromium";
import { test } from "./page";

// An application of its own: a register with people is no longer that of who sits at the machine.
let served: ServedApplication;
let firstLink: string;
beforeAll(async () => {
  if (findReasonToSkip() !== null) return;
  served = await serveApplication();
  firstLink = /^ +(http:\/\/\S+\/join\/\S+)$/m.exec(served.said())?.[1] ?? "";
  await becomeAdministrator();
}, 120_000);
afterAll(() => served?.stop());

const PASSWORD = "a lighthouse on each cape";

async function becomeAdministrator(): Promise<void> {
  const { openBrowser } = await import("./chromium");
  const browser = await openBrowser();
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await join(page, firstLink, "Ana Costa", "ana@example.org");
  await page.getByRole("heading", { level: 1, name: "Your account" }).waitFor();
  await browser.close();
}

async function join(page: Page, link: string, name: string, email: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("New password").fill(PASSWORD);
  await page.getByRole("button", { name: "Join" }).click();
}

async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function inBrowser(
  browser: Browser,
  javaScriptEnabled: boolean,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: served.url });
  await use(await context.newPage());
  await context.close();
}

test("a stranger reads, is sent to sign in for more, and comes back to where they were, without JavaScript", async ({
  browser,
}) => {
  await inBrowser(browser, false, async (page) => {
    await page.goto("/mandates");
    await page.getByRole("heading", { level: 1, name: "Mandates" }).waitFor();
    await page.goto("/import");
    expect(await page.getByRole("button", { name: "Read" }).count()).toBe(0);
    await page.goto("/people");
    expect(await page.locator("main").textContent()).toContain("Only administrators see and change");
    await page.goto("/account");
    await page.waitForURL(/\/sign-in\?next=%2Faccount$/);
    await signIn(page, "ana@example.org", "not the password");
    await page.getByRole("alert").waitFor();
    expect(page.url()).not.toContain("ana");
    await signIn(page, "ana@example.org");
    await page.waitForURL(/\/account$/);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await page.waitForURL(`${served.url}/`);
    await page.getByRole("link", { name: "Sign in" }).waitFor();
    await page.goto("/account");
    await page.waitForURL(/\/sign-in/);
  });
});

test("an administrator lets somebody in by a link that is shown once, changes their role and switches them off", async ({
  browser,
}) => {
  for (const [withScripts, name] of [
    [false, "Ben Okoro"],
    [true, "Chen Wei"],
  ] as const) {
    const email = `${name.split(" ")[0]?.toLowerCase()}@example.org`;
    await inBrowser(browser, withScripts, async (page) => {
      await page.goto("/sign-in?next=/people");
      await signIn(page, "ana@example.org");
      await page.waitForURL(/\/people$/);
      await page.getByRole("button", { name: "Make the link" }).click();
      const link = (await page.locator("code.secret").textContent()) ?? "";
      expect(new URL(link).pathname).toMatch(/^\/join\/[A-Za-z0-9_-]{43}$/);
      await page.goto("/people");
      expect(await page.locator("code.secret").count()).toBe(0);
      await inBrowser(browser, withScripts, async (other) => {
        const path = new URL(link).pathname;
        await join(other, `${served.url}${path}`, name, email);
        await other.waitForURL(/\/account$/);
        expect(await other.locator("main").textContent()).toContain("Contributor");
        await other.goto(path);
        await other.getByRole("heading", { name: "This link is void" }).waitFor();
        await page.goto("/people");
        await page
          .getByText("Change", { exact: true })
          .and(page.getByLabel(`Change ${name}`))
          .click();
        await page.getByRole("button", { name: `Switch ${name} off` }).click();
        await page.getByText("(switched off)").first().waitFor();
        await other.goto("/account");
        await other.waitForURL(/\/sign-in/);
      });
    });
  }
});

test("a token is made on the account, shown once, opens the API, and ends when it is revoked", async ({
  browser,
}) => {
  await inBrowser(browser, false, async (page) => {
    await page.goto("/sign-in?next=/account");
    await signIn(page, "ana@example.org");
    await page.waitForURL(/\/account$/);
    await page.getByLabel("What will use it").fill("script");
    await page.getByRole("checkbox", { name: "reading everything" }).check();
    await page.getByRole("button", { name: "Make the token" }).click();
    const secret = (await page.locator("code.secret").textContent()) ?? "";
    expect(secret).toMatch(/^opf_[A-Za-z0-9_-]{43}$/);
    const headers = { Authorization: `Bearer ${secret}` };
    const status = async () => (await fetch(`${served.url}/api/v1/bodies`, { headers })).status;
    expect(await status()).toBe(200);
    await page.goto("/account");
    await page.getByRole("button", { name: "Revoke “script”" }).click();
    await page.waitForURL(/done=token/);
    expect(await status()).toBe(401);
  });
});

test("its pages are accessible in both colour schemes and do not scroll sideways on a phone", async ({
  browser,
}) => {
  for (const colorScheme of ["light", "dark"] as const) {
    const viewport = { width: 390, height: 800 };
    const context = await browser.newContext({ colorScheme, viewport, baseURL: served.url });
    const page = await context.newPage();
    await page.goto("/sign-in?next=/people");
    await expectSound(page);
    await signIn(page, "ana@example.org");
    await page.waitForURL(/\/people$/);
    await page.getByText("Change", { exact: true }).first().click();
    await expectSound(page);
    await page.goto("/account", { waitUntil: "networkidle" });
    await expectSound(page);
    await context.close();
  }
});

async function expectSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${page.url()} ${id} ${nodes[0]?.html}`)).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, page.url()).toBeLessThanOrEqual(0);
}
