import { afterAll, describe, expect, it } from "vitest";
import { READER } from "@/lib/access/permissions";
import { findPublicAddress, publicAddress } from "@/lib/access/public-address";
import { findSecret, hashSecret } from "@/lib/access/tokens";
import { isThisMachineOnly, needsToken } from "@/lib/access/visibility";
import { webActor } from "@/lib/access/web-actor";
import { checkAccessToken } from "@/lib/operations/check-access-token";
import { createAccessToken } from "@/lib/operations/create-access-token";
import { listAccessTokens } from "@/lib/operations/list-access-tokens";
import type { Register } from "@/lib/operations/register";
import { revokeAccessToken } from "@/lib/operations/revoke-access-token";
import { TestRegisters } from "../store/register";

const registers = new TestRegisters();
afterAll(() => registers.close());

async function create(register: Register, name = "Calendar of the Mission") {
  const created = await createAccessToken(register, { name, scopes: ["feed"] });
  if (!created.ok) throw new Error(created.message);
  return created;
}

describe("an access token", () => {
  it("opens what it was made for until it is revoked, and is kept only as a hash", async () => {
    const register = registers.empty("2026-11-24");
    const { id, secret } = await create(register);
    expect(secret).toMatch(/^opf_[A-Za-z0-9_-]{43}$/);
    expect(await checkAccessToken(register, secret, "feed")).toBe(true);
    expect(await checkAccessToken(register, secret, "read")).toBe(false);
    expect(await checkAccessToken(register, `${secret.slice(0, -1)}!`, "feed")).toBe(false);
    expect(await checkAccessToken(register, hashSecret(secret), "feed")).toBe(false);
    expect(await checkAccessToken(register, null, "feed")).toBe(false);

    const rows = JSON.stringify([
      await register.store.accessToken.findMany(),
      await register.store.auditEntry.findMany(),
    ]);
    expect(rows).not.toContain(secret);
    expect(rows).toContain(hashSecret(secret));

    expect(await revokeAccessToken(register, id)).toEqual({ ok: true, name: "Calendar of the Mission" });
    expect(await checkAccessToken(register, secret, "feed")).toBe(false);
    expect(await revokeAccessToken(register, id)).toMatchObject({ ok: false, reason: "already-revoked" });
    expect(await revokeAccessToken(register, 99)).toMatchObject({ ok: false, reason: "no-such-token" });
    const actions = await register.store.auditEntry.findMany({ orderBy: { id: "asc" } });
    expect(actions.map(({ action, subject }) => [action, subject])).toEqual([
      ["create-access-token", `access-token/${id}`],
      ["revoke-access-token", `access-token/${id}`],
    ]);
  });

  it("is different each time", async () => {
    const register = registers.empty("2026-11-24");
    const secrets = [await create(register), await create(register)].map(({ secret }) => secret);
    expect(new Set(secrets).size).toBe(2);
  });

  it("notes its use once an hour at most", async () => {
    const register = registers.empty("2026-11-24");
    const { secret } = await create(register);
    const useAt = async (time: string) => {
      await checkAccessToken({ ...register, now: new Date(time) }, secret, "feed");
      return (await register.store.accessToken.findFirst())?.lastUsedAt?.toISOString();
    };
    expect(await useAt("2026-11-24T12:00:00Z")).toBe("2026-11-24T12:00:00.000Z");
    expect(await useAt("2026-11-24T12:59:59Z")).toBe("2026-11-24T12:00:00.000Z");
    expect(await useAt("2026-11-24T13:00:00Z")).toBe("2026-11-24T13:00:00.000Z");
  });

  it("is made, listed and revoked by an administrator only, and needs a name and a scope", async () => {
    const register = registers.empty("2026-11-24");
    const reader = { ...register, actor: READER };
    const { id } = await create(register);
    expect(await createAccessToken(reader, { name: "x", scopes: ["feed"] })).toMatchObject({
      reason: "not-allowed",
    });
    expect(await listAccessTokens(reader)).toMatchObject({ reason: "not-allowed" });
    expect(await revokeAccessToken(reader, id)).toMatchObject({ reason: "not-allowed" });
    expect(await createAccessToken(register, { name: " ", scopes: ["feed"] })).toMatchObject({
      reason: "name-missing",
    });
    expect(await createAccessToken(register, { name: "a\nb", scopes: ["feed"] })).toMatchObject({
      reason: "name-missing",
    });
    expect(await createAccessToken(register, { name: "x", scopes: [] })).toMatchObject({
      reason: "scope-missing",
    });
    expect(await listAccessTokens(register)).toMatchObject({
      ok: true,
      tokens: [{ id, name: "Calendar of the Mission", scopes: ["feed"], lastUsedAt: null, revokedAt: null }],
    });
    expect(JSON.stringify(await listAccessTokens(register))).not.toContain("hash");
  });

  it("is taken from the header of a request before its address, and from neither where it cannot be one", () => {
    const secret = `opf_${"a".repeat(43)}`;
    const other = `opf_${"b".repeat(43)}`;
    expect(findSecret(`Bearer ${secret}`, other)).toBe(secret);
    expect(findSecret(null, other)).toBe(other);
    expect(findSecret("Basic abc", null)).toBeNull();
    expect(findSecret(null, "opf_short")).toBeNull();
    expect(findSecret(null, `${other}x`)).toBeNull();
  });
});

describe("who needs a token", () => {
  it.each([
    [{}, false],
    [{ OPERATIVE_READERS: "tokens" }, false],
    [{ OPERATIVE_READERS: "tokens", HOST: "127.0.0.1" }, false],
    [{ OPERATIVE_READERS: "tokens", HOST: "0.0.0.0" }, true],
    [{ OPERATIVE_READERS: "signed-in" }, false],
    [{ OPERATIVE_READERS: "signed-in", HOST: "0.0.0.0" }, true],
    [{ OPERATIVE_READERS: "everyone", HOST: "0.0.0.0" }, false],
    [{ OPERATIVE_READERS: "tokens", OPERATIVE_ADDRESS: "https://operative.example.org" }, true],
    [{ OPERATIVE_READERS: "tokens", OPERATIVE_ADDRESS: "http://localhost:3000" }, false],
  ])("with the settings %j: %s", (environment, needed) => {
    expect(needsToken(environment)).toBe(needed);
  });

  it("is never left to a typing mistake", () => {
    expect(() => needsToken({ OPERATIVE_READERS: "token" })).toThrow("Write everyone or signed-in");
    expect(() => findPublicAddress({ OPERATIVE_ADDRESS: "operative.example.org" })).toThrow("as https://");
    expect(() => findPublicAddress({ OPERATIVE_ADDRESS: "ftp://example.org" })).toThrow("as https://");
  });

  it("counts at the machine of the register, too, once it has people who sign in", () => {
    expect(needsToken({ OPERATIVE_READERS: "signed-in" }, true)).toBe(true);
    expect(needsToken({}, true)).toBe(false);
    expect(webActor({}, { people: true })).toBe(READER);
  });

  it("makes whoever comes through an address of the network a reader", () => {
    expect(isThisMachineOnly({ HOST: "127.0.0.2" })).toBe(true);
    expect(isThisMachineOnly({ HOST: "127.example.org" })).toBe(false);
    expect(webActor({})).toMatchObject({ role: "reviewer" });
    expect(webActor({ OPERATIVE_ADDRESS: "https://operative.example.org" })).toBe(READER);
    expect(webActor({ HOST: "::" })).toBe(READER);
  });
});

describe("the address for links", () => {
  it.each([
    [{ OPERATIVE_ADDRESS: "https://example.org/operative/" }, "https://example.org/operative"],
    [{}, "http://localhost:3000"],
    [{ HOST: "0.0.0.0", PORT: "8080" }, "http://localhost:8080"],
    [{ HOST: "10.1.2.3" }, "http://10.1.2.3:3000"],
    [{ HOST: "fe80::1", PORT: "80" }, "http://[fe80::1]:80"],
  ])("of the settings %j is %s", (environment, address) => {
    expect(publicAddress(environment)).toBe(address);
  });
});
