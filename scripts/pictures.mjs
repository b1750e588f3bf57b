// Takes the pictures of the documentation from the running application: `node scripts/pictures.mjs`, after `npm start`
// (or with the address as argument). Needs a Chromium, as the browser tests do.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";

const address = process.argv[2] ?? "http://localhost:3000";
const folder = "docs/pictures";
const PICTURES = [
  ["overview", "/", 1280, 860],
  ["mandate", "/mandates/A-C.3-74-L.10-Rev.1/4", 1280, 860],
  ["deadlines", "/deadlines?view=line&zoom=decade&at=2026-11", 1280, 860],
  ["review", "/review/A-C.3-74-L.10-Rev.1/26", 1280, 860],
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
for (const [name, path, width, height] of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(new URL(path, address).href, { waitUntil: "networkidle" });
  await page.screenshot({ path: `${folder}/${name}.png` });
  await page.close();
  console.log(`${folder}/${name}.png`);
}
await browser.close();
