import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { howToGenerate } from "./generate.mjs";
import { isInstalled } from "./installed.mjs";
import { POSTGRES_CLIENT } from "./postgres-schema.mjs";
import { digest, readStamp, removeStamp, writeStamp } from "./stamp.mjs";

/**
 * What has to be done before the application, a command or the tests can run. Each step knows whether it is done, and is done
 * only when it is not.
 * @typedef {object} Step
 * @property {string} doing one plain line for the person who waits
 * @property {string} failed one sentence: what went wrong and what to do
 * @property {() => boolean} isDone
 * @property {() => { arguments: string[], shell?: string, env?: Record<string, string> }} start what Node is to run
 * @property {() => void} before
 * @property {() => void} after
 */

/**
 * @param {string} root
 * @returns {Record<"install" | "generate" | "build", Step>}
 */
export function createSteps(root) {
  return {
    install: {
      doing: "Installing packages as package-lock.json says",
      failed:
        "The packages could not be installed; npm says why above. Check the connection to the package registry, then give the same command again.",
      isDone: () => isInstalled(root),
      start: () => npm("ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=warn"),
      before: () => {},
      after: () => {},
    },
    generate: {
      doing: "Generating the database clients from prisma/schema.prisma",
      failed:
        "The database clients could not be generated; Prisma says why above. Correct prisma/schema.prisma, then give the same command again.",
      start: () => howToGenerate(root),
      ...stamped(root, "generate", ["lib/store/generated", POSTGRES_CLIENT], () => ({
        paths: ["prisma/schema.prisma", "prisma.config.ts", "scripts/postgres-schema.mjs"],
        values: [versionOf(root, "prisma")],
      })),
    },
    build: {
      doing: "Building the application",
      failed:
        "The application could not be built; Next says why above. Correct it, then give the same command again.",
      start: () => ({
        arguments: [join(root, "node_modules/next/dist/bin/next"), "build"],
        env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      }),
      ...stamped(root, "build", [".next/BUILD_ID"], () => ({
        paths: [
          "app",
          "lib",
          "prisma",
          "public",
          "proxy.ts",
          "instrumentation.ts",
          "next.config.js",
          "tsconfig.json",
          "package-lock.json",
        ],
        except: ["lib/store/generated", POSTGRES_CLIENT, "prisma/postgres/schema.prisma"],
      })),
    },
  };
}

/** Done when its outputs are there and its inputs are those they were made from; these are taken down before it starts. */
function stamped(root, name, outputs, inputs) {
  const stamp = join(root, ".setup", name);
  let current = "";
  return {
    isDone: () =>
      outputs.every((output) => existsSync(join(root, output))) &&
      readStamp(stamp) === digest(root, inputs()),
    before: () => {
      removeStamp(stamp);
      current = digest(root, inputs());
    },
    after: () => writeStamp(stamp, current),
  };
}

/** The npm that runs us, where one does; another package manager cannot read package-lock.json. */
function npm(...words) {
  const running = process.env.npm_execpath ?? "";
  if (basename(running) === "npm-cli.js") return { arguments: [running, ...words] };
  return { arguments: [], shell: ["npm", ...words].join(" ") };
}

function versionOf(root, name) {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8")).version;
}
