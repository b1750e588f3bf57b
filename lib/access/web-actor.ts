import { type Actor, READER } from "./permissions";
import { isThisMachineOnly } from "./visibility";

/**
 * Who comes through the web. While the application listens on this machine only, whoever reaches it sits at this machine
 * and may do what its operator may on the command line, but for setting up. Opened to the network, it is there to be read.
 */
export function webActor(environment: Readonly<Record<string, string | undefined>>): Actor {
  return isThisMachineOnly(environment) ? { name: "local user", role: "reviewer", door: "web" } : READER;
}
