import { afterAll, expect, it } from "vitest";
import { dateEvent } from "@/lib/operations/date-event";
import { importResolution } from "@/lib/operations/import-resolution";
import { listEvents } from "@/lib/operations/list-events";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { withdrawEventDate } from "@/lib/operations/withdraw-event-date";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const MEETING = {
  resolution: SEED,
  key: "high-level-meeting",
  from: "2021-11-22",
  by: "2021-11-23",
  source: "A/RES/78/228, para. 4",
} as const;

/** A draft that waits for a conference which it does not date. */
const WAITING = `United Nations
General Assembly
Seventy-fourth session
Agenda item 20
3 December 2019

Belarus: draft resolution

Preparations for the conference on small harbours

The General Assembly,

Recalling its resolution 72/11 of 1 November 2017,

1. Decides to convene an international conference on small harbours in the Azores;

2. Requests the Secretary-General to make arrangements for the conference;

3. Invites Member States to submit their national reports prior to the Third World Harbour Congress.
`;

async function windowsOf(register: Register, label: string, slug = SEED) {
  const page = await showMandate(register, slug, label, null);
  return page?.mandate.provisions.flatMap(({ occurrences }) => occurrences.map(({ from, by }) => [from, by]));
}

it("moves what serves an event with it; the provision that sets it keeps the time it was given", async () => {
  const register = await registers.withSeed("2026-11-24");
  const set = await windowsOf(register, "4");
  expect(await windowsOf(register, "5")).toContainEqual(["2021-09-28", "2021-12-31"]);
  expect(await dateEvent(register, MEETING)).toMatchObject({ ok: true });
  expect(await windowsOf(register, "5")).toContainEqual(["2021-11-22", "2021-11-23"]);
  expect(await windowsOf(register, "4")).toEqual(set);

  await dateEvent(register, { ...MEETING, from: "2021-11-24", by: "2021-11-25" });
  expect(await windowsOf(register, "5")).toContainEqual(["2021-11-24", "2021-11-25"]);
  await withdrawEventDate(register, MEETING);
  expect(await windowsOf(register, "5")).toContainEqual(["2021-09-28", "2021-12-31"]);
});

it("dates events that a resolution names without a day, and what waits for them", async () => {
  const register = registers.empty("2026-11-24");
  const imported = await importResolution(register, {
    bytes: new TextEncoder().encode(WAITING),
    source: "waiting.txt",
    known: { symbol: "A/74/L.99" },
  });
  if (!imported.ok) throw new Error(imported.message);
  const events = (await listEvents(register, imported.slug, null))?.events ?? [];
  expect(events.map(({ setBy, hanging }) => [setBy, hanging])).toEqual([
    ["1", ["2"]],
    [null, ["3"]],
  ]);
  for (const { key } of events)
    await dateEvent(register, {
      ...{ resolution: imported.slug, key, from: "2021-06-07", by: "2021-06-11", source: "note verbale" },
    });
  expect(await windowsOf(register, "1", imported.slug)).toEqual([["2021-06-07", "2021-06-11"]]);
  expect(await windowsOf(register, "2", imported.slug)).toEqual([["2021-06-07", "2021-06-11"]]);
  expect(await windowsOf(register, "3", imported.slug)).toEqual([[null, "2021-06-06"]]);
  for (const { key } of events) await withdrawEventDate(register, { resolution: imported.slug, key });
  expect(await windowsOf(register, "3", imported.slug)).toEqual([[null, null]]);
});

it("lists the events of a resolution with their days as said and as given", async () => {
  const register = await registers.withSeed("2026-11-24");
  await dateEvent(register, MEETING);
  const list = await listEvents(register, SEED, null);
  const meeting = list?.events.find(({ key }) => key === MEETING.key);
  expect(meeting).toMatchObject({
    setBy: "4",
    said: { by: "2021-12-31" },
    given: { from: "2021-11-22", by: "2021-11-23", source: MEETING.source, recordedBy: "operator" },
  });
  expect(meeting?.hanging).toContain("5");
});

it("refuses what cannot be dated", async () => {
  const register = await registers.withSeed("2026-11-24");
  expect(await dateEvent(register, { ...MEETING, key: "congress" })).toMatchObject({ reason: "not-found" });
  expect(await dateEvent(register, { ...MEETING, by: "2021-11-01" })).toMatchObject({
    reason: "days-reversed",
  });
  const recurring = (await listEvents(register, SEED, null))?.events.find((event) => event.recurring);
  expect(await dateEvent(register, { ...MEETING, key: recurring?.key ?? "" })).toMatchObject({
    reason: "recurring",
  });
});

it("says in a preview what would move, and moves nothing", async () => {
  const register = await registers.withSeed("2026-11-24");
  const preview = await dateEvent(register, MEETING, { preview: true });
  expect(await windowsOf(register, "5")).toContainEqual(["2021-09-28", "2021-12-31"]);
  expect(await dateEvent(register, MEETING)).toEqual(preview);
});
