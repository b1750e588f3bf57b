import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { listReminderRules } from "@/lib/operations/list-reminder-rules";
import { pauseReminderRule } from "@/lib/operations/pause-reminder-rule";
import type { Register } from "@/lib/operations/register";
import { makeDelivery } from "@/lib/operations/remind";
import { removeReminderRule } from "@/lib/operations/remove-reminder-rule";
import { saveReminderRule } from "@/lib/operations/save-reminder-rule";
import { readDueDeliveries, readReminderRules } from "@/lib/store/reading/reminders";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
let register: Register;
beforeAll(async () => {
  register = await registers.withSeed("2020-12-01");
}, 60_000);
afterAll(() => registers.close());

const RULE = {
  name: "Desk",
  query: "?body=unodc&page=3&asOf=2020-01-01",
  days: [7, -30, 7],
  channel: "email",
  target: "a@example.org; b@example.org a@example.org",
};
const HOOK = { ...RULE, channel: "webhook", target: "https://hooks.example.org/t0ken" };

async function save(rule: typeof RULE): Promise<number> {
  const saved = await saveReminderRule(register, rule);
  if (!saved.ok) throw new Error(saved.message);
  return saved.id;
}

describe("a rule", () => {
  it("keeps its filters, days and addresses in order, and is audited without the addresses and keys", async () => {
    const id = await save(RULE);
    const hook = await save(HOOK);
    const { rules } = await listReminderRules(register, null);
    expect(rules.find((rule) => rule.id === id)).toMatchObject({
      query: "body=unodc",
      filters: "addressed to United Nations Office on Drugs and Crime",
      days: [-30, 7],
      target: ["a@example.org", "b@example.org"],
      since: "2020-12-01",
      active: true,
    });
    const audit = await register.store.auditEntry.findMany({ where: { action: "save-reminder-rule" } });
    expect(audit.map(({ subject }) => subject)).toEqual([`reminders/${id}`, `reminders/${hook}`]);
    expect(JSON.stringify(audit)).not.toMatch(/example\.org|t0ken|whsec/);
  });

  it("shows the key of its webhook to whoever has just made it, for ten minutes, and to no reader", async () => {
    const id = await save(HOOK);
    const minutesLater = (minutes: number) => ({
      ...register,
      now: new Date(register.now.getTime() + minutes * 60_000),
    });
    expect((await listReminderRules(minutesLater(9), id)).secret).toMatch(/^whsec_/);
    expect((await listReminderRules(minutesLater(9), null)).secret).toBeNull();
    expect((await listReminderRules(minutesLater(10), id)).secret).toBeNull();
    const seen = await listReminderRules({ ...register, actor: READER }, id);
    expect(JSON.stringify(seen)).not.toMatch(/example\.org|whsec|operator/);
    expect(seen.manageable).toBe(false);
  });

  it.each([
    [{ name: " \r\n" }, "Give the rule a name."],
    [{ days: [] }, "Choose at least one day"],
    [{ days: [4000] }, "at most 366 before or after"],
    [{ channel: "pigeon" }, "Choose e-mail or webhook."],
    [{ target: "" }, "Give at least one e-mail address."],
    [{ target: "a@example.org\r\nBcc: b@example.org" }, "Write e-mail addresses as name@example.org"],
    [{ query: "body=unodc&standing=lost" }, "The filter standing “lost” means nothing"],
    [{ query: "bodi=unodc" }, "The filter bodi “unodc” means nothing"],
    [{ ...HOOK, target: "http://hooks.example.org/" }, "https://example.org/"],
    [{ ...HOOK, target: "https://user:password@hooks.example.org/" }, "https://example.org/"],
    [{ ...HOOK, target: "file:///etc/passwd" }, "https://example.org/"],
  ])("that says %j is refused with what to do", async (changes, message) => {
    const outcome = await saveReminderRule(register, { ...RULE, ...changes });
    expect(outcome).toMatchObject({ ok: false, reason: "not-valid" });
    expect(outcome.ok ? "" : outcome.message).toContain(message);
  });

  it("makes and sends nothing while it is paused, and goes on when it is resumed", async () => {
    const id = await save(RULE);
    const rule = (await readReminderRules(register.store)).find((one) => one.id === id);
    if (rule === undefined) throw new Error("The rule is not there.");
    const waiting = async () =>
      (await readDueDeliveries(register.store, register.now)).filter((delivery) => delivery.rule.id === id);
    expect(await pauseReminderRule(register, id, { active: false })).toEqual({ ok: true });
    expect(await makeDelivery(register, rule)).toBe(false);
    expect(await pauseReminderRule(register, id, { active: true })).toEqual({ ok: true });
    expect(await makeDelivery(register, rule)).toBe(true);
    expect(await waiting()).toHaveLength(1);
    await pauseReminderRule(register, id, { active: false });
    expect(await waiting()).toHaveLength(0);
  });

  it("is removed with everything that it told", async () => {
    const id = await save(RULE);
    const rule = (await readReminderRules(register.store)).find((one) => one.id === id);
    if (rule !== undefined) await makeDelivery(register, rule);
    expect(await register.store.reminderItem.count({ where: { ruleId: id } })).toBe(1);
    expect(await removeReminderRule(register, id)).toEqual({ ok: true });
    expect(await register.store.reminderItem.count({ where: { ruleId: id } })).toBe(0);
    expect(await register.store.reminderDelivery.count({ where: { ruleId: id } })).toBe(0);
    expect(await removeReminderRule(register, id)).toMatchObject({ ok: false, reason: "not-found" });
    expect(await register.store.auditEntry.count({ where: { action: "remove-reminder-rule" } })).toBe(1);
  });

  it("is not for readers to make, pause or remove", async () => {
    const reader = { ...register, actor: READER };
    expect(await saveReminderRule(reader, RULE)).toMatchObject({ reason: "not-allowed" });
    expect(await pauseReminderRule(reader, 1, { active: false })).toMatchObject({ reason: "not-allowed" });
    expect(await removeReminderRule(reader, 1)).toMatchObject({ reason: "not-allowed" });
  });
});
