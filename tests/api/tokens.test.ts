import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { GET as getBodies } from "@/app/api/v1/bodies/route";
import { POST as recordStatus } from "@/app/api/v1/status-records/route";
import { makeSecret } from "@/lib/access/tokens";
import { problemAnswer } from "@/lib/exports/api/problem";
import { MOST_FROM_ADDRESS } from "@/lib/operations/attempts";
import type { Register } from "@/lib/operations/register";
import { TestRegisters } from "../store/register";
import { bearer, get, nowhere, post, servedAt, tokenOf } from "./program";

const registers = new TestRegisters();
let register: Register;
beforeAll(async () => {
  register = await registers.withSeed("2026-11-24");
  await servedAt(register);
}, 60_000);
afterEach(() => vi.unstubAllEnvs());
afterAll(() => registers.close());

const BODIES = "/api/v1/bodies";
const RECORDS = "/api/v1/status-records";
const SAID = { occurrence: 1, status: "in-progress", asOf: "2026-11-01" };

async function problem(response: Response) {
  const json = problemAnswer.strict().parse(await response.json());
  expect(response.status).toBe(json.status);
  return { ...json, challenge: response.headers.get("www-authenticate") };
}

describe("the door of programs", () => {
  it("lets nobody write without a token, not even who sits at this machine or is signed in", async () => {
    const refused = await problem(
      await recordStatus(post(RECORDS, SAID, { cookie: "operative.session=x" }), nowhere),
    );
    expect(refused).toMatchObject({ status: 401, challenge: 'Bearer realm="operative"' });
  });

  it("takes no token from the address, where it would stay in logs and histories", async () => {
    const token = await tokenOf(register, { role: "contributor", scopes: ["write"] });
    const refused = await problem(await recordStatus(post(`${RECORDS}?token=${token}`, SAID), nowhere));
    expect(refused.status).toBe(401);
  });

  it("lets a token that was made for reading read and not write", async () => {
    const token = await tokenOf(register, { role: "administrator", scopes: ["read"] });
    expect((await getBodies(get(BODIES, bearer(token)), nowhere)).status).toBe(200);
    const refused = await problem(await recordStatus(post(RECORDS, SAID, bearer(token)), nowhere));
    expect(refused).toMatchObject({ status: 403, challenge: expect.stringContaining("insufficient_scope") });
  });

  it("lets a reader's token write nothing, whatever it was made for", async () => {
    const token = await tokenOf(register, { role: "reader", scopes: ["write"] });
    expect((await problem(await recordStatus(post(RECORDS, SAID, bearer(token)), nowhere))).status).toBe(403);
  });

  it("refuses a wrong token even where none is needed, so that a mistake shows", async () => {
    const refused = await problem(await getBodies(get(BODIES, bearer(makeSecret())), nowhere));
    expect(refused).toMatchObject({ status: 401, challenge: expect.stringContaining("invalid_token") });
    expect(
      (await problem(await getBodies(get(BODIES, { authorization: "Basic eDp5" }), nowhere))).status,
    ).toBe(401);
  });

  it("opens a private register to whoever has a token for it, and to nobody else", async () => {
    vi.stubEnv("HOST", "0.0.0.0");
    vi.stubEnv("OPERATIVE_READERS", "tokens");
    expect((await problem(await getBodies(get(BODIES), nowhere))).status).toBe(401);
    const feed = await tokenOf(register, { role: "reader", scopes: ["feed"] });
    expect((await problem(await getBodies(get(BODIES, bearer(feed)), nowhere))).status).toBe(403);
    const token = await tokenOf(register, { role: "reader", scopes: ["read"] });
    expect((await getBodies(get(BODIES, bearer(token)), nowhere)).status).toBe(200);
  });

  it("keeps a private register that has people closed at its own machine, too", async () => {
    vi.stubEnv("OPERATIVE_READERS", "signed-in");
    await tokenOf(register, { role: "reader", scopes: ["read"] });
    expect((await problem(await getBodies(get(BODIES), nowhere))).status).toBe(401);
  });

  it("looks at no more tokens from an address after too many wrong ones, and says when to come again", async () => {
    const client = { "x-operative-client": "198.51.100.7" };
    const attempt = () => getBodies(get(BODIES, { ...client, ...bearer(makeSecret()) }), nowhere);
    for (let count = 0; count < MOST_FROM_ADDRESS.most; count += 1)
      expect((await attempt()).status).toBe(401);
    const refused = await attempt();
    expect(refused.headers.get("retry-after")).toBe("900");
    expect((await problem(refused)).status).toBe(429);
    const token = await tokenOf(register, { role: "reader", scopes: ["read"] });
    const elsewhere = { "x-operative-client": "198.51.100.8", ...bearer(token) };
    expect((await getBodies(get(BODIES, elsewhere), nowhere)).status).toBe(200);
  });
});
