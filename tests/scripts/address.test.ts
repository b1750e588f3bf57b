import { once } from "node:events";
import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import {
  findFreePort,
  findRefusal,
  formatUrl,
  isOpenToNetwork,
  readAddress,
} from "../../scripts/address.mjs";

test("it is served on this machine only, on port 3000, where nothing else is said", () => {
  expect(readAddress({})).toEqual({ host: "127.0.0.1", port: 3000 });
  expect(readAddress({ HOST: "", PORT: "" })).toEqual({ host: "127.0.0.1", port: 3000 });
  expect(readAddress({ HOST: "0.0.0.0", PORT: "8080" })).toEqual({ host: "0.0.0.0", port: 8080 });
});

test.each(["three", "-1", "65536", "3000x"])("PORT=%s is refused with an example", async (PORT) => {
  expect(await findRefusal(readAddress({ PORT }))).toBe(
    "PORT has to be a number from 0 to 65535, as in: PORT=3001 npm start",
  );
});

test("a port in use is refused with the next one as an example, a free one is not", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  expect(await findRefusal({ host: "127.0.0.1", port })).toBe(
    `Port ${port} is in use by another program: stop that one, or choose another port, as in: PORT=${port + 1} npm start`,
  );
  expect(await findRefusal({ host: "127.0.0.1", port: await findFreePort("127.0.0.1") })).toBeNull();
});

test("a host that is not this machine's is refused", async () => {
  expect(await findRefusal({ host: "192.0.2.1", port: 0 })).toMatch(
    /^HOST=192\.0\.2\.1 is not an address of this machine/,
  );
});

test("the address to open is one that a browser on this machine reaches", () => {
  expect(["127.0.0.1", "0.0.0.0", "::"].map((host) => formatUrl({ host, port: 3000 }))).toEqual(
    Array(3).fill("http://localhost:3000"),
  );
  expect(formatUrl({ host: "192.168.1.5", port: 80 })).toBe("http://192.168.1.5:80");
  expect(formatUrl({ host: "fd00::5", port: 3000 })).toBe("http://[fd00::5]:3000");
  expect(["127.0.0.1", "localhost", "::1"].map((host) => isOpenToNetwork({ host }))).toEqual([
    false,
    false,
    false,
  ]);
  expect(["0.0.0.0", "::", "192.168.1.5"].map((host) => isOpenToNetwork({ host }))).toEqual([
    true,
    true,
    true,
  ]);
});
