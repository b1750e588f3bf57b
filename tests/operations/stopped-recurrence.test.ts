import { afterAll, describe, expect, it } from "vitest";
import type { Day } from "@/lib/calendar/day";
import { extendRecurrences } from "@/lib/operations/extend-recurrences";
import { importResolution } from "@/lib/operations/import-resolution";
import { recordStatus, type StatusInput } from "@/lib/operations/record-status";
import type { Register } from "@/lib/operations/register";
import { showMandate } from "@/lib/operations/show-mandate";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const SYMBOL = "A/RES/74/990";
const SLUG = "A-RES-74-990";
const TEXT = `Resolution adopted by the General Assembly on 18 December 2019

74/990. Coordination of efforts against trafficking in persons

The General Assembly,

Recalling its resolution 72/1 of 27 September 2017,

1. Requests the Secretary-General and the United Nations Office on Drugs and Crime to report annually to the General Assembly on the implementation of the present resolution;

2. Urges Member States to share their experience by 5 July 2022.

50th plenary meeting
18 December 2019
`;

const said: StatusInput = {
  status: "superseded",
  asOf: "2022-03-01",
  doneOn: null,
  note: "The request was replaced by that of a later resolution.",
  judgement: "register",
  onwards: true,
  evidence: [],
};

async function registerWith(text: string, today: Day): Promise<Register> {
  const register = registers.empty(today);
  await take(register, text);
  return register;
}

async function take(register: Register, text: string) {
  const bytes = new TextEncoder().encode(text);
  const outcome = await importResolution(register, {
    bytes,
    source: "own.txt",
    known: { symbol: SYMBOL },
  });
  expect(outcome).toMatchObject({ ok: true });
  return outcome;
}

/** The turns of a paragraph that a page of a day shows, for one of its bodies. */
async function turnsOn(register: Register, today: Day, label = "1", body = "secretary-general") {
  const page = await showMandate({ ...register, today }, SLUG, label, null);
  return (page?.mandate.provisions ?? [])
    .flatMap(({ occurrences }) => occurrences)
    .filter((occurrence) => label !== "1" || occurrence.body?.id === body);
}

async function turnOf(register: Register, session: number) {
  const turns = await turnsOn(register, "2022-02-28");
  const turn = turns[session - 75];
  if (turn === undefined) throw new Error(`Nothing is due at the ${session}th session.`);
  return turn.id;
}

const years = (turns: readonly { readonly from: Day | null }[]) =>
  turns.map(({ from }) => from?.slice(0, 4)).join(" ");

describe("a recurrence that is superseded", () => {
  it("does not come any more from the day of which that is said, and is still ahead on an earlier day", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    const before = years(await turnsOn(register, "2022-02-28"));
    expect(before).toBe("2020 2021 2022 2023 2024 2025 2026");
    expect(await recordStatus(register, await turnOf(register, 77), said)).toEqual({ ok: true });
    expect(years(await turnsOn(register, "2022-03-01"))).toBe("2020 2021 2022");
    expect(years(await turnsOn(register, "2022-02-28"))).toBe(before);
    expect((await turnsOn(register, "2022-03-01")).map(({ standing }) => standing)).toEqual([
      "overdue",
      "upcoming",
      "closed",
    ]);
  });

  it("goes on for the other body that was asked", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    await recordStatus(register, await turnOf(register, 77), said);
    expect(years(await turnsOn(register, "2022-03-01", "1", "unodc"))).toBe(
      "2020 2021 2022 2023 2024 2025 2026",
    );
  });

  it("stays stopped for the turns that come within the horizon as the years go by", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    await recordStatus(register, await turnOf(register, 77), said);
    const later: Register = { ...register, today: "2026-11-24" };
    expect(await extendRecurrences(later)).toBe(1);
    expect(years(await turnsOn(later, "2026-11-24"))).toBe("2020 2021 2022");
    expect(years(await turnsOn(later, "2026-11-24", "1", "unodc"))).toContain("2031");
  });

  it("goes on again where a later record of the same turn says otherwise", async () => {
    const register = await registerWith(TEXT, "2023-01-10");
    const turn = await turnOf(register, 77);
    await recordStatus(register, turn, said);
    await recordStatus(register, turn, {
      ...said,
      status: "in-progress",
      asOf: "2023-01-10",
      onwards: false,
    });
    expect(years(await turnsOn(register, "2023-01-09"))).toBe("2020 2021 2022");
    expect(years(await turnsOn(register, "2023-01-10"))).toMatch(/^2020 2021 2022 2023 2024/);
  });

  it("keeps a later turn of which something was said itself", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    await recordStatus(register, await turnOf(register, 79), {
      ...{ ...said, status: "in-progress", asOf: "2022-02-01", onwards: false },
    });
    await recordStatus(register, await turnOf(register, 77), said);
    expect(years(await turnsOn(register, "2022-03-01"))).toBe("2020 2021 2022 2024");
  });

  it("stays stopped when a corrected text takes the place of the old one", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    await recordStatus(register, await turnOf(register, 77), said);
    expect(await take(register, TEXT.replace("share their experience", "share experience"))).toMatchObject({
      result: "updated",
    });
    expect(years(await turnsOn(register, "2022-03-01"))).toBe("2020 2021 2022");
  });
});

describe("what is said onwards", () => {
  it("is refused of what falls due once", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    const [once] = await turnsOn(register, "2022-03-01", "2");
    expect(await recordStatus(register, once?.id ?? 0, said)).toMatchObject({
      ok: false,
      reason: "not-a-recurrence",
      message: "This falls due once: there are no later occurrences to end. Record it for this one only.",
    });
    expect(await recordStatus(register, once?.id ?? 0, { ...said, onwards: false })).toEqual({ ok: true });
  });

  it("is refused with a status after which more is expected", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    const outcome = await recordStatus(register, await turnOf(register, 77), {
      ...said,
      status: "in-progress",
    });
    expect(outcome).toMatchObject({ ok: false, reason: "not-closing" });
    expect(outcome).toHaveProperty("message", expect.stringMatching(/does not end a recurrence/));
    expect(await register.store.statusRecord.count()).toBe(0);
  });

  it("is another record than the same status said of one turn only", async () => {
    const register = await registerWith(TEXT, "2022-03-02");
    const turn = await turnOf(register, 77);
    expect(await recordStatus(register, turn, { ...said, onwards: false })).toEqual({ ok: true });
    expect(await recordStatus(register, turn, said)).toEqual({ ok: true });
    expect(await recordStatus(register, turn, said)).toMatchObject({ reason: "already-recorded" });
    expect(years(await turnsOn(register, "2022-03-01"))).toBe("2020 2021 2022");
  });
});
