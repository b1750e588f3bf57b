import type { Role } from "@/lib/access/permissions";
import { acceptLink } from "@/lib/operations/accept-link";
import { invitePerson } from "@/lib/operations/invite-person";
import type { Register } from "@/lib/operations/register";
import { signIn } from "@/lib/operations/sign-in";
import { findSignedIn } from "@/lib/operations/signed-in";
import type { TestBrowser } from "./browser";

export const SETTINGS = {
  NODE_ENV: "test",
  OPERATIVE_SECRET: "a secret of the tests, long enough to sign by",
  OPERATIVE_ADDRESS: "https://register.example",
} as const;

export const PASSWORD = "a lighthouse on each cape";

/** The secret of a link. */
export function secretOf({ path }: { readonly path: string }): string {
  return path.replace("/join/", "");
}

/** Somebody who joined by a link; their id. */
export async function joined(register: Register, name: string, role: Role): Promise<string> {
  const email = emailOf(name);
  const invited = await invitePerson(register, { role, email });
  if (!invited.ok) throw new Error(invited.message);
  const accepted = await acceptLink(register, secretOf(invited.link), {
    name,
    email: "",
    password: PASSWORD,
  });
  if (!accepted.ok) throw new Error(accepted.message);
  return accepted.userId;
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replace(/\W+/g, ".")}@example.org`;
}

/** Signs somebody in, in a browser, which keeps the cookie. */
export async function enter(register: Register, name: string, browser: TestBrowser, password = PASSWORD) {
  const outcome = await signIn(register, { email: emailOf(name), password }, browser.headers(), SETTINGS);
  if (outcome.ok) browser.keep(outcome.cookies);
  return outcome;
}

/** Who is signed in, in a browser. */
export async function whoIs(register: Register, browser: TestBrowser) {
  return (await findSignedIn(register, browser.headers(), SETTINGS))?.actor ?? null;
}
