import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

type Environment = Readonly<Record<string, string | undefined>>;

/** Headers by which the server tells the application of a request. Whatever a client sends under these names is written over. */
export const CLIENT_HEADER = "x-operative-client";
export const PATH_HEADER = "x-operative-path";

const MOST_PROXIES = 5;

/**
 * Notes in every request that comes in from where it comes and what it asks for, before anything else sees it: pages and actions see
 * headers only, and a client writes into those what it likes.
 */
export function noteRequests(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { readonly request: IncomingMessage };
    request.headers[CLIENT_HEADER] = request.socket.remoteAddress ?? "";
    request.headers[PATH_HEADER] = request.url ?? "";
  });
}

/** How many proxies of our own stand before the application, from OPERATIVE_TRUST_PROXY; nothing set: none. */
export function readProxies(environment: Environment): number {
  const set = environment.OPERATIVE_TRUST_PROXY?.trim() ?? "";
  if (set === "") return 0;
  const number = /^(?:yes|true)$/i.test(set) ? 1 : Number(set);
  if (Number.isInteger(number) && number >= 0 && number <= MOST_PROXIES) return number;
  throw new Error(
    `OPERATIVE_TRUST_PROXY is "${set}". Write how many proxies stand before the application (1), or unset it.`,
  );
}

/**
 * The address from which a request comes. `X-Forwarded-For` is believed only where proxies of our own are set: each appends the address
 * that it saw, so that the one we want stands as many places from the end as there are proxies; what stands before it anybody can have
 * written. Where nothing is known, all share one.
 */
export function clientAddress(headers: Headers, environment: Environment): string {
  const proxies = readProxies(environment);
  if (proxies === 0) return knownAddress(headers.get(CLIENT_HEADER));
  const chain = (headers.get("x-forwarded-for") ?? "").split(",").map((one) => one.trim());
  return knownAddress(chain.at(-proxies) ?? null);
}

function knownAddress(text: string | null): string {
  const address = (text ?? "").replace(/^::ffff:(?=\d+\.)/i, "").replace(/^\[|\]$/g, "");
  return isIP(address) === 0 ? "unknown" : address;
}

/** Who attempts are counted for: of IPv6 the network, as one line has 2^64 addresses and can change them at will. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const first = head.split(":").filter((group) => group !== "");
  const last = tail === undefined ? [] : tail.split(":").filter((group) => group !== "");
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, 4).join(":")}::/64`;
}
