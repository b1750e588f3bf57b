import ICAL from "ical.js";
import { expect } from "vitest";
import { getApplicationUrl, test } from "./page";

test("a list says where it is subscribed to, and the calendar there holds what the list holds", async ({
  page,
}) => {
  await page.goto("/deadlines?body=secretary-general");
  await page.getByText("Subscribe", { exact: true }).click();
  const address = await page.getByLabel("Address of the calendar").inputValue();
  expect(address).toBe("/feeds/deadlines.ics?body=secretary-general");
  const answer = await page.request.get(address);
  expect(answer.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const events = new ICAL.Component(ICAL.parse(await answer.text())).getAllSubcomponents("vevent");
  expect(
    events
      .map((event) => String(event.getFirstPropertyValue("summary")))
      .filter((said) => said.includes("A/C.3/74")),
  ).toEqual([
    expect.stringContaining("OP 5, A/C.3/74/L.10/Rev.1: Secretary-General to take all appropriate measures"),
    expect.stringContaining("OP 26, A/C.3/74/L.10/Rev.1: Secretary-General to submit a report"),
  ]);
  const leads = new URL(String(events[1]?.getFirstPropertyValue("url")));
  await page.goto(leads.pathname);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("26");
});

test("a feed that did not change is not sent again, and its head can be asked for alone", async ({
  page,
}) => {
  const address = `${getApplicationUrl()}/feeds/changes.atom`;
  const first = await page.request.get(address);
  const again = await page.request.get(address, { headers: { "If-None-Match": first.headers().etag ?? "" } });
  expect([first.status(), again.status()]).toEqual([200, 304]);
  const head = await page.request.head(address);
  expect([head.status(), head.headers().etag]).toEqual([200, first.headers().etag]);
});

test("the feed of changes is XML that a browser reads without a fault", async ({ page }) => {
  await page.goto("/");
  const read = await page.evaluate(async () => {
    const text = await (await fetch("/feeds/changes.atom")).text();
    const tree = new DOMParser().parseFromString(text, "application/xml");
    return {
      faults: tree.getElementsByTagName("parsererror").length,
      entries: tree.getElementsByTagName("entry").length,
    };
  });
  expect(read.faults).toBe(0);
  expect(read.entries).toBeGreaterThan(5);
});

test("an address that means nothing is refused with a sentence", async ({ page }) => {
  const answer = await page.request.get("/feeds/deadlines.ics?standing=overdu");
  expect(answer.status()).toBe(400);
  expect(await answer.text()).toContain("“standing=overdu”");
});
