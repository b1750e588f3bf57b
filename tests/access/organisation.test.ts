import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readOrganisation } from "@/lib/access/organisation";
import { addPerson } from "@/lib/operations/add-person";
import { invitePerson } from "@/lib/operations/invite-person";
import type { Register } from "@/lib/operations/register";
import { answerOrganisation, beginWithOrganisation } from "@/lib/operations/sign-in-with-organisation";
import { switchPerson } from "@/lib/operations/switch-person";
import { TestRegisters } from "../store/register";
import { TestBrowser } from "./browser";
import { joined, SETTINGS, whoIs } from "./people-register";
import { TestProvider } from "./provider";

const registers = new TestRegisters();
const provider = new TestProvider();
beforeAll(() => provider.start());
afterAll(async () => {
  await provider.stop();
  await registers.close();
});
beforeEach(() => {
  provider.wrong = "nothing";
  provider.person = { sub: "s-1", email: "ana@example.org", email_verified: true, name: "Ana Costa" };
});

const settings = () => ({ ...SETTINGS, ...provider.settings });

async function begin(register: Register, browser: TestBrowser, next: string | null = "/deadlines") {
  const begun = await beginWithOrganisation(register, next, browser.headers(), settings());
  if (begun === null) throw new Error("The sign-in did not begin.");
  browser.keep(begun.cookies);
  return begun.address;
}

/** The browser follows the organisation back; where it is sent from there. */
async function comeBack(register: Register, browser: TestBrowser, back: URL): Promise<URL> {
  // Whatever host and port the request names: what stands before the application may change them.
  const request = new Request(`http://10.0.0.2:3000${back.pathname}${back.search}`, {
    headers: browser.headers(),
  });
  const answer = await answerOrganisation(register, request, settings());
  browser.keep(answer.headers.getSetCookie());
  return new URL(answer.headers.get("location") ?? "about:blank", SETTINGS.OPERATIVE_ADDRESS);
}

async function signInThere(register: Register, browser: TestBrowser): Promise<URL> {
  return comeBack(register, browser, provider.consent(await begin(register, browser)));
}

describe("signing in with the organisation", () => {
  it("is found by discovery, proved with PKCE and a nonce, and makes whoever is new a reader", async () => {
    const register = registers.empty("2026-11-24");
    const browser = new TestBrowser();
    const address = new URL(await begin(register, browser));
    expect(address.origin).toBe(provider.issuer);
    const asked = Object.fromEntries(address.searchParams);
    expect(asked).toMatchObject({
      client_id: "operative",
      response_type: "code",
      code_challenge_method: "S256",
      redirect_uri: "https://register.example/api/auth/callback/organisation",
    });
    expect(asked.scope?.split(" ").sort()).toEqual(["email", "openid", "profile"]);
    expect(asked.nonce).toMatch(/^\S{20,}$/);
    expect(asked.state).toMatch(/^\S{20,}$/);
    const went = await comeBack(register, browser, provider.consent(address.toString()));
    expect(went.toString()).toBe("https://register.example/deadlines");
    expect(await whoIs(register, browser)).toMatchObject({ name: "Ana Costa", role: "reader" });
    expect(provider.exchanged.at(-1)).toMatch(/^\S{43,128}$/);
    const account = await register.store.account.findFirstOrThrow();
    expect(account).toMatchObject({ providerId: "organisation", accountId: "s-1", idToken: null });
    expect([account.accessToken, account.refreshToken]).toEqual([null, null]);
    const [entry] = await register.store.auditEntry.findMany({ where: { action: "join" } });
    expect(entry?.actor).toBe("Ana Costa");
    await signInThere(register, new TestBrowser());
    expect(await register.store.user.count()).toBe(1);
  });

  it("finds somebody whom an administrator made before, with their role, and takes up an invitation", async () => {
    const register = registers.empty("2026-11-24");
    await addPerson(register, { name: "Ana of the Mission", email: "ana@example.org", role: "reviewer" });
    const ana = new TestBrowser();
    await signInThere(register, ana);
    expect(await whoIs(register, ana)).toMatchObject({ name: "Ana of the Mission", role: "reviewer" });
    await invitePerson(register, { role: "contributor", email: "ben@example.org" });
    provider.person = { sub: "s-2", email: "ben@example.org", email_verified: true, name: "Ben Okoro" };
    const ben = new TestBrowser();
    await signInThere(register, ben);
    expect(await whoIs(register, ben)).toMatchObject({ name: "Ben Okoro", role: "contributor" });
    expect(await register.store.user.count()).toBe(2);
  });

  it("gives nobody another's account by an address that is not proved, here or there", async () => {
    const register = registers.empty("2026-11-24");
    await addPerson(register, { name: "Ana Costa", email: "ana@example.org", role: "administrator" });
    provider.person = { ...provider.person, email_verified: false };
    const browser = new TestBrowser();
    expect((await signInThere(register, browser)).search).toBe("?error=account_not_linked");
    expect(await whoIs(register, browser)).toBeNull();
    await invitePerson(register, { role: "administrator", email: "ben@example.org" });
    provider.person = { sub: "s-2", email: "ben@example.org", email_verified: false, name: "Ben Okoro" };
    await signInThere(register, browser);
    expect(await whoIs(register, browser)).toMatchObject({ role: "reader" });
  });

  it("takes a role from nothing that the organisation says, and no name that somebody has", async () => {
    const register = registers.empty("2026-11-24");
    await joined(register, "Ana Costa", "reader");
    provider.person = Object.assign({}, provider.person, { role: "administrator", active: false });
    const browser = new TestBrowser();
    await signInThere(register, browser);
    expect(await whoIs(register, browser)).toMatchObject({
      name: "Ana Costa (ana@example.org)",
      role: "reader",
    });
  });

  it("does not let in whoever is switched off", async () => {
    const register = registers.empty("2026-11-24");
    const browser = new TestBrowser();
    await signInThere(register, browser);
    const { id } = await register.store.user.findFirstOrThrow();
    await switchPerson(register, id, { active: false });
    expect(await whoIs(register, browser)).toBeNull();
    expect((await signInThere(register, browser)).pathname).toBe("/sign-in");
    expect(await whoIs(register, browser)).toBeNull();
  });

  it.each(["nonce", "signature", "issuer", "audience"] as const)(
    "refuses an answer whose %s is not right",
    async (wrong) => {
      const register = registers.empty("2026-11-24");
      const browser = new TestBrowser();
      provider.wrong = wrong;
      expect((await signInThere(register, browser)).pathname).toBe("/sign-in");
      expect(await whoIs(register, browser)).toBeNull();
      expect(await register.store.user.count()).toBe(0);
    },
  );

  it("refuses an answer with a state that was made up, that another browser asked for, or that was used", async () => {
    const register = registers.empty("2026-11-24");
    const browser = new TestBrowser();
    const back = provider.consent(await begin(register, browser));
    const forged = new URL(back);
    forged.searchParams.set("state", "made-up");
    expect((await comeBack(register, browser, forged)).pathname).toBe("/sign-in");
    const victim = new TestBrowser();
    const planted = await comeBack(register, victim, back);
    expect(planted.pathname).toBe("/sign-in");
    expect(planted.searchParams.get("error")).not.toBeNull();
    expect(await whoIs(register, victim)).toBeNull();
    const fresh = new TestBrowser();
    const once = provider.consent(await begin(register, fresh));
    await comeBack(register, fresh, once);
    expect(await whoIs(register, fresh)).not.toBeNull();
    expect((await comeBack(register, new TestBrowser(), once)).pathname).toBe("/sign-in");
  });

  it("goes on to no other site, and answers nothing else under its address", async () => {
    const register = registers.empty("2026-11-24");
    const browser = new TestBrowser();
    const back = provider.consent(await begin(register, browser, "//evil.example/"));
    expect((await comeBack(register, browser, back)).toString()).toBe("https://register.example/");
    const others = [
      "sign-up/email",
      "sign-in/email",
      "update-user",
      "get-session",
      "callback/other",
      "error",
    ];
    for (const path of others) {
      for (const method of ["GET", "POST"]) {
        const request = new Request(`https://register.example/api/auth/${path}`, { method });
        expect((await answerOrganisation(register, request, settings())).status, path).toBe(404);
      }
    }
  });
});

describe("the settings of the organisation", () => {
  it("are all there or none", () => {
    expect(readOrganisation({})).toBeNull();
    expect(readOrganisation({ ...provider.settings })).toMatchObject({ name: "Our organisation" });
    expect(() => readOrganisation({ OPERATIVE_OIDC_ISSUER: "https://id.example.org" })).toThrow("set all of");
    expect(() => readOrganisation({ ...provider.settings, OPERATIVE_OIDC_ISSUER: "id" })).toThrow(
      "set all of",
    );
  });
});
