import { afterAll, describe, expect, it } from "vitest";
import { mayAttempt, passwordAttempts } from "@/lib/operations/attempts";
import { recogniseVisitor } from "@/lib/operations/recognise-visitor";
import type { Register } from "@/lib/operations/register";
import { signOut } from "@/lib/operations/sign-out";
import { TestRegisters } from "../store/register";
import { TestBrowser } from "./browser";
import { emailOf, enter, joined, PASSWORD, SETTINGS, whoIs } from "./people-register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const later = (minutes: number) => new Date(Date.parse("2026-11-24T12:00:00Z") + minutes * 60_000);

/** Counts so many attempts as signing in does, without the time that each hash costs. */
async function count(
  register: Register,
  number: number,
  attempts: (tried: number) => ReturnType<typeof passwordAttempts>,
): Promise<void> {
  for (let tried = 0; tried < number; tried += 1)
    expect(await mayAttempt(register, attempts(tried))).toBe(true);
}

describe("signing in by password", () => {
  it("opens the register in that browser, and the same words refuse a wrong password and an unknown address", async () => {
    const register = registers.empty("2026-11-24");
    const userId = await joined(register, "Ana Costa", "contributor");
    const browser = new TestBrowser();
    const wrong = await enter(register, "Ana Costa", browser, "a lighthouse on no cape");
    expect(wrong).toMatchObject({ ok: false, reason: "wrong" });
    expect(await enter(register, "Nobody", browser)).toEqual(wrong);
    expect(browser.kept.size).toBe(0);
    expect(await enter(register, "Ana Costa", browser)).toMatchObject({ ok: true });
    expect(await whoIs(register, browser)).toEqual({
      name: "Ana Costa",
      role: "contributor",
      door: "web",
      userId,
    });
    expect(await whoIs(register, new TestBrowser())).toBeNull();
  });

  it("keeps the cookie from scripts, from other sites and, where people come over https, from plain http", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    const outcome = await enter(register, "Ana Costa", new TestBrowser());
    const line = outcome.ok ? outcome.cookies.find((one) => one.includes("session_token")) : "";
    expect(line).toMatch(/^__Secure-operative\.session_token=/);
    for (const attribute of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=1209600"])
      expect(line).toContain(attribute);
  });

  it("makes a new secret each time, so that one that was planted before is worth nothing, and ends the one before it", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    await joined(register, "Ben Okoro", "reader");
    const mallory = new TestBrowser();
    await enter(register, "Ben Okoro", mallory);
    const planted = new TestBrowser();
    planted.keep([...mallory.kept].map(([name, value]) => `${name}=${value}`));
    await enter(register, "Ana Costa", planted);
    expect((await whoIs(register, planted))?.name).toBe("Ana Costa");
    expect([...planted.kept.values()]).not.toEqual([...mallory.kept.values()]);
    expect(await whoIs(register, mallory)).toBeNull();
    expect(await register.store.signIn.count()).toBe(1);
  });

  it("takes no cookie that was made up or changed", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "administrator");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    const [name = "", value = ""] = [...browser.kept][0] ?? [];
    const { token } = await register.store.signIn.findFirstOrThrow();
    for (const forged of [token, `${token}.${"A".repeat(43)}%3D`, value.replace(/^./, "_"), ""]) {
      const other = new TestBrowser();
      other.keep([`${name}=${forged}`]);
      expect(await whoIs(register, other), forged).toBeNull();
    }
  });

  it("is over when somebody signs out, also for who kept the cookie", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    const copy = new TestBrowser();
    copy.keep([...browser.kept].map(([name, value]) => `${name}=${value}`));
    browser.keep(await signOut(register, browser.headers(), SETTINGS));
    expect(browser.kept.size).toBe(0);
    expect(await whoIs(register, copy)).toBeNull();
  });

  it("is over when its days are", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    await register.store.signIn.updateMany({ data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await whoIs(register, browser)).toBeNull();
  });
});

describe("wrong passwords", () => {
  it("are limited for each account, wherever they come from, until a quarter of an hour has passed", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    await joined(register, "Ben Okoro", "reader");
    await count(register, 9, (tried) => passwordAttempts(emailOf("Ana Costa"), `192.0.2.${tried}`));
    expect(await enter(register, "Ana Costa", new TestBrowser("192.0.2.50"), "wrong")).toMatchObject({
      reason: "wrong",
    });
    const right = () => enter(register, "Ana Costa", new TestBrowser("192.0.2.99"));
    expect(await right()).toMatchObject({ ok: false, reason: "too-many-attempts" });
    expect(await enter(register, "Ben Okoro", new TestBrowser("192.0.2.99"))).toMatchObject({ ok: true });
    const afterwards = { ...register, now: later(16) };
    expect(await enter(afterwards, "Ana Costa", new TestBrowser())).toMatchObject({ ok: true });
  });

  it("are limited for accounts that do not exist in the same way", async () => {
    const register = registers.empty("2026-11-24");
    await count(register, 9, (tried) => passwordAttempts(emailOf("Nobody"), `192.0.2.${tried}`));
    expect(await enter(register, "Nobody", new TestBrowser(), "wrong")).toMatchObject({ reason: "wrong" });
    expect(await enter(register, "Nobody", new TestBrowser(), "wrong")).toMatchObject({
      reason: "too-many-attempts",
    });
  });

  it("are limited for each address, so that nobody tries one password on all accounts", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    const browser = new TestBrowser();
    await count(register, 49, (tried) => passwordAttempts(emailOf(`Person ${tried}`), "192.0.2.1"));
    expect(await enter(register, "Somebody", browser, "wrong")).toMatchObject({ reason: "wrong" });
    expect(await enter(register, "Ana Costa", browser)).toMatchObject({ reason: "too-many-attempts" });
    expect(await enter(register, "Ana Costa", new TestBrowser("192.0.2.2"))).toMatchObject({ ok: true });
  });

  it("are counted from nothing again after a right one, and say nothing of who tried", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    for (const round of [1, 2]) {
      for (let tried = 0; tried < 9; tried += 1)
        await enter(register, "Ana Costa", new TestBrowser(), "wrong");
      expect(await enter(register, "Ana Costa", new TestBrowser()), String(round)).toMatchObject({
        ok: true,
      });
    }
    await enter(register, "Ana Costa", new TestBrowser(), "wrong");
    const rows = await register.store.rateLimit.findMany();
    expect(rows.map(({ key }) => key.replace(/[0-9a-f]{32}$/, "…")).sort()).toEqual([
      "password-for/…",
      "password-from/…",
    ]);
    await enter({ ...register, now: later(3 * 24 * 60) }, "Ben Okoro", new TestBrowser("192.0.2.5"), "wrong");
    expect(await register.store.rateLimit.count()).toBe(2);
  });
});

describe("who comes without signing in", () => {
  const visitor = (register: Parameters<typeof recogniseVisitor>[0], settings: Record<string, string>) =>
    recogniseVisitor(register, new Headers(), { NODE_ENV: "test", ...settings });

  it("is who sits at the machine, as long as the register has no people of its own", async () => {
    const register = registers.empty("2026-11-24");
    expect(await visitor(register, {})).toMatchObject({
      actor: { name: "local user", role: "reviewer" },
      mayRead: true,
      signInOffered: false,
    });
    expect(await visitor(register, { HOST: "0.0.0.0" })).toMatchObject({ actor: { role: "reader" } });
    await joined(register, "Ana Costa", "reader");
    expect(await visitor(register, {})).toMatchObject({
      actor: { name: "reader", role: "reader" },
      mayRead: true,
      signInOffered: true,
    });
  });

  it.each(["signed-in", "tokens"])(
    "reads nothing of a private register (OPERATIVE_READERS=%s)",
    async (set) => {
      const register = registers.empty("2026-11-24");
      expect(await visitor(register, { OPERATIVE_READERS: set })).toMatchObject({ mayRead: true });
      expect(await visitor(register, { OPERATIVE_READERS: set, HOST: "0.0.0.0" })).toMatchObject({
        mayRead: false,
      });
      await joined(register, "Ana Costa", "reader");
      expect(await visitor(register, { OPERATIVE_READERS: set })).toMatchObject({ mayRead: false });
      const browser = new TestBrowser();
      await enter(register, "Ana Costa", browser);
      const settings = { ...SETTINGS, OPERATIVE_READERS: set };
      expect(await recogniseVisitor(register, browser.headers(), settings)).toMatchObject({
        mayRead: true,
        actor: { name: "Ana Costa" },
      });
    },
  );
});

it("a password is kept as a hash that tells nothing of it, with a salt of its own", async () => {
  const register = registers.empty("2026-11-24");
  await joined(register, "Ana Costa", "reader");
  await joined(register, "Ben Okoro", "reader");
  const hashes = (await register.store.account.findMany()).map(({ password }) => password);
  expect(new Set(hashes).size).toBe(2);
  const everything = JSON.stringify([
    hashes,
    await register.store.auditEntry.findMany(),
    await register.store.invitation.findMany(),
  ]);
  expect(everything).not.toContain(PASSWORD);
  expect(everything).toContain(emailOf("Ana Costa"));
});
