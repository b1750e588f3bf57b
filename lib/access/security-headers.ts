import { findPublicAddress } from "./public-address";

type Environment = Readonly<Record<string, string | undefined>>;

/** The name under which a page learns of the nonce of its answer. */
export const NONCE_HEADER = "x-nonce";

/**
 * What a page may load and run. Scripts run only where they carry the nonce of this one answer, or were loaded by one that does; nothing
 * is loaded from elsewhere, and no other site may frame a page or receive a form.
 *
 * Style attributes are the one thing that is let through by kind: bars of the time line, heights of charts and the variables of Mantine's
 * components stand in `style="…"`, which can carry no nonce. They cannot run a script, and no text of a document is ever written as markup.
 */
export function contentSecurityPolicy(nonce: string, environment: Environment): string {
  const development = environment.NODE_ENV === "development";
  return [
    "default-src 'self'",
    // React's messages in development are made with eval.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    // The overlay of development writes styles of its own, and a nonce would switch 'unsafe-inline' off.
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What a file may do that somebody uploaded: nothing, were a browser ever to show it instead of saving it. */
const UPLOADED_FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

/** The policy of an answer, by its path. */
export function policyOf(path: string, nonce: string, environment: Environment): string {
  return path.startsWith("/evidence/") ? UPLOADED_FILE_POLICY : contentSecurityPolicy(nonce, environment);
}

const TWO_YEARS = 2 * 365 * 24 * 60 * 60;

/** Everything a page has no use for; what it does not name falls to the browser's own rules. */
const PERMISSIONS = [
  "camera",
  "display-capture",
  "geolocation",
  "microphone",
  "midi",
  "payment",
  "usb",
  "serial",
  "browsing-topics",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/** The headers of every answer, beside the policy. */
export function securityHeaders(environment: Environment): Readonly<Record<string, string>> {
  const secure = findPublicAddress(environment)?.startsWith("https:") ?? false;
  return {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": PERMISSIONS,
    // Only where people come over https: said over http it would mean nothing, and said for http it would lock them out.
    ...(secure ? { "Strict-Transport-Security": `max-age=${TWO_YEARS}` } : {}),
  };
}

/** Feeds and files may be asked for with a token in their address, which no other site must learn. */
export function referrerPolicy(path: string): "no-referrer" | "same-origin" {
  return /^\/(?:feeds|exports)\//.test(path) ? "no-referrer" : "same-origin";
}
