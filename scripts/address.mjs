import { createServer } from "node:net";

const LOOPBACK = "127.0.0.1";

/**
 * Where to serve: HOST (127.0.0.1: this machine only) and PORT (3000; 0: any free one).
 * @param {Record<string, string | undefined>} env
 * @returns {{ host: string, port: number }} port is NaN where PORT is not a number
 */
export function readAddress(env) {
  const port = env.PORT || "3000";
  return { host: env.HOST || LOOPBACK, port: /^\d+$/.test(port) ? Number(port) : Number.NaN };
}

/**
 * Why it cannot be served there, as a sentence for a person; null: it can.
 * @param {{ host: string, port: number }} address
 */
export async function findRefusal({ host, port }) {
  if (!(port <= 65535)) return `PORT has to be a number from 0 to 65535, as in: PORT=3001 npm start`;
  // "localhost", which is what we print, is tried as ::1 first: somebody else there would be taken for us.
  const hosts = [LOOPBACK, "0.0.0.0"].includes(host) && port !== 0 ? [host, "::1"] : [host];
  for (const each of hosts) {
    const code = await tryToListen(each, port);
    if (code === "EADDRINUSE")
      return `Port ${port} is in use by another program: stop that one, or choose another port, as in: PORT=${port === 65535 ? 3001 : port + 1} npm start`;
    if (code === "EACCES")
      return `Port ${port} needs an administrator's rights: choose one above 1023, as in: PORT=3000 npm start`;
    if (code !== null && each === host)
      return `HOST=${host} is not an address of this machine (${code}); without HOST it is ${LOOPBACK}.`;
  }
  return null;
}

/** @returns {Promise<string | null>} the system's error code */
function tryToListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(error.code));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** @returns {Promise<number>} */
export function findFreePort(host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ host, port: 0 }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** What to type into a browser on this machine. */
export function formatUrl({ host, port }) {
  const name = [LOOPBACK, "::1", "0.0.0.0", "::"].includes(host) ? "localhost" : host;
  return `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
}

/** Whether other machines can reach it. */
export function isOpenToNetwork({ host }) {
  return host !== "localhost" && host !== "::1" && !host.startsWith("127.");
}
