import type { Page } from "playwright-core";
import { expect } from "vitest";
import { BRACES, HOSTILE_RESOLUTION, MARKUP } from "../security/hostile-resolution";
import { test } from "./page";

/** What a page has that it should not: elements made of text, addresses that run, and more width than the window. */
function findHarm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = document.querySelectorAll(
      'img[src="x"], svg[onload], [onerror], a[href^="javascript:" i]',
    );
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return [
      ...[...elements].map((element) => element.outerHTML.slice(0, 200)),
      ...[...document.scripts]
        .filter(({ text }) => text.startsWith("document.title="))
        .map(() => "a script of the text"),
      ...(document.title === "taken" ? ["the title was taken"] : []),
      ...(wide > 1 ? [`${wide} pixels wider than the window`] : []),
    ];
  });
}

/** Looks at a page in a wide and a narrow window. */
async function look(page: Page, path: string): Promise<string[]> {
  const harm: string[] = [];
  await page.goto(path, { waitUntil: "load" });
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    harm.push(...(await findHarm(page)).map((what) => `${path} at ${width}: ${what}`));
  }
  return harm;
}

/** What the console said of the policy, and every dialog that a page opened. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) said.push(`${page.url()}: ${message.text()}`);
  });
  page.on("dialog", (dialog) => {
    said.push(`${page.url()}: a dialog “${dialog.message()}”`);
    void dialog.dismiss();
  });
  return said;
}

test("a resolution that means ill is shown as the text it is, on every page that has it", {
  timeout: 240_000,
}, async ({ page }) => {
  const said = listen(page);
  await page.goto("/import");
  await page.getByLabel("Or paste the text of a resolution").fill(HOSTILE_RESOLUTION);
  await page.getByRole("button", { name: "Read" }).click();
  await page.getByRole("button", { name: "Put it into the register" }).waitFor();
  expect(await page.locator("main").textContent()).toContain(MARKUP);
  expect(await findHarm(page)).toEqual([]);
  await page.getByRole("button", { name: "Put it into the register" }).click();
  await page.waitForURL("**/resolutions/*");
  const resolution = new URL(page.url()).pathname;
  const slug = resolution.split("/").at(-1) ?? "";

  const text = (await page.locator("main").textContent()) ?? "";
  for (const part of [MARKUP, BRACES.replace(/\s+/g, " ").slice(0, 40)]) expect(text).toContain(part);
  const filtered = `resolution=${encodeURIComponent(slug)}`;
  await page.goto(`/mandates?${filtered}`);
  const bodies = await page
    .locator('main a[href^="/bodies/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(new Set(bodies).size).toBeGreaterThan(1);

  const paths = [
    resolution,
    ...["1", "2", "3", "4"].map((label) => `/mandates/${slug}/${label}`),
    ...[...new Set(bodies)].slice(0, 4),
    ...["/", `/mandates?${filtered}`, `/deadlines?${filtered}`, `/deadlines?view=line&${filtered}`],
    ...["/bodies", "/resolutions", `/deadlines?view=month&at=2026-09&${filtered}`],
  ];
  const harm: string[] = [];
  for (const path of paths) harm.push(...(await look(page, path)));
  expect([...harm, ...said]).toEqual([]);
});

test("what stands in an address is shown as text, too", { timeout: 240_000 }, async ({ page }) => {
  const said = listen(page);
  const harm: string[] = [];
  for (const path of [
    `/mandates?words=${encodeURIComponent(MARKUP)}`,
    `/mandates?body=${encodeURIComponent(MARKUP)}&force=${encodeURIComponent(BRACES)}`,
    `/import?problem=${encodeURIComponent(MARKUP)}`,
    `/reminders?problem=${encodeURIComponent(MARKUP)}&name=${encodeURIComponent(MARKUP)}`,
    `/deadlines?asOf=${encodeURIComponent(MARKUP)}&at=javascript:alert(1)`,
    `/resolutions/${encodeURIComponent(MARKUP)}`,
    `/mandates/${encodeURIComponent(MARKUP)}/${encodeURIComponent(BRACES)}`,
  ])
    harm.push(...(await look(page, path)));
  expect([...harm, ...said]).toEqual([]);
});
