import { afterAll, expect, it } from "vitest";
import { OPERATOR, READER } from "@/lib/access/permissions";
import { findWatch, listWatches } from "@/lib/operations/list-watches";
import { unwatch } from "@/lib/operations/unwatch";
import { type Watched, watch } from "@/lib/operations/watch";
import { TestRegisters } from "../store/register";
import { addPerson, as } from "./people";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SEED = "A-C.3-74-L.10-Rev.1";
const MANDATE: Watched = { kind: "mandate", subject: `${SEED}/26` };
const BODY: Watched = { kind: "body", subject: "unodc" };
const RESOLUTION: Watched = { kind: "resolution", subject: SEED };

it("lets a person watch a mandate, a body and a resolution, each once, and stop again", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = as(register, await addPerson(register, "Rita Reader", { role: "reader" }));
  for (const watched of [MANDATE, BODY, RESOLUTION, BODY])
    expect(await watch(rita, watched)).toEqual({ ok: true });
  const list = await listWatches(rita, null);
  expect(list?.watches.map(({ watched }) => watched)).toEqual([BODY, MANDATE, RESOLUTION]);
  expect(await findWatch(rita, BODY)).toBe(true);
  expect(await unwatch(rita, BODY)).toEqual({ ok: true });
  expect(await unwatch(rita, BODY)).toEqual({ ok: true });
  expect(await findWatch(rita, BODY)).toBe(false);
});

it("keeps what one person watches apart from what another does", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = as(register, await addPerson(register, "Rita Reader"));
  const amina = as(register, await addPerson(register, "Amina Khalil"));
  await watch(rita, BODY);
  expect(await findWatch(amina, BODY)).toBe(false);
  expect((await listWatches(amina, null))?.watches).toEqual([]);
  await unwatch(amina, BODY);
  expect(await findWatch(rita, BODY)).toBe(true);
});

it("lets nobody watch who is not signed in, and nothing that the register does not hold", async () => {
  const register = await registers.withSeed("2026-11-24");
  for (const actor of [READER, OPERATOR]) {
    expect(await watch(as(register, actor), BODY)).toMatchObject({ reason: "not-signed-in" });
    expect(await unwatch(as(register, actor), BODY)).toMatchObject({ reason: "not-signed-in" });
    expect(await listWatches(as(register, actor), null)).toBe(null);
    expect(await findWatch(as(register, actor), BODY)).toBe(null);
  }
  const rita = as(register, await addPerson(register, "Rita Reader"));
  for (const kind of ["mandate", "body", "resolution"] as const)
    for (const subject of ["nothing", `${SEED}/999`, "nothing/26"])
      expect(await watch(rita, { kind, subject })).toMatchObject({ reason: "not-found" });
  expect(await register.store.watch.count()).toBe(0);
});

it("names what is watched and puts the next deadlines of all of it together, the soonest first", async () => {
  const register = await registers.withSeed("2020-03-01");
  const rita = as(register, await addPerson(register, "Rita Reader"));
  await watch(rita, BODY);
  await watch(rita, MANDATE);
  const list = await listWatches(rita, "2020-03-01");
  expect(list?.watches).toMatchObject([
    { is: "body", body: { name: "United Nations Office on Drugs and Crime" } },
    { is: "place", resolution: { slug: SEED }, label: "26" },
  ]);
  const next = list?.next ?? [];
  const concerns = next.map(
    ({ mandate, occurrence }) => occurrence.body?.id === "unodc" || mandate.label === "26",
  );
  expect(next.length).toBeGreaterThan(1);
  expect(concerns).not.toContain(false);
  expect(next.some(({ mandate }) => mandate.label === "26")).toBe(true);
  const days = next.map(({ occurrence }) => occurrence.by);
  expect(days).toEqual(days.toSorted());
});

it("offers the lists of what is watched as filters that every address takes", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = as(register, await addPerson(register, "Rita Reader"));
  await watch(rita, BODY);
  await watch(rita, { kind: "body", subject: "secretary-general" });
  const lists = (await listWatches(rita, null))?.lists;
  expect(lists?.bodies).toEqual({ body: ["secretary-general", "unodc"] });
  expect(lists?.resolutions).toBe(null);
});

it("shows what is watched and is not in the register any more under its old name", async () => {
  const register = await registers.withSeed("2026-11-24");
  const rita = await addPerson(register, "Rita Reader");
  await register.store.watch.create({
    data: { userId: rita.userId, kind: "mandate", subject: "A-RES-1-1/7", createdAt: register.now },
  });
  const list = await listWatches(as(register, rita), null);
  expect(list?.watches).toMatchObject([{ is: "place", resolution: null, label: "7" }]);
  expect(list?.next).toEqual([]);
});
