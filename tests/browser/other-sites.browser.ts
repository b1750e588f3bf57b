import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

/** Each kind of page once: "/mandates/…" for each mandate. */
function kindOf(path: string): string {
  const [, first, ...rest] = path.split("/");
  return ["", first, ...rest.map(() => "…")].join("/");
}

/** The paths within the application to which a page links. */
async function linksOf(page: Page): Promise<string[]> {
  const urls = await page
    .locator("a[href]:not([download])")
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])));
  const own = urls.map((url) => new URL(url)).filter(({ origin }) => origin === new URL(page.url()).origin);
  return own
    .map(({ pathname }) => pathname)
    .filter((path) => !/^\/(?:api|evidence|feeds|exports)\//.test(path));
}

test("no kind of page asks for what its policy forbids, with charts and in the dark", {
  timeout: 240_000,
}, async ({ page }) => {
  const said: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy|Refused to/i.test(message.text()))
      said.push(`${page.url()}: ${message.text()}`);
  });
  const paths = new Map(
    ["/", "/deadlines?view=line", "/deadlines?view=month", "/nothing"].map((path) => [path, path]),
  );
  let charts = 0;
  for (const path of paths.values()) {
    await page.emulateMedia({ colorScheme: paths.size % 2 === 0 ? "dark" : "light" });
    const response = await page.goto(path, { waitUntil: "networkidle" });
    expect(response?.headers()["content-security-policy"], path).toContain("'strict-dynamic'");
    charts += await page.locator("svg.recharts-surface").count();
    for (const link of await linksOf(page)) if (!paths.has(kindOf(link))) paths.set(kindOf(link), link);
  }
  expect(said).toEqual([]);
  expect(charts).toBeGreaterThan(0);
  expect(paths.size).toBeGreaterThan(8);
});

test("a script that got into a page would not run", async ({ page }) => {
  await page.goto("/");
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "document.title = 'taken'";
    document.body.append(script);
    const image = document.createElement("div");
    image.innerHTML = `<img src="data:," onerror="document.title = 'taken'">`;
    document.body.append(image);
    const link = document.createElement("a");
    link.href = "javascript:void(document.title = 'taken')";
    document.body.append(link);
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return document.title === "taken";
  });
  expect(ran).toBe(false);
});

test("a form on a page of another site changes nothing, and no other site can frame a page", async ({
  page,
}) => {
  const target = getApplicationUrl();
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<iframe src="${target}/"></iframe>
      <form method="post" action="${target}/import" enctype="multipart/form-data"><input name="text" value="x"><button>Win</button></form>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    await page.goto(`http://127.0.0.1:${port}/`);
    const framed = page.frames().filter((frame) => frame.url().startsWith(target));
    for (const frame of framed) expect(await frame.locator("main").count()).toBe(0);
    const answered = page.waitForResponse((response) => response.url() === `${target}/import`);
    await page.getByRole("button", { name: "Win" }).click();
    const response = await answered;
    expect(response.status()).toBe(403);
    expect(await response.text()).toContain("Nothing was changed");
  } finally {
    server.close();
  }
});
