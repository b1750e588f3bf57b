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
  for (const path of paths.values()) {
    await page.emulateMedia({ colorScheme: paths.size % 2 === 0 ? "dark" : "light" });
    const response = await page.goto(path, { waitUntil: "networkidle" });
    expect(response?.headers()["content-security-policy"], path).toContain("'strict-dynamic'");
    if (path === "/") await page.locator("svg.recharts-surface").first().waitFor();
    for (const link of await linksOf(page)) if (!paths.has(kindOf(link))) paths.set(kindOf(link), link);
  }
  expect(said).toEqual([]);
  expect(paths.size).toBeGreaterThan(8);
});

/** What somebody would write into a page if a text of theirs came into it as markup. */
const INJECTED = `<script>document.title = "taken"</script><script src="data:text/javascript,document.title='taken'"></script>
  <img src="data:," onerror="document.title = 'taken'"><a id="bait" href="javascript:void(document.title = 'taken')">x</a>
  <base href="https://evil.example/"><style>main { display: none }</style>`;

test("markup that got into a page all the same would run nothing, set no base and no style", async ({
  page,
}) => {
  await page.route("**/resolutions", async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace("</body>", `${INJECTED}</body>`);
    await route.fulfill({ response, body });
  });
  const refused: string[] = [];
  page.on("console", (message) => {
    const directive = /Content Security Policy directive:? ['"]([a-z-]+)/.exec(message.text())?.[1];
    if (directive !== undefined) refused.push(directive);
  });
  await page.goto("/resolutions");
  await page.locator("#bait").evaluate((link) => (link instanceof HTMLElement ? link.click() : undefined));
  await page.waitForTimeout(300);
  expect(await page.title()).not.toBe("taken");
  expect(await page.evaluate(() => document.baseURI)).toBe(page.url());
  expect(await page.locator("main").isVisible()).toBe(true);
  expect([...new Set(refused)].sort()).toEqual(["base-uri", "script-src", "style-src"]);
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
