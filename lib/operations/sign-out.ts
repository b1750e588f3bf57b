import { authenticationOf } from "./authentication-of";
import type { Register } from "./register";

/** Ends the sign-in of the browser that asks. Returns `Set-Cookie` lines that take its cookie away. */
export async function signOut(
  register: Register,
  headers: Headers,
  environment: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const answer = await authenticationOf(register, environment).api.signOut({ headers, returnHeaders: true });
  return answer.headers.getSetCookie();
}
