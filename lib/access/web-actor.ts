import { type Actor, READER } from "./permissions";

const THIS_MACHINE = ["127.0.0.1", "localhost", "::1"];

/**
 * Who comes through the web. While the application listens on this machine only, whoever reaches it sits at this machine
 * and may do what its operator may on the command line, but for setting up. Opened to the network, it is there to be read.
 */
export function webActor(environment: Readonly<Record<string, string | undefined>>): Actor {
  const host = environment.HOST?.trim() || "127.0.0.1";
  return THIS_MACHINE.includes(host) ? { name: "local user", role: "reviewer", door: "web" } : READER;
}
