import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import {
  CLIENT_HEADER,
  clientAddress,
  networkOf,
  noteRequests,
  PATH_HEADER,
  readProxies,
} from "@/lib/access/client-address";

const headers = (from: Record<string, string>) => new Headers(from);

describe("the address a request comes from", () => {
  it("is that of the connection, whatever the client says of itself", () => {
    const said = { [CLIENT_HEADER]: "::ffff:192.0.2.7", "x-forwarded-for": "203.0.113.9" };
    expect(clientAddress(headers(said), {})).toBe("192.0.2.7");
    expect(clientAddress(headers({ "x-forwarded-for": "203.0.113.9" }), {})).toBe("unknown");
  });

  it.each([
    ["1", "203.0.113.9", "203.0.113.9"],
    ["1", "6.6.6.6, 203.0.113.9", "203.0.113.9"],
    ["2", "6.6.6.6, 203.0.113.9, 10.0.0.2", "203.0.113.9"],
    ["yes", "203.0.113.9", "203.0.113.9"],
    ["2", "203.0.113.9", "unknown"],
    ["1", "not an address", "unknown"],
    ["1", "6.6.6.6, [2001:db8::1]", "2001:db8::1"],
  ])("with OPERATIVE_TRUST_PROXY=%s and the chain %j is %s", (set, chain, address) => {
    const said = { [CLIENT_HEADER]: "10.0.0.2", "x-forwarded-for": chain };
    expect(clientAddress(headers(said), { OPERATIVE_TRUST_PROXY: set })).toBe(address);
  });

  it("is never left to a typing mistake", () => {
    expect(readProxies({})).toBe(0);
    expect(() => readProxies({ OPERATIVE_TRUST_PROXY: "10.0.0.0/8" })).toThrow("how many proxies");
    expect(() => readProxies({ OPERATIVE_TRUST_PROXY: "99" })).toThrow("how many proxies");
  });

  it("is noted by the server in every request, over what the client wrote under that name", async () => {
    noteRequests();
    const server = createServer((request, response) =>
      response.end(JSON.stringify([request.headers[CLIENT_HEADER], request.headers[PATH_HEADER]])),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const forged = { [CLIENT_HEADER]: "6.6.6.6", [PATH_HEADER]: "/elsewhere" };
    const answer = await fetch(`http://127.0.0.1:${port}/mandates?page=2`, { headers: forged });
    expect(await answer.json()).toEqual(["127.0.0.1", "/mandates?page=2"]);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe("whom attempts are counted for", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:db8:1:2::6", "2001:db8:1:2::/64"],
    ["2001:db8::", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["unknown", "unknown"],
  ])("%s counts as %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
