import { type Actor, READER } from "./permissions";
import { isThisMachineOnly } from "./visibility";

/**
 * Who comes through the web without signing in. While the application listens on this machine only and the register has no people of its
 * own, whoever reaches it sits at this machine and may do what its operator may on the command line, but for setting up. Opened to the
 * network, or with people who sign in, it is there to be read.
 */
export function webActor(
  environment: Readonly<Record<string, string | undefined>>,
  { people = false }: { readonly people?: boolean } = {},
): Actor {
  const alone = !people && isThisMachineOnly(environment);
  return alone ? { name: "local user", role: "reviewer", door: "web" } : READER;
}
