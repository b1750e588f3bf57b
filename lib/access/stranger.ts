import { findPublicAddress } from "./public-address";
import { isThisMachine, isThisMachineOnly } from "./visibility";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a request says of where it comes from. Null: it does not say. */
export interface RequestOrigin {
  readonly method: string;
  readonly host: string | null;
  /** The host that people typed, as what stands before the application passes it on. */
  readonly forwardedHost: string | null;
  readonly origin: string | null;
  /** `Sec-Fetch-Site`: whether a browser sends it for a page of ours. */
  readonly fetchSite: string | null;
}

export type Strangeness = "name-unknown" | "other-site";

/** Methods that change nothing, so that any page may send them. */
const SAFE = ["GET", "HEAD", "OPTIONS"];

/**
 * Why a request is not answered; null: it is.
 * - name-unknown: the application listens on this machine only and takes whoever reaches it for the one who sits there. A page elsewhere can
 *   have its own name point at this machine; its requests then come from "the same site" but under that name.
 * - other-site: something would be changed, and the request was sent by a page of another site. A program that is no browser says nothing of
 *   a page, and is let through: it has no one's sign-in but its own.
 */
export function findStrangeness(request: RequestOrigin, environment: Environment): Strangeness | null {
  if (isThisMachineOnly(environment) && !isThisMachine(hostName(request.host))) return "name-unknown";
  if (SAFE.includes(request.method.toUpperCase())) return null;
  if (request.fetchSite !== null && !["same-origin", "none"].includes(request.fetchSite)) return "other-site";
  if (request.origin === null) return null;
  const own = [request.host, request.forwardedHost, publicHost(environment)];
  const sender = hostOf(request.origin);
  return sender !== null && own.includes(sender) ? null : "other-site";
}

function publicHost(environment: Environment): string | null {
  const address = findPublicAddress(environment);
  return address === null ? null : hostOf(address);
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

/** "localhost" of "localhost:3000"; empty: no host, or nothing that could be one. */
function hostName(host: string | null): string {
  const address = `http://${host ?? ""}`;
  return URL.canParse(address) ? new URL(address).hostname : "";
}
