import { afterAll, describe, expect, it } from "vitest";
import { OPERATOR, READER } from "@/lib/access/permissions";
import { acceptLink } from "@/lib/operations/accept-link";
import { addPerson } from "@/lib/operations/add-person";
import { changeOwnName } from "@/lib/operations/change-own-name";
import { changeOwnPassword } from "@/lib/operations/change-own-password";
import { changeRole } from "@/lib/operations/change-role";
import { createAccessToken } from "@/lib/operations/create-access-token";
import { endOwnSignIn } from "@/lib/operations/end-own-sign-in";
import { inviteFirstAdministrator } from "@/lib/operations/invite-first-administrator";
import { invitePerson } from "@/lib/operations/invite-person";
import { listPeople } from "@/lib/operations/list-people";
import { makePasswordLink } from "@/lib/operations/make-password-link";
import type { Register } from "@/lib/operations/register";
import { revokeAccessToken } from "@/lib/operations/revoke-access-token";
import { showAccount } from "@/lib/operations/show-account";
import { showLink } from "@/lib/operations/show-link";
import { findSignedIn } from "@/lib/operations/signed-in";
import { switchPerson } from "@/lib/operations/switch-person";
import { tokenActor } from "@/lib/operations/token-actor";
import { withdrawInvitation } from "@/lib/operations/withdraw-invitation";
import { TestBrowser } from "../access/browser";
import { emailOf, enter, joined, PASSWORD, SETTINGS, secretOf, whoIs } from "../access/people-register";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

const ANA = { name: "Ana Costa", email: "ana.costa@example.org", password: PASSWORD };
const daysLater = (days: number) => new Date(Date.parse("2026-11-24T12:00:00Z") + days * 86_400_000);

async function linkFor(register: Register, email = ""): Promise<string> {
  const invited = await invitePerson(register, { role: "reviewer", email });
  if (!invited.ok) throw new Error(invited.message);
  return secretOf(invited.link);
}

/** The register as somebody sees it who is signed in. */
async function as(register: Register, browser: TestBrowser): Promise<Register> {
  const actor = await whoIs(register, browser);
  if (actor === null) throw new Error("Nobody is signed in.");
  return { ...register, actor };
}

describe("a one-time link", () => {
  it("lets one person in with its role, once, and is kept as a hash", async () => {
    const register = registers.empty("2026-11-24");
    const secret = await linkFor(register);
    expect(await showLink(register, secret)).toEqual({
      purpose: "join",
      role: "reviewer",
      email: null,
      name: null,
    });
    expect(JSON.stringify(await register.store.invitation.findMany())).not.toContain(secret);
    expect(await acceptLink(register, secret, ANA)).toMatchObject({ ok: true, email: ANA.email });
    expect(await showLink(register, secret)).toBeNull();
    const ben = { ...ANA, name: "Ben Okoro", email: "ben@example.org" };
    expect(await acceptLink(register, secret, ben)).toMatchObject({ ok: false, reason: "link-void" });
    const listed = await listPeople(register);
    expect(listed).toMatchObject({ people: [{ name: "Ana Costa", role: "reviewer" }], invitations: [] });
    expect(JSON.stringify(await register.store.auditEntry.findMany())).not.toContain(secret);
  });

  it("lets one of two in who use it at the same time", async () => {
    const register = registers.empty("2026-11-24");
    const secret = await linkFor(register);
    const outcomes = await Promise.all([
      acceptLink(register, secret, ANA),
      acceptLink(register, secret, { ...ANA, name: "Ben Okoro", email: "ben@example.org" }),
    ]);
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await register.store.user.count()).toBe(1);
  });

  it("is void after seven days, when it is withdrawn, and when it was never made", async () => {
    const register = registers.empty("2026-11-24");
    const secret = await linkFor(register);
    expect(await showLink({ ...register, now: daysLater(6.9) }, secret)).not.toBeNull();
    const afterwards = { ...register, now: daysLater(7) };
    expect(await showLink(afterwards, secret)).toBeNull();
    expect(await acceptLink(afterwards, secret, ANA)).toMatchObject({ reason: "link-void" });
    const { id } = await register.store.invitation.findFirstOrThrow();
    expect(await withdrawInvitation(register, id)).toEqual({ ok: true });
    expect(await withdrawInvitation(register, id)).toMatchObject({ reason: "no-such-link" });
    expect(await acceptLink(register, secret, ANA)).toMatchObject({ reason: "link-void" });
    for (const made of ["", "A".repeat(43), secret.slice(1), `${secret}A`, "../../etc"])
      expect(await showLink(register, made)).toBeNull();
    expect(await register.store.user.count()).toBe(0);
  });

  it("made for an address is for that address, whatever is typed", async () => {
    const register = registers.empty("2026-11-24");
    const secret = await linkFor(register, "Ana.Costa@Example.org");
    await acceptLink(register, secret, { ...ANA, email: "mallory@example.org" });
    expect((await register.store.user.findFirstOrThrow()).email).toBe("ana.costa@example.org");
    expect(await invitePerson(register, { role: "reader", email: "ANA.COSTA@example.org" })).toMatchObject({
      reason: "email-taken",
    });
  });

  it("is not used up by what is typed wrongly", async () => {
    const register = registers.empty("2026-11-24");
    const secret = await linkFor(register);
    await joined(register, "Ben Okoro", "reader");
    const wrong: readonly (readonly [Partial<typeof ANA>, string])[] = [
      [{ name: " " }, "name-missing"],
      [{ name: "ben  okoro" }, "name-taken"],
      [{ name: "B\u00e9n Okoro" }, "name-taken"],
      [{ name: "Operator" }, "name-taken"],
      [{ email: "ana" }, "email-wrong"],
      [{ email: emailOf("Ben Okoro") }, "email-taken"],
      [{ password: "short" }, "password-wrong"],
      [{ password: "a".repeat(200) }, "password-wrong"],
      [{ password: "aaaaaaaaaaaa" }, "password-wrong"],
      [{ password: "ana.costa@example.org" }, "password-wrong"],
    ];
    for (const [typed, reason] of wrong)
      expect(await acceptLink(register, secret, { ...ANA, ...typed })).toMatchObject({ ok: false, reason });
    expect(await acceptLink(register, secret, ANA)).toMatchObject({ ok: true });
  });
});

describe("the first administrator", () => {
  it("comes by a link that each start makes anew and voids the one before, until there is one", async () => {
    const register = registers.empty("2026-11-24");
    const first = await inviteFirstAdministrator(register);
    const second = await inviteFirstAdministrator(register);
    if (first === null || second === null) throw new Error("No link was made.");
    expect(await showLink(register, secretOf(first))).toBeNull();
    await joined(register, "Ben Okoro", "reviewer");
    expect(await showLink(register, secretOf(second))).toMatchObject({ purpose: "first-administrator" });
    await acceptLink(register, secretOf(second), ANA);
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    expect(await whoIs(register, browser)).toMatchObject({ role: "administrator" });
    expect(await inviteFirstAdministrator(register)).toBeNull();
  });

  it("is not made by a link that is still out when there is one already", async () => {
    const register = registers.empty("2026-11-24");
    const link = await inviteFirstAdministrator(register);
    await joined(register, "Ben Okoro", "administrator");
    expect(await acceptLink(register, secretOf(link ?? { path: "" }), ANA)).toMatchObject({
      reason: "link-void",
    });
  });
});

describe("people", () => {
  it("are seen and changed by administrators only", async () => {
    const empty = registers.empty("2026-11-24");
    const userId = await joined(empty, "Ana Costa", "reader");
    for (const role of ["reader", "contributor", "reviewer"] as const) {
      const register = { ...empty, actor: { ...READER, role } };
      const outcomes = [
        await listPeople(register),
        await invitePerson(register, { role: "administrator", email: "" }),
        await addPerson(register, { name: "Eve", email: "eve@example.org", role: "administrator" }),
        await changeRole(register, userId, "administrator"),
        await switchPerson(register, userId, { active: false }),
        await makePasswordLink(register, userId),
        await withdrawInvitation(register, 1),
      ];
      expect(outcomes.map((outcome) => !outcome.ok && outcome.reason)).toEqual(Array(7).fill("not-allowed"));
    }
    expect(await empty.store.user.count()).toBe(1);
  });

  it("have their new role from the next click on", async () => {
    const register = registers.empty("2026-11-24");
    const userId = await joined(register, "Ana Costa", "reader");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    expect(await changeRole(register, userId, "reviewer")).toEqual({ ok: true });
    expect(await whoIs(register, browser)).toMatchObject({ role: "reviewer" });
    expect(await changeRole(register, userId, "emperor")).toMatchObject({ reason: "role-unknown" });
    expect(await changeRole(register, "nobody", "reader")).toMatchObject({ reason: "no-such-person" });
    const entries = await register.store.auditEntry.findMany({ where: { action: "change-role" } });
    expect(entries).toMatchObject([{ actor: "operator", subject: `people/${userId}` }]);
    expect(JSON.parse(entries[0]?.detail ?? "")).toMatchObject({
      before: { role: "reader" },
      after: { role: "reviewer" },
    });
  });

  it("who are switched off are out at once, in every browser and with every token, and in again when switched on", async () => {
    const register = registers.empty("2026-11-24");
    const userId = await joined(register, "Ana Costa", "contributor");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    const own = await as(register, browser);
    const token = await createAccessToken(own, { name: "script", scopes: ["write"], own: true });
    if (!token.ok) throw new Error(token.message);
    await switchPerson(register, userId, { active: false });
    expect(await whoIs(register, browser)).toBeNull();
    expect(await tokenActor(register, token.secret, "192.0.2.1")).toMatchObject({ reason: "token-unknown" });
    expect(await enter(register, "Ana Costa", browser)).toMatchObject({ reason: "switched-off" });
    expect(await makePasswordLink(register, userId)).toMatchObject({ reason: "switched-off" });
    await switchPerson(register, userId, { active: true });
    expect(await whoIs(register, browser)).toBeNull();
    expect(await enter(register, "Ana Costa", browser)).toMatchObject({ ok: true });
    expect(await tokenActor(register, token.secret, "192.0.2.1")).toMatchObject({ ok: true });
  });

  it("always have an administrator among them", async () => {
    const register = registers.empty("2026-11-24");
    const ana = await joined(register, "Ana Costa", "administrator");
    const ben = await joined(register, "Ben Okoro", "administrator");
    await switchPerson(register, ben, { active: false });
    expect(await changeRole(register, ana, "reader")).toMatchObject({ reason: "last-administrator" });
    expect(await switchPerson(register, ana, { active: false })).toMatchObject({
      reason: "last-administrator",
    });
    await switchPerson(register, ben, { active: true });
    const both = await Promise.all([
      changeRole(register, ana, "reader"),
      changeRole(register, ben, "reader"),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(await register.store.user.count({ where: { role: "administrator", active: true } })).toBe(1);
  });

  it("set a new password by a link, which signs them out everywhere and voids the link before", async () => {
    const register = registers.empty("2026-11-24");
    const added = await addPerson(register, {
      name: "Ana Costa",
      email: emailOf("Ana Costa"),
      role: "reader",
    });
    if (!added.ok) throw new Error(added.message);
    const next = await makePasswordLink(register, added.id);
    if (!next.ok) throw new Error(next.message);
    expect(await acceptLink(register, secretOf(added.link), ANA)).toMatchObject({ reason: "link-void" });
    expect(await acceptLink(register, secretOf(next.link), ANA)).toMatchObject({
      ok: true,
      userId: added.id,
    });
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    const lost = await makePasswordLink(register, added.id);
    if (!lost.ok) throw new Error(lost.message);
    const password = "another lighthouse altogether";
    await acceptLink(register, secretOf(lost.link), { name: "Mallory", email: "", password });
    expect(await whoIs(register, browser)).toBeNull();
    expect(await enter(register, "Ana Costa", browser)).toMatchObject({ reason: "wrong" });
    expect(await enter(register, "Ana Costa", browser, password)).toMatchObject({ ok: true });
    expect(await whoIs(register, browser)).toMatchObject({ name: "Ana Costa" });
  });
});

describe("an account", () => {
  it("changes its password with the old one, and every other browser is signed out", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    const [here, there] = [new TestBrowser(), new TestBrowser()];
    await enter(register, "Ana Costa", here);
    await enter(register, "Ana Costa", there);
    const own = await as(register, here);
    const signInId = (await findSignedIn(register, here.headers(), SETTINGS))?.signInId ?? "";
    const browser = { signInId, client: "192.0.2.1" };
    const next = "another lighthouse altogether";
    expect(await changeOwnPassword(own, { current: "wrong", next }, browser)).toMatchObject({ ok: false });
    expect(await changeOwnPassword(own, { current: PASSWORD, next: "short" }, browser)).toMatchObject({
      reason: "password-wrong",
    });
    expect(await whoIs(register, there)).not.toBeNull();
    expect(await changeOwnPassword(own, { current: PASSWORD, next }, browser)).toEqual({ ok: true });
    expect(await whoIs(register, here)).not.toBeNull();
    expect(await whoIs(register, there)).toBeNull();
    expect(await enter(register, "Ana Costa", there, next)).toMatchObject({ ok: true });
  });

  it("shows where it is signed in, and ends a sign-in of its own but nobody else's", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    await joined(register, "Ben Okoro", "reader");
    const [ana, ben] = [new TestBrowser("192.0.2.1"), new TestBrowser("192.0.2.2")];
    await enter(register, "Ana Costa", ana);
    await enter(register, "Ben Okoro", ben);
    const bens = (await findSignedIn(register, ben.headers(), SETTINGS))?.signInId ?? "";
    const own = await as(register, ana);
    const account = await showAccount(
      own,
      (await findSignedIn(register, ana.headers(), SETTINGS))?.signInId ?? "",
    );
    expect(account).toMatchObject({
      hasPassword: true,
      signIns: [{ here: true, ipAddress: "192.0.2.1", userAgent: "Mozilla/5.0 Firefox/140.0" }],
      scopes: ["feed", "read"],
    });
    await endOwnSignIn(own, bens);
    expect(await whoIs(register, ben)).not.toBeNull();
    await endOwnSignIn(own, account?.signIns[0]?.id ?? "");
    expect(await whoIs(register, ana)).toBeNull();
    expect(await showAccount({ ...register, actor: READER }, null)).toBeNull();
  });

  it("changes its name, but not to somebody else's", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    await joined(register, "Ben Okoro", "reader");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    const own = await as(register, browser);
    expect(await changeOwnName(own, "BEN OKORO")).toMatchObject({ reason: "name-taken" });
    expect(await changeOwnName(own, "Ana Costa Lima")).toEqual({ ok: true });
    expect(await whoIs(register, browser)).toMatchObject({ name: "Ana Costa Lima" });
    const [entry] = await register.store.auditEntry.findMany({ where: { action: "change-name" } });
    expect(entry).toMatchObject({ actor: "Ana Costa" });
    expect(await changeOwnName({ ...register, actor: OPERATOR }, "x")).toMatchObject({
      reason: "not-allowed",
    });
  });
});

describe("the access tokens of a person", () => {
  it("open no more than the person may, and write with the role of the person as it is then", async () => {
    const register = registers.empty("2026-11-24");
    const userId = await joined(register, "Ana Costa", "reader");
    const browser = new TestBrowser();
    await enter(register, "Ana Costa", browser);
    const reader = await as(register, browser);
    const wide = { name: "script", scopes: ["write"], own: true } as const;
    expect(await createAccessToken(reader, wide)).toMatchObject({ reason: "scope-too-wide" });
    await changeRole(register, userId, "reviewer");
    const reviewer = await as(register, browser);
    const write = await createAccessToken(reviewer, wide);
    const read = await createAccessToken(reviewer, { name: "reader", scopes: ["read"], own: true });
    if (!write.ok || !read.ok) throw new Error("No token was made.");
    const actor = { name: "Ana Costa", door: "api", userId };
    expect(await tokenActor(register, write.secret, "192.0.2.1")).toEqual({
      ok: true,
      actor: { ...actor, role: "reviewer" },
      scopes: ["write"],
    });
    expect(await tokenActor(register, read.secret, "192.0.2.1")).toMatchObject({
      actor: { ...actor, role: "reader" },
    });
    await changeRole(register, userId, "contributor");
    expect(await tokenActor(register, write.secret, "192.0.2.1")).toMatchObject({
      actor: { role: "contributor" },
    });
  });

  it("that belong to nobody only read, whatever scope they have", async () => {
    const register = registers.empty("2026-11-24");
    const made = await createAccessToken(register, { name: "a program", scopes: ["write"] });
    if (!made.ok) throw new Error(made.message);
    expect(await tokenActor(register, made.secret, "192.0.2.1")).toMatchObject({
      actor: { name: "a program", role: "reader", door: "api" },
    });
  });

  it("end on their last day, and when their person or an administrator revokes them, nobody else", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "contributor");
    await joined(register, "Ben Okoro", "contributor");
    const [ana, ben] = [new TestBrowser(), new TestBrowser()];
    await enter(register, "Ana Costa", ana);
    await enter(register, "Ben Okoro", ben);
    const own = await as(register, ana);
    const input = { name: "calendar", scopes: ["feed"], own: true } as const;
    expect(await createAccessToken(own, { ...input, until: "2026-11-23" })).toMatchObject({
      reason: "day-past",
    });
    const made = await createAccessToken(own, { ...input, until: "2026-11-25" });
    if (!made.ok) throw new Error(made.message);
    const at = async (time: string) =>
      (await tokenActor({ ...register, now: new Date(time) }, made.secret, "192.0.2.1")).ok;
    expect([await at("2026-11-25T23:59:59Z"), await at("2026-11-26T00:00:00Z")]).toEqual([true, false]);
    expect(await revokeAccessToken(await as(register, ben), made.id)).toMatchObject({
      reason: "no-such-token",
    });
    expect(await at("2026-11-24T12:00:00Z")).toBe(true);
    expect(await revokeAccessToken(own, made.id)).toMatchObject({ ok: true });
    expect(await at("2026-11-24T12:00:00Z")).toBe(false);
  });

  it("are not looked at any more after fifty wrong ones from one address", async () => {
    const register = registers.empty("2026-11-24");
    const made = await createAccessToken(register, { name: "a program", scopes: ["read"] });
    if (!made.ok) throw new Error(made.message);
    const wrong = `opf_${"a".repeat(43)}`;
    for (let tried = 0; tried < 50; tried += 1)
      expect(await tokenActor(register, wrong, "192.0.2.1")).toMatchObject({ reason: "token-unknown" });
    expect(await tokenActor(register, made.secret, "192.0.2.1")).toMatchObject({
      reason: "too-many-attempts",
    });
    expect(await tokenActor(register, made.secret, "192.0.2.2")).toMatchObject({ ok: true });
    const afterwards = { ...register, now: new Date("2026-11-24T12:16:00Z") };
    expect(await tokenActor(afterwards, made.secret, "192.0.2.1")).toMatchObject({ ok: true });
  });
});
