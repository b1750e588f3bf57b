import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies } from "next/headers";

/** Gives the browser what an operation wants it to keep: `Set-Cookie` lines. */
export async function keepCookies(lines: readonly string[]): Promise<void> {
  const kept = await cookies();
  for (const line of lines) {
    for (const [name, cookie] of parseSetCookieHeader(line)) {
      kept.set(name, cookie.value, toCookieOptions(cookie));
    }
  }
}
