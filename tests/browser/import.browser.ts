import AxeBuilder from "@axe-core/playwright";
import { expect } from "vitest";
import { test } from "./page";

const DRAFT = `General Assembly
Eightieth session
Second Committee
Agenda item 18
3 November 2025
Norway: draft resolution

Care of harbours

The General Assembly,

Recalling the importance of harbours,

1. Requests the International Maritime Organization to report to the General Assembly at its eighty-first session on harbours <script>alert(1)</script>;

2. Invites Member States to keep their harbours open.
`;

test("what was read of a pasted text is shown before it is stored, and confirming stores it", async ({
  page,
}) => {
  await page.goto("/import");
  await page.getByLabel("Or paste the text of a resolution").fill(DRAFT);
  await page.getByRole("button", { name: "Read" }).click();
  const preview = page.getByRole("region", { name: "Care of harbours" });
  await preview.waitFor();
  expect(await preview.textContent()).toContain(
    "1 preambular paragraph, 2 operative paragraphs, 2 provisions that ask",
  );
  expect(await preview.textContent()).toContain("It is not in the register yet.");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  const before = await page.context().newPage();
  await before.goto("/resolutions");
  expect(await before.locator("main").textContent()).not.toContain("Care of harbours");
  await page.getByRole("button", { name: "Put it into the register" }).click();
  await page.waitForURL("**/resolutions/care-of-harbours-2025-11-03");
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Care of harbours");
  await page.goto("/mandates/care-of-harbours-2025-11-03/1");
  expect(await page.locator("main").textContent()).toContain("8 September 2026 to");
});

test("a file that is no resolution is refused with what to do, and nothing is stored", async ({ page }) => {
  await page.goto("/import");
  await page.getByLabel(/^Files/).setInputFiles({
    name: "letter.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Dear colleague,\n\nthe harbours are well.\n"),
  });
  await page.getByRole("button", { name: "Read" }).click();
  await page.getByText("letter.txt was not read").waitFor();
  await page.getByRole("button", { name: "Read" }).click();
  await page.waitForURL(/problem=/);
  await page.getByText("Nothing was given").waitFor();
});
